package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;

@Command(
        name = "move",
        description = "Puts a code of the study's own, with all below it, under another code.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook move waiting --under engaging",
            "  workbench codebook move waiting --top"
        })
final class CodebookMoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code.")
    private String code = "";

    @Option(names = "--under", paramLabel = "CODE", description = "The code it shall stand under.")
    private @Nullable String under;

    @Option(names = "--top", description = "Puts it at the top of its codebook.")
    private boolean top;

    CodebookMoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (top == (under != null)) {
            throw FilterWords.usage("Nothing says where to.", "Add --under CODE, or --top.");
        }
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            Code old = codes.code(code);
            Code moved = workbench
                    .codebooks()
                    .move(old.id(), under == null ? null : codes.code(under).id());
            answer.give(CodeChanged.said(workbench, moved, "%s is %s now.".formatted(old.path(), moved.path())));
        }
        return 0;
    }
}
