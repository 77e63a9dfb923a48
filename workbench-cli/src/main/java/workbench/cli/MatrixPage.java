package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.matrix.Cell;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;

/**
 * A matrix as an answer.
 *
 * @param filled whether JSON has only the cells in which something was counted
 * @param columns of the terminal; 0 where there is none
 */
record MatrixPage(Matrix matrix, CellCount cells, boolean filled, int columns) implements Answer {
    private static final int ROOM_FOR_ROWS = 36;
    private static final int GAP = 2;
    private static final List<String> FILLED = List.of(
            "row",
            "column",
            "codings",
            "excerpts",
            "sources",
            "participants",
            "valence",
            "positive",
            "negative",
            "mixed",
            "neutral",
            "inherited",
            "disputed");

    @Override
    public void text(TextPage page) {
        if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
            page.line("Nothing to count: no coding meets this.");
            return;
        }
        boolean numbered = tooWide();
        page.table(new Table<>(columnsForPeople(numbered), rowNumbers(), ""));
        page.blank();
        if (numbered) {
            IntStream.range(0, matrix.columns().size())
                    .forEach(at -> page.line("  [%d] %s"
                            .formatted(at + 1, matrix.columns().get(at).label())));
            page.blank();
        }
        legend(page);
    }

    private void legend(TextPage page) {
        Cell all = matrix.totals();
        page.line("%s on %s in %s.%s%s"
                .formatted(
                        CodedLines.counted(all.codings(), "coding"),
                        CodedLines.counted(all.excerpts(), "excerpt"),
                        CodedLines.counted(all.sources(), "source"),
                        without(matrix.withoutRow(), matrix.rowsBy().word()),
                        without(matrix.withoutColumn(), matrix.columnsBy().word())));
        page.line("+ helps  − hinders  −/+ both  0 neither  · no sign given"
                + (cells == CellCount.VALENCE ? "" : "; number: " + cells.word()));
        if (cells == CellCount.CODINGS && all.inherited() > 0) {
            page.line("(n) of these took their event from the source; '--event-basis stated' leaves them out.");
        }
        if (all.disputed() > 0) {
            page.line("? coders' signs differ on a passage (with how many); such passages give a cell no sign.");
        }
    }

    private static String without(int codings, String dimension) {
        return codings == 0
                ? ""
                : " %s %s no %s."
                        .formatted(
                                CodedLines.counted(codings, "more coding"), codings == 1 ? "has" : "have", dimension);
    }

    private boolean tooWide() {
        int wide = ROOM_FOR_ROWS;
        for (int at = 0; at < matrix.columns().size(); at++) {
            wide += GAP + Math.max(matrix.columns().get(at).label().length(), widestIn(at));
        }
        return columns > 0 && wide > columns;
    }

    private int widestIn(int column) {
        return matrix.cells().stream()
                .mapToInt(row -> cells.inWords(row.get(column)).length())
                .max()
                .orElse(0);
    }

    private List<Integer> rowNumbers() {
        return IntStream.range(0, matrix.rows().size()).boxed().toList();
    }

    private List<Column<Integer>> columnsForPeople(boolean numbered) {
        List<Column<Integer>> all = new ArrayList<>();
        all.add(Column.<Integer>of("row", row -> label(matrix.rows().get(row)))
                .headed(matrix.rowsBy().word()));
        for (int at = 0; at < matrix.columns().size(); at++) {
            int column = at;
            String label = numbered
                    ? "[%d]".formatted(at + 1)
                    : matrix.columns().get(at).label();
            all.add(Column.<Integer>of(
                            label, row -> cells.inWords(matrix.cells().get(row).get(column)))
                    .headed(label));
        }
        return all;
    }

    private static String label(Heading row) {
        return "  ".repeat(row.depth()) + row.label();
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("rows", matrix.rows().stream().map(MatrixPage::object).toList());
        object.put("columns", matrix.columns().stream().map(MatrixPage::object).toList());
        if (filled) {
            object.put("fields", FILLED);
            object.put("filled", filledCells());
        } else {
            object.put(
                    "cells",
                    matrix.cells().stream()
                            .map(row -> row.stream().map(MatrixPage::object).toList())
                            .toList());
        }
        object.put("totals", object(matrix.totals()));
        object.put(
                "rowTotals", matrix.rowTotals().stream().map(MatrixPage::object).toList());
        object.put(
                "columnTotals",
                matrix.columnTotals().stream().map(MatrixPage::object).toList());
        object.put("withoutRow", matrix.withoutRow());
        object.put("withoutColumn", matrix.withoutColumn());
        return object;
    }

    /** Row, column and the counts of each cell that has any, in the order of {@link #FILLED}. */
    private List<List<@Nullable Object>> filledCells() {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Cell cell = matrix.cells().get(row).get(column);
                if (cell.codings() > 0) {
                    List<@Nullable Object> values = new ArrayList<>(FILLED.size());
                    values.add(row);
                    values.add(column);
                    values.addAll(object(cell).values());
                    all.add(values);
                }
            }
        }
        return all;
    }

    private static Map<String, Object> object(Heading heading) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", heading.id());
        object.put("label", heading.label());
        object.put("depth", heading.depth());
        return object;
    }

    private static Map<String, @Nullable Object> object(Cell cell) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("codings", cell.codings());
        object.put("excerpts", cell.excerpts());
        object.put("sources", cell.sources());
        object.put("participants", cell.participants());
        object.put("valence", cell.valence() == null ? null : cell.valence().slug());
        object.put("positive", cell.positive());
        object.put("negative", cell.negative());
        object.put("mixed", cell.mixed());
        object.put("neutral", cell.neutral());
        object.put("inherited", cell.inherited());
        object.put("disputed", cell.disputed());
        return object;
    }

    /** The first two columns name the row, the others are named by the ids of the matrix's columns. */
    @Override
    public Table<Integer> table() {
        List<Column<Integer>> all = new ArrayList<>();
        all.add(Column.of("id", row -> matrix.rows().get(row).id()));
        all.add(Column.of("label", row -> matrix.rows().get(row).label()));
        for (int at = 0; at < matrix.columns().size(); at++) {
            int column = at;
            all.add(Column.of(
                    matrix.columns().get(at).id(),
                    row -> cells.of(matrix.cells().get(row).get(column))));
        }
        return new Table<>(all, rowNumbers(), "");
    }
}
