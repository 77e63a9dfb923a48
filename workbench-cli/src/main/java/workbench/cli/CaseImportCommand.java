package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cases.CaseArrival;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;

@Command(
        name = "import",
        description = "Adds cases from a table, and alters those that stand; all or none.",
        footer = {
            "",
            "Example:",
            "  workbench case import sites.csv",
            "",
            "The CSV has the columns 'case' and 'kind' (site, network, event or participant); each further column is an",
            "attribute, such as an outcome. An empty cell says nothing. The same file may come again."
        })
final class CaseImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.csv", description = "The table.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    CaseImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            CaseArrival arrival = workbench.cases().take(CaseCsv.read(around.file(file)));
            answer.give(Outcome.said("Added %s, changed %d, %d stood already."
                            .formatted(
                                    CodedLines.counted(arrival.added(), "case"),
                                    arrival.altered(),
                                    arrival.unchanged()))
                    .with("applied", arrival.added())
                    .with("altered", arrival.altered())
                    .with("unchanged", arrival.unchanged()));
        }
        return 0;
    }
}
