package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;

@Command(
        name = "retire",
        description = "Says that nobody codes with it any more; its codings stand.",
        footer = {"", "Example:", "  workbench codebook retire waiting"})
final class CodebookRetireCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code.")
    private String code = "";

    CodebookRetireCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var id = workbench.codebooks().lookup().code(code).id();
            Code changed = workbench.codebooks().retire(id);
            answer.give(CodeChanged.said(workbench, changed, changed.path() + " is retired; its codings stand."));
        }
        return 0;
    }
}
