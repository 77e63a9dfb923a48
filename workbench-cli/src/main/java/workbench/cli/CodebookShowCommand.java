package workbench.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.text.Names;

@Command(
        name = "show",
        description =
                "Shows a codebook as a tree, or a code as a rule card: what it means, what belongs to it, what does not.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook show cfir-2009",
            "  workbench codebook show available-resources"
        })
final class CodebookShowCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "A codebook's id; or a code's path, end of a path, name or alias.")
    private String words = "";

    @Option(names = "--codebook", paramLabel = "ID", description = "Where to look for the code.")
    private @Nullable String codebook;

    CodebookShowCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            CodeTree tree = workbench.codebooks().tree();
            Optional<Codebook> book = tree.codebooks().stream()
                    .filter(one -> codebook == null && Names.same(one.slug(), words))
                    .findFirst();
            if (book.isPresent()) {
                answer.give(new CodebookPage(book.get(), tree));
            } else {
                var code = workbench.codebooks().lookup().code(words, codebook);
                Lighting lighting = answer.file() == null ? Lighting.of(around) : Lighting.OFF;
                answer.give(CodeCard.of(workbench, code, lighting));
            }
        }
        return 0;
    }
}
