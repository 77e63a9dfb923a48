package workbench.cli;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.problem.Refusal;
import workbench.source.Segment;
import workbench.source.Source;

/** Where in a source: by its words, by offsets or by the number of a segment. */
final class CodedPlace {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})\\s*");

    private final Surroundings around;

    @Option(
            names = "--quote",
            paramLabel = "TEXT",
            description = "The words; '-' reads them from standard input. White space and quote marks need not match.")
    private @Nullable String quote;

    @Option(
            names = "--at",
            paramLabel = "START-END",
            description = "Characters (code points) from 0, the end exclusive; with '--quote' both must agree.")
    private @Nullable String at;

    @Option(names = "--segment", paramLabel = "N", description = "A whole segment, by its number in 'source segments'.")
    private @Nullable Integer segment;

    /** @param start null where the quote alone says the place */
    record Place(@Nullable Integer start, @Nullable Integer end, String quote) {}

    CodedPlace(Surroundings around) {
        this.around = around;
    }

    boolean isNamed() {
        return quote != null || at != null || segment != null;
    }

    Place in(Workbench workbench, String source) {
        if (Stream.of(quote, at, segment).allMatch(Objects::isNull)) {
            throw FilterWords.usage("Nothing says which words.", "Add --quote TEXT, --at START-END or --segment N.");
        }
        if (segment != null) {
            if (quote != null || at != null) {
                throw FilterWords.usage("'--segment' says the place already.", "Leave --quote and --at out.");
            }
            return ofSegment(workbench, source, segment);
        }
        String words = TypedText.of(quote == null ? "" : quote, around);
        if (at == null) {
            return new Place(null, null, words);
        }
        int[] ends = ends(at);
        return new Place(ends[0], ends[1], words);
    }

    private static Place ofSegment(Workbench workbench, String words, int number) {
        Source source = workbench.sources().find(words);
        var segments = workbench.sources().segments(source);
        Segment found = segments.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "%s has no segment %d; it has %d.".formatted(source.label(), number, segments.size()),
                        "'source segments %s' shows their numbers.".formatted(source.label())));
        return new Place(found.range().start(), found.range().end(), "");
    }

    /** Start and end as typed; whether they are a stretch of a text is not known yet. */
    static int[] ends(String words) {
        Matcher range = RANGE.matcher(words);
        if (!range.matches()) {
            throw FilterWords.usage(
                    "'%s' is no stretch of text.".formatted(words),
                    "Write START-END in characters from 0, such as 1042-1103.");
        }
        return new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))};
    }
}
