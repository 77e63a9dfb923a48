package workbench.source.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells a table whose cells hold several lines from columns of running text: again and again all of its columns end at the
 * same height, and the next row begins in several of them on one line.
 */
final class PdfTable {
    private static final int MIN_ROWS = 3;
    private static final double MIN_ALIGNED = 0.6;
    private static final double MIN_LINES_A_ROW = 1.3;
    private static final int MAX_LINES_A_ROW = 8;
    /** Of the usual distance of lines. */
    private static final double GAP = 1.25;

    private PdfTable() {}

    /**
     * @param words all of them, row by row
     * @param cells from left to right, without those that are empty at the right; each the words of its lines
     */
    record Row(List<PdfWord> words, List<List<List<PdfWord>>> cells) {}

    /**
     * The rows of the table that lines make; empty if they make none.
     *
     * @param columns the same words, parted at the free strips
     */
    static List<Row> rows(List<List<PdfWord>> lines, List<List<PdfWord>> columns) {
        List<List<List<PdfWord>>> groups = groups(lines, columns);
        if (groups.size() < MIN_ROWS
                || lines.size() > groups.size() * MAX_LINES_A_ROW
                || lines.size() < groups.size() * MIN_LINES_A_ROW) {
            return List.of();
        }
        List<Set<PdfWord>> inColumn = new ArrayList<>();
        for (List<PdfWord> column : columns) {
            Set<PdfWord> words = Collections.newSetFromMap(new IdentityHashMap<>());
            words.addAll(column);
            inColumn.add(words);
        }
        long aligned = groups.stream()
                .filter(group -> inColumn.stream()
                                .filter(column -> group.getFirst().stream().anyMatch(column::contains))
                                .count()
                        > 1)
                .count();
        if (aligned < MIN_ALIGNED * groups.size()) {
            return List.of();
        }
        return groups.stream().map(group -> row(group, inColumn)).toList();
    }

    private static Row row(List<List<PdfWord>> group, List<Set<PdfWord>> columns) {
        List<PdfWord> words = group.stream().flatMap(List::stream).toList();
        List<List<List<PdfWord>>> cells = new ArrayList<>();
        for (Set<PdfWord> column : columns) {
            cells.add(PdfLine.rows(words.stream().filter(column::contains).toList()));
        }
        while (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new Row(words, cells);
    }

    /** Lines between the places where no column goes on. */
    private static List<List<List<PdfWord>>> groups(List<List<PdfWord>> lines, List<List<PdfWord>> columns) {
        List<double[]> baselines = columns.stream()
                .map(column -> PdfLine.rows(column).stream()
                        .mapToDouble(row -> row.getFirst().baseline())
                        .toArray())
                .toList();
        double usual = usualStep(baselines);
        List<List<List<PdfWord>>> groups = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            double at = line.stream().mapToDouble(PdfWord::baseline).min().orElse(0);
            if (groups.isEmpty() || baselines.stream().allMatch(column -> stopsBefore(column, at, GAP * usual))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    /** Whether a column has a gap that ends at, or goes on beyond, a height. */
    private static boolean stopsBefore(double[] baselines, double at, double gap) {
        double before = Double.NEGATIVE_INFINITY;
        for (double baseline : baselines) {
            if (baseline >= at - 0.5) {
                return baseline - before > gap;
            }
            before = baseline;
        }
        return true;
    }

    /** The distance of lines that is most frequent, to half a point. */
    private static double usualStep(List<double[]> baselines) {
        Map<Double, Integer> steps = new TreeMap<>();
        for (double[] column : baselines) {
            for (int i = 1; i < column.length; i++) {
                steps.merge(Math.round(2 * (column[i] - column[i - 1])) / 2.0, 1, Integer::sum);
            }
        }
        return steps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
