package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;

@Command(
        name = "rename",
        description = "Calls a code of the study's own something else; the old name stays as an alias, codings stay.",
        footer = {"", "Example:", "  workbench codebook rename waiting \"Waiting for the contractor\""})
final class CodebookRenameCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "CODE", description = "The code.")
    private String code = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Its new name.")
    private String name = "";

    CodebookRenameCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Code old = workbench.codebooks().lookup().code(code);
            Code renamed = workbench.codebooks().rename(old.id(), name);
            answer.give(CodeChanged.said(workbench, renamed, "%s is %s now.".formatted(old.path(), renamed.path())));
        }
        return 0;
    }
}
