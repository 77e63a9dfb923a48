package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;

@Command(
        name = "unretire",
        description = "Takes a retired code back into use; what was merged away stays where it is.",
        footer = {"", "Example:", "  workbench codebook unretire waiting"})
final class CodebookUnretireCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code.")
    private String code = "";

    CodebookUnretireCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var id = workbench.codebooks().lookup().code(code).id();
            Code changed = workbench.codebooks().unretire(id);
            answer.give(CodeChanged.said(workbench, changed, changed.path() + " is in use again."));
        }
        return 0;
    }
}
