package workbench.cli.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

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
        return value instanceof Number ? words : defused(words);
    }

    /** A text that a spreadsheet would take for a formula, with an apostrophe before it; reading takes that one away. */
    static String defused(String words) {
        return takenForFormula(words) || (words.startsWith("'") && takenForFormula(words.substring(1)))
                ? "'" + words
                : words;
    }

    private static boolean takenForFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }
}
