package workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workbench.rating.RatingCell;

/**
 * The text of a cell in a sheet of ratings: the rating on the first line; what the case says, a line a participant; the
 * rationale behind {@code Rationale:}; and, where a person adds it, evidence behind {@code Evidence:}.
 */
record RatingCellText(String rating, List<String> summary, String because, List<String> evidence) {
    static final String RATIONALE = "Rationale:";
    private static final String RATING = "Rating:";
    private static final String EVIDENCE = "Evidence:";
    /** Room for what a team adds; a cell holds {@link CellText#LONGEST}. */
    private static final int MOST = 30_000;

    RatingCellText {
        summary = List.copyOf(summary);
        evidence = List.copyOf(evidence);
    }

    /** What is written for a cell. */
    static String of(RatingCell cell, boolean full, String raters) {
        String shown = cell.value() == null && cell.rating() == null && !raters.isEmpty()
                ? cell.shown() + ": " + raters
                : cell.shown();
        if (!full) {
            return shown;
        }
        String because = cell.rating() == null ? null : cell.rating().rating().because();
        String end = because == null ? "" : "\n" + RATIONALE + " " + because;
        String summary = cell.summary().stream().map(line -> "\n" + line).collect(Collectors.joining());
        return CellText.clean(shown + cut(summary, MOST - end.length()) + end);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).replaceFirst("[\\uD800-\\uDBFF]$", "") + "…";
    }

    /** What a person may have written into a cell. */
    static RatingCellText read(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        String rating = lines.isEmpty() ? "" : after(RATING, lines.getFirst());
        List<String> summary = new ArrayList<>();
        List<String> because = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        List<String> part = summary;
        String label = "";
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (begins(RATIONALE, line)) {
                part = because;
                label = RATIONALE;
            } else if (begins(EVIDENCE, line)) {
                part = evidence;
                label = EVIDENCE;
            }
            part.add(after(label, line));
        }
        return new RatingCellText(
                rating,
                summary.stream().filter(line -> !line.isEmpty()).toList(),
                because.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")),
                evidence.stream()
                        .flatMap(line -> workbench.coding.EvidenceWords.split(line).stream())
                        .toList());
    }

    private static boolean begins(String label, String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT));
    }

    private static String after(String label, String line) {
        return begins(label, line) ? line.substring(label.length()).strip() : line;
    }

    /** A text as it is compared: line ends and white space at line ends do not count. */
    static String compared(String text) {
        return CellText.clean(text).strip().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
