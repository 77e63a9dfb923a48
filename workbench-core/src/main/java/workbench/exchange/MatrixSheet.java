package workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.matrix.Cell;
import workbench.matrix.Dimension;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;

/** The sheet <i>Matrix</i>: counts and signs, each cell leading to its excerpts. */
final class MatrixSheet {
    static final String SHEET = "Matrix";
    private static final int LEGEND_LINES = 2;
    private static final int COLUMN_WIDTH = 25;

    /** Tells where a cell leads; null where it leads nowhere. */
    interface Targets {
        @Nullable
        CellArea of(int row, int column);
    }

    private MatrixSheet() {}

    static void write(Book book, Matrix matrix, Targets targets) {
        List<SheetForm.Column> columns = new ArrayList<>();
        columns.add(SheetForm.column(title(matrix.rowsBy()), 48));
        columns.add(SheetForm.column("Id", 14));
        matrix.columns()
                .forEach(heading -> columns.add(SheetForm.column(label(matrix.columnsBy(), heading), COLUMN_WIDTH)));
        SheetForm form = new SheetForm(SHEET, columns, LEGEND_LINES + 1, 2, true);
        Book.Page page = book.begin(form);
        page.row(List.of(Entry.words(
                "%s by %s: number of codings (sign)".formatted(title(matrix.rowsBy()), title(matrix.columnsBy())),
                Look.TITLE)));
        page.row(List.of(Entry.words(
                "Each cell leads to its excerpts. + helps, − hinders, −/+ both, 0 neutral, no sign: none was given, ? n: coders differ"
                        + " on n passages, n inherited: the event is the source's only one, · nothing coded.",
                Look.LEGEND)));
        page.row(List.of(Entry.words(
                "%d distinct codings on %d excerpts stand in this matrix; %d have no place among its rows, %d none among its columns."
                        .formatted(
                                matrix.totals().codings(),
                                matrix.totals().excerpts(),
                                matrix.withoutRow(),
                                matrix.withoutColumn()),
                Look.LEGEND)));
        page.row(form.heads());
        for (int row = 0; row < matrix.rows().size(); row++) {
            Heading heading = matrix.rows().get(row);
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words("   ".repeat(heading.depth()) + label(matrix.rowsBy(), heading)));
            entries.add(Entry.words(heading.id(), Look.ID));
            for (int column = 0; column < matrix.columns().size(); column++) {
                entries.add(entry(matrix.cells().get(row).get(column), targets.of(row, column)));
            }
            page.row(entries);
        }
        page.end();
    }

    private static Entry entry(Cell cell, @Nullable CellArea target) {
        String words = CellWords.of(cell);
        return target == null
                ? Entry.words(words, cell.codings() == 0 ? Look.ABSENT : CellWords.look(cell))
                : Entry.link(words, target, CellWords.look(cell));
    }

    static String title(Dimension dimension) {
        String word = dimension.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The name for people; a source's title would name it, so its label stands for it. */
    static String label(Dimension dimension, Heading heading) {
        return dimension.by() == Dimension.By.SOURCE ? heading.id() : heading.label();
    }
}
