package workbench.source.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings a page's words into reading order. Where several lines in a row leave the same upright strip free, and text stands
 * on both sides of it, the strip parts two columns, which are read one after the other; what stands above and below such a
 * stretch is looked at in the same way. A strip between short cells parts a table, which is read line by line.
 */
final class PdfColumns {
    private static final int MIN_LINES = 3;
    private static final double MIN_CHARS_A_LINE = 10;
    private static final double MIN_WORDS_A_LINE = 2;
    private static final double MIN_FILLED = 0.45;
    /** Of the size of type. */
    private static final double MIN_GUTTER = 0.75;

    private final List<PdfLine> lines = new ArrayList<>();
    private int columns;

    /** All lines of all pages in reading order. */
    static List<PdfLine> lines(List<PdfPage> pages) {
        var order = new PdfColumns();
        for (PdfPage page : pages) {
            order.read(page.words(), page.number());
        }
        return order.lines;
    }

    /** A free strip, from left to right, in points. */
    private record Strip(double left, double right) {}

    /** Rows {@code first..last} that leave the same strips free. */
    private record Band(int first, int last, List<Strip> free) {
        int height() {
            return last - first + 1;
        }
    }

    private void read(List<PdfWord> words, int page) {
        if (words.isEmpty()) {
            return;
        }
        List<List<PdfWord>> rows = PdfLine.rows(words);
        List<Band> bands = bands(rows, words);
        bands.sort(Comparator.comparingInt(Band::height).reversed());
        for (Band band : bands) {
            List<List<PdfWord>> strips = columns(rows.subList(band.first(), band.last() + 1), band.free());
            if (strips.size() > 1) {
                List<PdfTable.Row> table = PdfTable.rows(rows.subList(band.first(), band.last() + 1), strips);
                read(flat(rows.subList(0, band.first())), page);
                if (table.isEmpty()) {
                    strips.forEach(strip -> read(strip, page));
                } else {
                    table.forEach(row -> read(row, page));
                }
                read(flat(rows.subList(band.last() + 1, rows.size())), page);
                return;
            }
        }
        columns++;
        double left =
                rows.stream().mapToDouble(row -> row.getFirst().left()).min().orElse(0);
        double right = words.stream().mapToDouble(PdfWord::right).max().orElse(0);
        for (List<PdfWord> row : rows) {
            lines.add(new PdfLine(List.copyOf(row), page, columns, left, right, List.of()));
        }
    }

    private void read(PdfTable.Row row, int page) {
        if (row.cells().size() == 1) { // a caption, or a paragraph between two tables
            read(row.words(), page);
            return;
        }
        columns++;
        double left = row.words().stream().mapToDouble(PdfWord::left).min().orElse(0);
        double right = row.words().stream().mapToDouble(PdfWord::right).max().orElse(0);
        lines.add(new PdfLine(row.words(), page, columns, left, right, row.cells()));
    }

    /** From each row on, how far down the rows share free strips with it. */
    private static List<Band> bands(List<List<PdfWord>> rows, List<PdfWord> words) {
        double left = words.stream().mapToDouble(PdfWord::left).min().orElse(0) - 1;
        double right = words.stream().mapToDouble(PdfWord::right).max().orElse(0) + 1;
        double minWidth = MIN_GUTTER * medianSize(words);
        List<List<Strip>> freeOfRow =
                rows.stream().map(row -> free(row, left, right, minWidth)).toList();
        List<Band> bands = new ArrayList<>();
        for (int first = 0; first < rows.size(); first++) {
            List<Strip> common = freeOfRow.get(first);
            for (int last = first; last < rows.size(); last++) {
                List<Strip> next =
                        last + 1 < rows.size() ? common(common, freeOfRow.get(last + 1), minWidth) : List.of();
                boolean lost = next.size() < common.size(); // a strip ends here; it may be the one that parts columns
                if (lost && last - first + 1 >= MIN_LINES) {
                    List<Strip> inner = common.stream()
                            .filter(strip -> strip.left() > left && strip.right() < right)
                            .toList();
                    bands.add(new Band(first, last, inner));
                }
                if (next.isEmpty()) {
                    break;
                }
                common = next;
            }
        }
        bands.removeIf(band -> band.free().isEmpty());
        return bands;
    }

    private static List<Strip> free(List<PdfWord> row, double left, double right, double minWidth) {
        List<Strip> free = new ArrayList<>();
        double at = left;
        for (PdfWord word : row) {
            if (word.left() - at >= minWidth) {
                free.add(new Strip(at, word.left()));
            }
            at = Math.max(at, word.right());
        }
        if (right - at >= minWidth) {
            free.add(new Strip(at, right));
        }
        return free;
    }

    private static List<Strip> common(List<Strip> some, List<Strip> others, double minWidth) {
        List<Strip> common = new ArrayList<>();
        for (Strip one : some) {
            for (Strip other : others) {
                double left = Math.max(one.left(), other.left());
                double right = Math.min(one.right(), other.right());
                if (right - left >= minWidth) {
                    common.add(new Strip(left, right));
                }
            }
        }
        return common;
    }

    /** The words between the strips, those joined again that do not look like columns of text. */
    private static List<List<PdfWord>> columns(List<List<PdfWord>> rows, List<Strip> free) {
        List<List<PdfWord>> columns = new ArrayList<>();
        List<PdfWord> words = flat(rows);
        double from = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= free.size(); i++) {
            double to = i < free.size() ? middle(free.get(i)) : Double.POSITIVE_INFINITY;
            double begin = from;
            List<PdfWord> column = words.stream()
                    .filter(word -> middle(word) >= begin && middle(word) < to)
                    .toList();
            if (!column.isEmpty()) {
                columns.add(column);
            }
            from = to;
        }
        for (int i = 0; i < columns.size() && columns.size() > 1; ) {
            if (isText(columns.get(i))) {
                i++;
            } else {
                int neighbour = i == 0 ? 1 : i - 1;
                List<PdfWord> joined = new ArrayList<>(columns.get(Math.min(i, neighbour)));
                joined.addAll(columns.get(Math.max(i, neighbour)));
                columns.set(Math.min(i, neighbour), joined);
                columns.remove(Math.max(i, neighbour));
                i = 0;
            }
        }
        return columns;
    }

    private static boolean isText(List<PdfWord> column) {
        List<List<PdfWord>> rows = PdfLine.rows(column);
        if (rows.size() < MIN_LINES) {
            return false;
        }
        double left = column.stream().mapToDouble(PdfWord::left).min().orElse(0);
        double right = column.stream().mapToDouble(PdfWord::right).max().orElse(0);
        double filled = rows.stream()
                .mapToDouble(row -> (row.getLast().right() - row.getFirst().left()) / (right - left))
                .average()
                .orElse(0);
        double chars =
                column.stream().mapToInt(word -> word.text().length() + 1).sum() / (double) rows.size();
        double words = column.size() / (double) rows.size();
        return chars >= MIN_CHARS_A_LINE && words >= MIN_WORDS_A_LINE && filled >= MIN_FILLED;
    }

    private static double middle(PdfWord word) {
        return (word.left() + word.right()) / 2;
    }

    private static double middle(Strip strip) {
        return (strip.left() + strip.right()) / 2;
    }

    private static double medianSize(List<PdfWord> words) {
        double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private static List<PdfWord> flat(List<List<PdfWord>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }
}
