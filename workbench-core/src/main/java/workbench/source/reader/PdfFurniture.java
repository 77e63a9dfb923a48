package workbench.source.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out what stands on pages for the sake of pages: running headers and footers, page numbers, numbers of lines or
 * paragraphs in the margin, words that run up the margin.
 */
final class PdfFurniture {
    /** Of a page's height, at its top and at its bottom. */
    private static final double EDGE = 0.15;

    private static final int ROWS_AT_AN_EDGE = 5;
    /** Of a page's height: how far a running line may move from page to page. */
    private static final double DRIFT = 0.015;

    private static final int MIN_MARGIN_NUMBERS = 5;
    /** In points; what stands larger at a page's edge is a title, though running lines repeat it. */
    private static final double MAX_PIECE_SIZE = 12;

    private static final int SHOWN_CHARS = 60;
    private static final int SHOWN_LINES = 3;

    private final List<PdfPage> pages;
    /** By identity: the same number may stand at the same place of another page and be text there. */
    private final Set<PdfWord> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<String> told = new ArrayList<>();

    private PdfFurniture(List<PdfPage> pages) {
        this.pages = pages;
    }

    /** @param warning what was left out; empty if nothing was */
    record Cleared(List<PdfPage> pages, String warning) {}

    static Cleared clear(List<PdfPage> pages) {
        var furniture = new PdfFurniture(pages);
        furniture.findRunningLines();
        furniture.findMarginNumbers();
        furniture.findSideways();
        List<PdfPage> cleared = pages.stream()
                .map(page -> page.with(page.words().stream()
                        .filter(word -> !furniture.dropped.contains(word))
                        .toList()))
                .toList();
        return new Cleared(
                cleared,
                furniture.told.isEmpty()
                        ? ""
                        : "What repeats from page to page was left out: %s."
                                .formatted(String.join("; ", furniture.told)));
    }

    private record RunningLine(int page, double place, List<PdfWord> words) {}

    private void findRunningLines() {
        Map<String, List<RunningLine>> byText = new LinkedHashMap<>();
        for (PdfPage page : pages) {
            List<List<PdfWord>> rows = PdfLine.rows(page.words());
            for (int i = 0; i < rows.size(); i++) {
                double place = rows.get(i).getFirst().baseline() / page.height();
                boolean above = i < ROWS_AT_AN_EDGE && place < EDGE;
                boolean below = i >= rows.size() - ROWS_AT_AN_EDGE && place > 1 - EDGE;
                for (List<PdfWord> piece : above || below ? PdfCells.pieces(rows.get(i)) : List.<List<PdfWord>>of()) {
                    String pattern = pattern(PdfLine.text(piece));
                    if (!pattern.isEmpty()) {
                        byText.computeIfAbsent((above ? "^" : "_") + pattern, any -> new ArrayList<>())
                                .add(new RunningLine(page.number(), place, piece));
                    }
                }
            }
        }
        List<String> shown = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        boolean numbers = false;
        for (Map.Entry<String, List<RunningLine>> entry : byText.entrySet()) {
            List<RunningLine> lines = atOnePlace(entry.getValue());
            if (lines.stream().map(RunningLine::page).distinct().count() < Math.min(3, Math.max(2, pages.size()))) {
                continue;
            }
            lines.forEach(line -> dropped.addAll(line.words()));
            patterns.add(entry.getKey());
            if (entry.getKey().matches(".*\\p{L}{3}.*")) {
                shown.add("'" + shortened(PdfLine.text(lines.getFirst().words())) + "'");
            } else {
                numbers = true;
            }
        }
        dropPiecesOf(patterns, byText);
        if (!shown.isEmpty()) {
            told.add(
                    "running lines such as " + shown.stream().limit(SHOWN_LINES).collect(Collectors.joining(", ")));
        }
        if (numbers) {
            told.add("page numbers");
        }
    }

    /** On a first page the running line often stands in pieces: those at an edge that say the same are dropped too. */
    private void dropPiecesOf(List<String> patterns, Map<String, List<RunningLine>> byText) {
        byText.forEach((pattern, lines) -> {
            String words = pattern.substring(1);
            boolean piece = words.matches(".*\\p{L}{3}.*")
                    && patterns.stream()
                            .anyMatch(other -> other.charAt(0) == pattern.charAt(0)
                                    && other.substring(1).contains(words));
            if (piece) {
                lines.stream()
                        .filter(line -> line.words().getFirst().size() <= MAX_PIECE_SIZE)
                        .forEach(line -> dropped.addAll(line.words()));
            }
        });
    }

    /** The same for lines that differ in numbers alone; empty for lines that could be a table's. */
    private static String pattern(String line) {
        String pattern = line.toLowerCase(Locale.ROOT)
                .replaceAll("\\d+", "#")
                .replaceAll("^[-–— ]*[ivxl]{1,7}[-–— ]*$", "#")
                .strip();
        boolean wordsOrOneNumber = pattern.matches(".*\\p{L}{3}.*")
                || pattern.matches("\\P{L}{0,6}(\\p{L}{1,2}\\.?)? ?#( ?(/|of|von|de|sur|di) ?#)?\\P{L}{0,4}");
        return wordsOrOneNumber ? pattern : "";
    }

    private static List<RunningLine> atOnePlace(List<RunningLine> lines) {
        double[] places =
                lines.stream().mapToDouble(RunningLine::place).sorted().toArray();
        double median = places[places.length / 2];
        return lines.stream()
                .filter(line -> Math.abs(line.place() - median) <= DRIFT)
                .toList();
    }

    /** Rising whole numbers that begin rows, left of nearly all other words. */
    private void findMarginNumbers() {
        List<PdfWord> found = new ArrayList<>();
        int most = 0;
        for (PdfPage page : pages) {
            List<PdfWord> numbers = PdfLine.rows(page.words()).stream()
                    .map(List::getFirst)
                    .filter(first -> first.text().matches("\\d{1,5}") && !dropped.contains(first))
                    .toList();
            List<PdfWord> inMargin = inMargin(numbers, page);
            if (rises(inMargin)) {
                found.addAll(inMargin);
                most = Math.max(most, inMargin.size());
            }
        }
        if (most >= MIN_MARGIN_NUMBERS) {
            dropped.addAll(found);
            told.add("%d numbers of lines or paragraphs in the margin".formatted(found.size()));
        }
    }

    private List<PdfWord> inMargin(List<PdfWord> numbers, PdfPage page) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        double[] lefts = page.words().stream()
                .filter(word -> !numbers.contains(word) && !dropped.contains(word))
                .mapToDouble(PdfWord::left)
                .sorted()
                .toArray();
        if (lefts.length == 0) {
            return List.of();
        }
        double body = lefts[lefts.length / 50]; // a few words may stand out
        return numbers.stream().filter(number -> number.right() < body).toList();
    }

    private static boolean rises(List<PdfWord> numbers) {
        int last = -1;
        for (PdfWord number : numbers) {
            int value = Integer.parseInt(number.text());
            if (value < last) {
                return false;
            }
            last = value;
        }
        return true;
    }

    private void findSideways() {
        Map<String, Integer> texts = new HashMap<>();
        pages.stream()
                .map(PdfPage::sideways)
                .filter(text -> !text.isBlank())
                .forEach(text -> texts.merge(shortened(text), 1, Integer::sum));
        if (!texts.isEmpty()) {
            told.add("words that run up or down the page, such as '%s'"
                    .formatted(texts.keySet().iterator().next()));
        }
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN_CHARS ? line : line.substring(0, SHOWN_CHARS - 1) + "…";
    }
}
