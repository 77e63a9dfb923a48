package workbench.cli;

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
import workbench.problem.Refusal;
import workbench.source.Source;
import workbench.text.FoldedText;
import workbench.text.TextRange;

@Command(
        name = "restrict",
        description =
                "Puts a passage off the record: it is neither found nor counted nor exported. 'undo' puts it back.",
        footer = {
            "",
            "Examples:",
            "  workbench source restrict S05 --quote \"off the record?\" --until \"back on\" --because \"asked for\"",
            "  workbench source restrict S05 --at 8644-9170"
        })
final class SourceRestrictCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Option(
            names = "--at",
            paramLabel = "START-END",
            description = "Characters (code points) from 0, the end exclusive.")
    private @Nullable String at;

    @Option(names = "--quote", paramLabel = "TEXT", description = "The words, or those with which the passage begins.")
    private @Nullable String quote;

    @Option(names = "--until", paramLabel = "TEXT", description = "The words with which the passage ends.")
    private @Nullable String until;

    @Option(names = "--because", paramLabel = "T", description = "Why.")
    private @Nullable String because;

    SourceRestrictCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if ((at == null) == (quote == null)) {
            throw FilterWords.usage("Nothing says which passage.", "Add --at START-END, or --quote TEXT.");
        }
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            TextRange range = at != null
                    ? offsets(at)
                    : passage(FoldedText.of(workbench.sources().text(found).words()));
            workbench.sources().restrict(found, range, because);
            answer.give(Outcome.said("%s %s is off the record.".formatted(found.label(), range))
                    .with("source", found.label())
                    .with("start", range.start())
                    .with("end", range.end())
                    .with("because", because));
        }
        return 0;
    }

    private static TextRange offsets(String words) {
        int[] ends = CodedPlace.ends(words);
        if (ends[1] <= ends[0]) {
            throw Refusal.because("'%s' ends before it begins.".formatted(words), "The end lies after the start.");
        }
        return new TextRange(ends[0], ends[1]);
    }

    private TextRange passage(FoldedText text) {
        TextRange from = only(text.find(String.valueOf(quote), 2), String.valueOf(quote));
        if (until == null) {
            return from;
        }
        TextRange to = text.find(until, Integer.MAX_VALUE).stream()
                .filter(range -> range.start() >= from.end())
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "'%s' does not occur after the beginning of the passage.".formatted(until),
                        "Copy it from 'source text'."));
        return new TextRange(from.start(), to.end());
    }

    private static TextRange only(List<TextRange> places, String words) {
        if (places.size() != 1) {
            throw Refusal.because(
                    places.isEmpty()
                            ? "'%s' does not occur in the source.".formatted(words)
                            : "'%s' occurs more than once.".formatted(words),
                    "Copy more of it from 'source text', or use --at START-END.");
        }
        return places.getFirst();
    }
}
