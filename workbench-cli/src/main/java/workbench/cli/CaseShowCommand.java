package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;

@Command(
        name = "show",
        description = "Shows a case with the sources, participants and events it holds.",
        footer = {"", "Example:", "  workbench case show gull-point"})
final class CaseShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CASE", description = "Its slug or name.")
    private String name = "";

    CaseShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(CaseDossier.of(workbench, workbench.cases().find(name)));
        }
        return 0;
    }
}
