package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds lines that are rows of a table: with wide gaps that a line above or below has at the same place. */
final class PdfCells {
    /** Of the size of type. */
    private static final double GAP = 1.5;

    private static final double ALIGNED_POINTS = 3;

    private PdfCells() {}

    static boolean isTableRow(@Nullable PdfLine before, PdfLine line, @Nullable PdfLine after) {
        List<List<PdfWord>> cells = cells(line);
        if (cells.size() < 2 || PdfBreaks.hasMarker(line) || endsLabel(cells.getFirst())) {
            return false;
        }
        return isAligned(cells, before, line) || isAligned(cells, after, line);
    }

    static List<String> texts(PdfLine line) {
        return cells(line).stream().map(PdfLine::text).toList();
    }

    private static boolean isAligned(List<List<PdfWord>> cells, @Nullable PdfLine other, PdfLine line) {
        if (other == null || other.column() != line.column()) {
            return false;
        }
        List<List<PdfWord>> others = cells(other);
        for (List<PdfWord> cell : cells.subList(1, cells.size())) {
            for (List<PdfWord> its : others.subList(1, others.size())) {
                boolean left = Math.abs(cell.getFirst().left() - its.getFirst().left()) < ALIGNED_POINTS;
                boolean right = Math.abs(cell.getLast().right() - its.getLast().right()) < ALIGNED_POINTS;
                if (left || right) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<PdfWord>> cells(PdfLine line) {
        return pieces(line.words());
    }

    /** Words of one line, parted at its wide gaps. */
    static List<List<PdfWord>> pieces(List<PdfWord> words) {
        List<List<PdfWord>> cells = new ArrayList<>();
        @Nullable PdfWord before = null;
        for (PdfWord word : words) {
            if (before == null || word.left() - before.right() > GAP * word.size()) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(word);
            before = word;
        }
        return cells;
    }

    private static boolean endsLabel(List<PdfWord> cell) {
        return cell.getLast().text().endsWith(":");
    }
}
