package workbench.cli.answer;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in aligned columns. Where it is wider than the terminal, the widest columns are cut; numbers stand to the right;
 * a column in which no row says anything is left out.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> headings;
    private final List<List<String>> rows;
    private final boolean[] numbers;
    private final String whenEmpty;

    private TextTable(List<String> headings, List<List<String>> rows, boolean[] numbers, String whenEmpty) {
        this.headings = headings;
        this.rows = rows;
        this.numbers = numbers;
        this.whenEmpty = whenEmpty;
    }

    static <T> TextTable of(Table<T> table) {
        List<Column<T>> columns = table.columnsForPeople();
        boolean[] numbers = new boolean[columns.size()];
        Arrays.fill(numbers, true);
        List<List<String>> rows = new ArrayList<>();
        for (T row : table.rows()) {
            List<String> cells = new ArrayList<>(columns.size());
            for (int column = 0; column < columns.size(); column++) {
                Object value = columns.get(column).inText().apply(row);
                numbers[column] &= value == null || value instanceof Number;
                cells.add(oneLine(value));
            }
            rows.add(cells);
        }
        return new TextTable(columns.stream().map(Column::heading).toList(), rows, numbers, table.whenEmpty());
    }

    private static String oneLine(@Nullable Object value) {
        String words = CellText.of(value);
        return words.indexOf('\n') < 0 ? words : words.strip().replaceAll("\\s+", " ");
    }

    void write(PrintWriter out, int columns) {
        if (rows.isEmpty()) {
            if (!whenEmpty.isEmpty()) {
                out.println(whenEmpty);
            }
            return;
        }
        int[] widths = fitted(naturalWidths(), columns);
        out.println(line(headings, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    /** 0 for a column in which no row says anything. */
    private int[] naturalWidths() {
        int[] widths = new int[headings.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(headings.get(column)));
            }
        }
        return widths;
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
