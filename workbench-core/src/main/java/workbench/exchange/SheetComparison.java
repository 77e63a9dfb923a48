package workbench.exchange;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import workbench.exchange.XlsxRows.ReadRow;

/**
 * Compares a sheet, cell by cell, with what was sealed of it. Rows are known by what they hold, not by where they stand; one
 * that was altered is matched with the sealed row it still has most in common with.
 */
final class SheetComparison {
    /** With more altered rows than this nobody asks for each cell. */
    private static final int MOST_STRANGE = 2_000;

    private final String sheet;
    private final List<int[]> sealed;
    private final FaultList faults;
    private final Digests digests = new Digests();
    private final Map<IntBuffer, Deque<Integer>> waiting = new HashMap<>();
    private final TreeSet<Integer> missing = new TreeSet<>();
    private final List<ReadRow> strange = new ArrayList<>();
    /** By the index of the sealed row. */
    private final Map<Integer, ReadRow> altered = new TreeMap<>();

    SheetComparison(String sheet, List<int[]> sealed, FaultList faults) {
        this.sheet = sheet;
        this.sealed = sealed;
        this.faults = faults;
        for (int index = 0; index < sealed.size(); index++) {
            if (sealed.get(index).length > 0) {
                waiting.computeIfAbsent(IntBuffer.wrap(sealed.get(index)), key -> new ArrayDeque<>())
                        .add(index);
                missing.add(index);
            }
        }
    }

    void compare(XlsxFile file) throws IOException {
        file.rows(sheet, row -> {
            Deque<Integer> indices = waiting.get(IntBuffer.wrap(digests.cells(row.cells())));
            if (indices != null && !indices.isEmpty()) {
                missing.remove(indices.poll());
            } else {
                strange.add(row);
            }
        });
        for (ReadRow row : strange) {
            int match = strange.size() <= MOST_STRANGE && missing.size() <= MOST_STRANGE ? nearest(row) : -1;
            if (match >= 0) {
                missing.remove(match);
                altered.put(match, row);
            } else {
                faults.add(
                        sheet,
                        "row " + row.number(),
                        Fault.Kind.ROW_ADDED,
                        "A row was added by hand: %s."
                                .formatted(FaultList.quoted(String.join(
                                        " | ",
                                        row.cells().stream()
                                                .filter(cell -> !cell.isEmpty())
                                                .toList()))));
            }
        }
    }

    /** The missing row with most cells in common, at least half of them; of several the one that stood nearest; or -1. */
    private int nearest(ReadRow row) {
        int[] cells = digests.cells(row.cells());
        int best = -1;
        double bestScore = 0;
        for (int index : missing) {
            int common = 0;
            int filled = 0;
            int width = Math.max(cells.length, sealed.get(index).length);
            for (int i = 0; i < width; i++) {
                int was = at(sealed.get(index), i);
                int is = at(cells, i);
                filled += was != 0 || is != 0 ? 1 : 0;
                common += was != 0 && was == is ? 1 : 0;
            }
            boolean sameKey = at(cells, 0) != 0 && at(cells, 0) == at(sealed.get(index), 0);
            double score = (double) common / filled + 1.0 / (10 + Math.abs(index + 1 - row.number()));
            if ((common * 2 >= filled || sameKey) && score > bestScore) {
                bestScore = score;
                best = index;
            }
        }
        return best;
    }

    private static int at(int[] cells, int column) {
        return column < cells.length ? cells[column] : 0;
    }

    /** Whether the words of a sealed row are wanted, to say how it was. */
    boolean asksFor(int index) {
        return altered.containsKey(index) || missing.contains(index);
    }

    /** Says how a row was, and so what is wrong with it. */
    void was(int index, List<String> cells) {
        ReadRow row = altered.remove(index);
        if (row != null) {
            for (int column = 0; column < Math.max(cells.size(), row.cells().size()); column++) {
                String was = column < cells.size() ? cells.get(column) : "";
                if (!was.equals(row.cell(column))) {
                    faults.add(
                            sheet,
                            row.address(column),
                            kind(),
                            "It is %s, but was %s."
                                    .formatted(FaultList.quoted(row.cell(column)), FaultList.quoted(was)));
                }
            }
        } else if (missing.remove(index)) {
            faults.add(
                    sheet,
                    "row " + (index + 1),
                    Fault.Kind.ROW_DELETED,
                    "The row that stood here is missing: %s."
                            .formatted(FaultList.quoted(String.join(
                                    " | ",
                                    cells.stream()
                                            .filter(cell -> !cell.isEmpty())
                                            .toList()))));
        }
    }

    private Fault.Kind kind() {
        return sheet.equals(MatrixSheet.SHEET) ? Fault.Kind.MATRIX_CELL_ALTERED : Fault.Kind.CELL_ALTERED;
    }

    /** Tells of the rows of which nobody could say how they were, because the study has changed. */
    void end() {
        altered.forEach((index, row) -> {
            int[] cells = digests.cells(row.cells());
            for (int column = 0; column < Math.max(cells.length, sealed.get(index).length); column++) {
                if (at(cells, column) != at(sealed.get(index), column)) {
                    faults.add(
                            sheet,
                            row.address(column),
                            kind(),
                            "It is %s, which is not what was delivered.".formatted(FaultList.quoted(row.cell(column))));
                }
            }
        });
        missing.forEach(index ->
                faults.add(sheet, "row " + (index + 1), Fault.Kind.ROW_DELETED, "The row that stood here is missing."));
    }
}
