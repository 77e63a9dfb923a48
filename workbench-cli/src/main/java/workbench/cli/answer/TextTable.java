package workbench.cli.answer;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in aligned columns. Where it is wider than the terminal, the widest columns are cut; numbers stand to the right;
 * a column in which no row says anything is left out. All this is learnt from the first thousand rows: those after them are
 * written as they come, so that any number of rows needs little memory.
 */
final class TextTable<T> {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;
    private static final int ROWS_LEARNT_FROM = 1_000;

    private final List<Column<T>> columns;
    private final Iterator<? extends T> rows;
    private final String whenEmpty;
    private final boolean[] numbers;

    private TextTable(Table<T> table) {
        this.columns = table.columnsForPeople();
        this.rows = table.rows().iterator();
        this.whenEmpty = table.whenEmpty();
        this.numbers = new boolean[columns.size()];
    }

    static <T> TextTable<T> of(Table<T> table) {
        return new TextTable<>(table);
    }

    /** @param width of the terminal, in columns */
    void write(PrintWriter out, int width) {
        List<List<String>> first = first();
        if (first.isEmpty()) {
            if (!whenEmpty.isEmpty()) {
                out.println(whenEmpty);
            }
            return;
        }
        int[] widths = fitted(naturalWidths(first), width);
        out.println(line(columns.stream().map(Column::heading).toList(), widths));
        first.forEach(row -> out.println(line(row, widths)));
        boolean cut = width < Integer.MAX_VALUE;
        while (rows.hasNext()) {
            List<String> row = cells(rows.next());
            out.println(line(row, cut ? widths : wideEnough(widths, row)));
        }
    }

    private List<List<String>> first() {
        Arrays.fill(numbers, true);
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < ROWS_LEARNT_FROM) {
            T row = rows.next();
            for (int column = 0; column < numbers.length; column++) {
                Object value = columns.get(column).inText().apply(row);
                numbers[column] &= value == null || value instanceof Number;
            }
            first.add(cells(row));
        }
        return first;
    }

    private List<String> cells(T row) {
        return columns.stream()
                .map(column -> oneLine(column.inText().apply(row)))
                .toList();
    }

    private static String oneLine(@Nullable Object value) {
        String words = CellText.of(value);
        return words.indexOf('\n') < 0 ? words : words.strip().replaceAll("\\s+", " ");
    }

    /** 0 for a column in which no row says anything; where more rows come, one of them may. */
    private int[] naturalWidths(List<List<String>> seen) {
        int[] widths = new int[columns.size()];
        for (List<String> row : seen) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0 || rows.hasNext()) {
                widths[column] = Math.max(
                        widths[column], DisplayWidth.of(columns.get(column).heading()));
            }
        }
        return widths;
    }

    /** Where no terminal sets a limit, nothing is cut: a later row that is wider stands out. */
    private static int[] wideEnough(int[] widths, List<String> row) {
        int[] wide = widths.clone();
        for (int column = 0; column < wide.length; column++) {
            wide[column] = Math.max(wide[column], DisplayWidth.of(row.get(column)));
        }
        return wide;
    }

    private static int[] fitted(int[] natural, int columns) {
        int[] widths = natural.clone();
        int gaps = GAP.length()
                * (int) Math.max(
                        0, Arrays.stream(widths).filter(width -> width > 0).count() - 1);
        while (Arrays.stream(widths).sum() + gaps > columns) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] == 0) {
                continue;
            }
            String words = DisplayWidth.cut(cells.get(column), widths[column]);
            int room = widths[column] - DisplayWidth.of(words);
            line.append(line.isEmpty() ? "" : GAP);
            line.append(
                    numbers[column]
                            ? " ".repeat(Math.max(0, room)) + words
                            : DisplayWidth.padded(words, widths[column]));
        }
        return line.toString().stripTrailing();
    }
}
