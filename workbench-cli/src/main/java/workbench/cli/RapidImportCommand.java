package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.RapidResult;

@Command(
        name = "import",
        description =
                "Brings in a filled template as summaries, all or none. Empty cells change nothing, and what a second reader has been over is kept.",
        footer = {
            "",
            "Examples:",
            "  workbench rapid import nurse-i.xlsx --preview",
            "  workbench rapid import nurse-i.xlsx"
        })
final class RapidImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE", description = "A template that was filled in: .xlsx or .docx.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    @Option(names = "--preview", description = "Shows what would change, cell by cell, and changes nothing.")
    private boolean preview;

    RapidImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = preview ? study.openToRead() : study.open()) {
            RapidResult result = workbench.rapid().take(around.file(file), preview);
            String head = "Notes of %s, %s"
                    .formatted(result.participant().pseudonym(), result.ofCase().slug());
            answer.give(CellChangeTable.of(workbench, preview, head, result.outcomes(), result.cells(), result.said()));
            result.said().forEach(said -> around.say(CodedLines.sentence(said)));
        }
        return 0;
    }
}
