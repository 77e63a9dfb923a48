package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.influence.ImportedInfluences;

@Command(
        name = "import",
        description = {
            "Takes influences from a table, all or none, as one change. A row adds an influence, or makes the one that stands for"
                    + " its event, network and code what the row says; the same table again changes nothing.",
            "Columns: event, network, code, valence, and any of effect, claimed_by, because, status, evidence, against. Codings"
                    + " are separated by ';', each an id, SOURCE@START-END#CODE, or '*': all codings of that code that state the"
                    + " event and the network with a sign that agrees ('*inherited': or inherit the event). An empty status is"
                    + " accepted where there is evidence, else claimed."
        },
        footer = {"", "Example:", "  workbench influence import influences.csv"})
final class InfluenceImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.csv", description = "The table, in UTF-8.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    InfluenceImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            ImportedInfluences imported = workbench.influences().importRows(InfluenceCsv.read(around.file(file)));
            answer.give(Outcome.said("%s: %,d new, %,d changed, %,d as they were."
                            .formatted(
                                    CodedLines.counted(imported.influences().size(), "influence"),
                                    imported.added(),
                                    imported.altered(),
                                    imported.unchanged()))
                    .with("added", imported.added())
                    .with("altered", imported.altered())
                    .with("unchanged", imported.unchanged())
                    .with(
                            "influences",
                            imported.influences().stream()
                                    .map(one -> one.id().toString())
                                    .toList()));
        }
        return 0;
    }
}
