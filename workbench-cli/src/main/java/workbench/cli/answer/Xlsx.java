package workbench.cli.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import workbench.exchange.ListXlsx;

/** A table as a workbook of one sheet, its columns named as in CSV. */
final class Xlsx {
    private static final String SHEET = "List";

    private Xlsx() {}

    static <T> void write(Table<T> table, Path file) throws IOException {
        ListXlsx.write(
                file,
                SHEET,
                table.columns().stream().map(Column::name).toList(),
                StreamSupport.stream(table.rows().spliterator(), false)
                        .map(row -> cells(table, row))
                        .iterator());
    }

    private static <T> List<@Nullable Object> cells(Table<T> table, T row) {
        return table.columns().stream()
                .<@Nullable Object>map(column -> cell(column.value().apply(row)))
                .toList();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof Number ? value : CellText.of(value);
    }
}
