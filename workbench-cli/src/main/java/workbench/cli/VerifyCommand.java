package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.VerifyResult;

@Command(
        name = "verify",
        description =
                "Says what in a delivered workbook no longer agrees with the study, or was altered by hand; re-sorting and"
                        + " filtering are no fault.",
        footer = {"", "Example:", "  workbench verify harbour.xlsx"})
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.xlsx", description = "The workbook.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    VerifyCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            VerifyResult result = workbench.exports().verify(around.file(file));
            answer.give(new Verdict(result));
            return result.isWell() ? 0 : Refusals.REFUSED;
        }
    }
}
