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
import workbench.cli.answer.Outcome;
import workbench.codebook.Code;
import workbench.codebook.DoubleCodeHint;

@Command(
        name = "hint",
        sortOptions = false,
        description = {
            "Says which neighbour to think of when coding with a code; 'codebook show' shows it, and 'code' when it is likely:",
            "when the passage holds a word that begins as '--when' says ('train' meets trained and training), or when somebody"
                    + " coded the passage with the neighbour and nobody else with the code."
        },
        footer = {
            "",
            "Examples:",
            "  workbench codebook hint leadership-engagement --think-of relative-priority --when priorit --when urgent \\",
            "      --text \"A leader's word is often about what comes first\"",
            "  workbench codebook hint leadership-engagement --think-of relative-priority --remove"
        })
final class CodebookHintCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code that is coded with.")
    private String code = "";

    @Option(names = "--think-of", required = true, paramLabel = "CODE", description = "The neighbour.")
    private String neighbour = "";

    @Option(names = "--text", paramLabel = "T", description = "Why, in a sentence.")
    private @Nullable String text;

    @Option(
            names = "--when",
            paramLabel = "WORD",
            description = "The beginning of a word that speaks for it. Repeatable.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--remove", description = "Takes the hint away.")
    private boolean remove;

    CodebookHintCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (remove == (text != null)) {
            throw FilterWords.usage("Nothing says why.", "Add '--text T'; or '--remove' to take the hint away.");
        }
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            Code on = codes.code(code);
            Code other = codes.code(neighbour);
            DoubleCodeHint hint = text == null
                    ? workbench.hints().remove(on.id(), other.id())
                    : workbench.hints().set(on.id(), other.id(), text, words);
            answer.give(Outcome.said(
                            text == null
                                    ? "Who codes with %s is no longer reminded of %s."
                                            .formatted(on.name(), other.name())
                                    : "Who codes with %s is to think of %s.".formatted(on.name(), other.name()))
                    .with("code", on.path())
                    .with("thinkOf", other.path())
                    .with("text", hint.text())
                    .with("when", hint.words()));
        }
        return 0;
    }
}
