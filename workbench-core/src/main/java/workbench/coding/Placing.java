package workbench.coding;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.FoldedText;
import workbench.text.TextRange;

/** Finds the stretch of a source that a row means: by offsets, by quote, or by both when they agree. */
final class Placing {
    private static final int NAMED_PLACES = 5;

    private Placing() {}

    /** @throws WorkbenchException with a {@link RowProblem} if there is no such stretch, or more than one */
    static TextRange of(CodingRow row, SourcePage page) {
        Integer start = row.start();
        Integer end = row.end();
        if (row.quote().isBlank()) {
            if (start == null || end == null) {
                throw refused(
                        row,
                        "quote",
                        "neither a quote nor both offsets say where",
                        "Give a quote, or start and end (code points, end exclusive).");
            }
            return byOffsets(row, page, start, end);
        }
        if (start != null && end != null) {
            TextRange range = byOffsets(row, page, start, end);
            String there = page.text().words().cut(range);
            if (!FoldedText.fold(there).equals(FoldedText.fold(row.quote()))) {
                throw refused(
                        row,
                        "quote",
                        "the quote is not what stands at %s of %s"
                                .formatted(range, page.source().label()),
                        "Correct the offsets, or leave them out so that the quote is looked for.");
            }
            return range;
        }
        return byQuote(row, page, start);
    }

    private static TextRange byOffsets(CodingRow row, SourcePage page, int start, int end) {
        int length = page.text().words().length();
        if (start < 0 || end <= start || end > length) {
            throw refused(
                    row,
                    "start",
                    "%d-%d is no stretch of %s, which has %d characters"
                            .formatted(start, end, page.source().label(), length),
                    "Offsets count characters from 0, the end is exclusive and lies after the start.");
        }
        TextRange range = new TextRange(start, end);
        if (page.text().words().cut(range).isBlank()) {
            throw refused(row, "start", "%s holds white space only".formatted(range), "Choose a stretch with words.");
        }
        return range;
    }

    private static TextRange byQuote(CodingRow row, SourcePage page, @Nullable Integer start) {
        List<TextRange> places = page.find(row.quote(), start == null ? NAMED_PLACES + 1 : Integer.MAX_VALUE);
        if (start != null) {
            return places.stream()
                    .filter(place -> place.start() == start)
                    .findFirst()
                    .orElseThrow(() -> refused(
                            row,
                            "start",
                            "the quote does not begin at %d of %s"
                                    .formatted(start, page.source().label()),
                            places.isEmpty()
                                    ? "It does not occur at all; copy it from the source's text."
                                    : "It begins at " + starts(places) + "."));
        }
        if (places.isEmpty()) {
            throw refused(
                    row,
                    "quote",
                    "the quote does not occur in %s (%s)"
                            .formatted(page.source().label(), page.source().file()),
                    "Copy it from 'source text', without the speaker's label; white space and quote marks need not match.");
        }
        if (places.size() > 1) {
            throw refused(
                    row,
                    "quote",
                    "the quote occurs %s in %s, beginning at %s"
                            .formatted(
                                    places.size() > NAMED_PLACES
                                            ? "more than %d times".formatted(NAMED_PLACES)
                                            : places.size() + " times",
                                    page.source().label(),
                                    starts(places)),
                    "Say which by 'start' (or '--at START-END'), or quote more words.");
        }
        return places.getFirst();
    }

    private static String starts(List<TextRange> places) {
        return places.stream()
                .limit(NAMED_PLACES)
                .map(place -> String.valueOf(place.start()))
                .collect(Collectors.joining(", "));
    }

    static WorkbenchException refused(CodingRow row, String column, String fault, String remedy) {
        String what = row.row() == 0
                ? Character.toUpperCase(fault.charAt(0)) + fault.substring(1) + "."
                : "Row %d, column '%s': %s.".formatted(row.row(), column, fault);
        return new WorkbenchException(new RowProblem(row.row(), column, what, remedy));
    }
}
