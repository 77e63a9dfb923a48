package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;
import workbench.codebook.NewCode;
import workbench.coding.Excerpt;

@Command(
        name = "add",
        description = "Adds a code of the study's own, at the top or under any other code, a framework's too.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook add \"Waiting\" --definition \"Time lost to others\"",
            "  workbench codebook add \"Lent rooms\" --under available-resources",
            "  workbench codebook add --in-vivo 0199…      named by the excerpt's own words, and coding it"
        })
final class CodebookAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final WordingOptions wording = new WordingOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Its name.")
    private @Nullable String name;

    @Option(names = "--under", paramLabel = "CODE", description = "The code it shall stand under.")
    private @Nullable String under;

    @Option(names = "--alias", paramLabel = "A", description = "Another name. Repeatable.")
    private List<String> aliases = new ArrayList<>();

    @Option(names = "--colour", paramLabel = "#rrggbb", description = "Its colour.")
    private @Nullable String colour;

    @Option(
            names = "--in-vivo",
            paramLabel = "EXCERPT",
            description = "Names the code by the words of this excerpt ('find --ids' shows its id), and codes it.")
    private @Nullable String excerpt;

    CodebookAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if ((name == null) == (excerpt == null)) {
            throw FilterWords.usage(
                    "A code needs a name.", "Give NAME, or '--in-vivo EXCERPT' for an excerpt's own words.");
        }
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            NewCode wanted = new NewCode(
                    name != null ? name : wordsOf(workbench, String.valueOf(excerpt)),
                    under == null ? null : codes.code(under).id(),
                    wording.wording(codes),
                    aliases,
                    colour,
                    excerpt != null);
            Code added = excerpt == null
                    ? workbench.codebooks().addCode(wanted)
                    : workbench
                            .codings()
                            .codeInVivo(
                                    excerptOf(workbench, excerpt),
                                    change -> workbench.codebooks().addCode(wanted, change));
            answer.give(CodeChanged.said(
                    workbench,
                    added,
                    "Added %s%s.".formatted(added.path(), excerpt == null ? "" : ", and coded the excerpt with it")));
        }
        return 0;
    }

    private static Excerpt excerptOf(Workbench workbench, String id) {
        return workbench.codings().excerpt(SubjectWords.excerpt(id));
    }

    private static String wordsOf(Workbench workbench, String id) {
        Excerpt excerpt = excerptOf(workbench, id);
        String words = workbench.sources().text(excerpt.version()).words().cut(excerpt.range());
        return words.strip().replaceAll("\\s+", " ");
    }
}
