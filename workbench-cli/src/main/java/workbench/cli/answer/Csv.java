package workbench.cli.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import workbench.text.DefusedCell;

/** A table as RFC 4180 has it, with a header, safe to open in a spreadsheet. */
final class Csv {
    private Csv() {}

    static <T> void write(Table<T> table, Writer to) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        for (T row : table.rows()) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        String words = CellText.of(value);
        return value instanceof Number ? words : DefusedCell.write(words);
    }
}
