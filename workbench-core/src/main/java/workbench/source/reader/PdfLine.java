package workbench.source.reader;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand on one line, from left to right.
 *
 * @param page from 1
 * @param column counts the stretches of one column through the document: where it changes, the eye jumps
 * @param columnLeft of the column it stands in, in points
 * @param columnRight of the column it stands in, in points
 * @param cells of a row of a table whose cells hold several lines each: the lines of each cell; else empty
 */
record PdfLine(
        List<PdfWord> words,
        int page,
        int column,
        double columnLeft,
        double columnRight,
        List<List<List<PdfWord>>> cells) {
    /** Lines on a page, from top to bottom: words whose baselines lie within half their size of each other. */
    static List<List<PdfWord>> rows(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
        List<List<PdfWord>> rows = new ArrayList<>();
        List<PdfWord> row = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (!row.isEmpty() && word.baseline() - row.getFirst().baseline() > tolerance(row.getFirst(), word)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(line -> line.sort(Comparator.comparingDouble(PdfWord::left)));
        return rows;
    }

    private static double tolerance(PdfWord first, PdfWord word) {
        return 0.5 * Math.min(Math.max(first.size(), word.size()), 1.5 * Math.min(first.size(), word.size()));
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    /** Of its words in the type that most of its characters have. */
    double baseline() {
        double size = size();
        return words.stream()
                .filter(word -> word.size() == size)
                .mapToDouble(PdfWord::baseline)
                .max()
                .orElse(0);
    }

    /** Of the type that most of its characters have. */
    double size() {
        double usual = 0;
        int most = 0;
        for (PdfWord one : words) {
            int chars = words.stream()
                    .filter(word -> word.size() == one.size())
                    .mapToInt(word -> word.text().length())
                    .sum();
            if (chars > most) {
                most = chars;
                usual = one.size();
            }
        }
        return usual;
    }

    String text() {
        return text(words);
    }

    /** The words joined by spaces, in logical order where some run from right to left. */
    static String text(List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        @Nullable PdfWord before = null;
        for (PdfWord word : words) {
            text.append(before == null || isRaisedSign(before, word) ? "" : " ").append(word.text());
            before = word;
        }
        return logical(text.toString());
    }

    /** A registered mark, an ordinal's ending: part of the word before it. A number is not: it leads to a footnote. */
    private static boolean isRaisedSign(PdfWord before, PdfWord word) {
        boolean touches = word.left() - before.right() < 0.12 * Math.max(before.size(), word.size());
        boolean raised = word.baseline() != before.baseline() || word.size() < 0.8 * before.size();
        return touches && raised && !Character.isDigit(word.text().charAt(0));
    }

    /** How many chars at the beginning are bold. */
    int boldChars() {
        int chars = 0;
        for (PdfWord word : words) {
            if (!word.bold()) {
                break;
            }
            chars += word.text().length() + 1;
        }
        return Math.max(0, chars - 1);
    }

    private static String logical(String visual) {
        char[] chars = visual.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return visual;
        }
        Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder text = new StringBuilder();
        for (int run : order) {
            String piece = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            text.append((levels[run] & 1) == 1 ? new StringBuilder(piece).reverse() : piece);
        }
        return text.toString();
    }
}
