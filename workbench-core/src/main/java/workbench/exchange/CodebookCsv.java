package workbench.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.DefusedCell;

/** A codebook's table as CSV: RFC 4180, UTF-8, with a header line. */
final class CodebookCsv {
    private CodebookCsv() {}

    /** @throws WorkbenchException if it breaks the rules of CSV, with the line */
    static CodebookTable read(String csv) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separatorOf(csv))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            for (CsvRecord row : reader) {
                rows.add(new TableRow(
                        Math.toIntExact(row.getStartingLineNumber()),
                        row.getFields().stream().map(DefusedCell::read).toList()));
            }
        } catch (CsvParseException | IOException broken) {
            int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            throw new WorkbenchException(new RowProblem(
                    line,
                    "",
                    "The row that begins in line %d or soon after breaks the rules of CSV; a quotation mark may be missing."
                            .formatted(line),
                    "Close every quotation mark, and double those within a cell."));
        }
        rows.removeIf(TableRow::blank);
        return rows.isEmpty()
                ? new CodebookTable(List.of(), List.of(), Map.of())
                : new CodebookTable(rows.getFirst().cells(), rows.subList(1, rows.size()), Map.of());
    }

    /** A comma, unless the header has none but semicolons or tabs, as spreadsheets of some countries write. */
    private static char separatorOf(String csv) {
        String header = csv.lines().findFirst().orElse("");
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    static void write(CodebookTable table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        writer.writeRecord(table.header());
        table.rows()
                .forEach(row -> writer.writeRecord(
                        row.cells().stream().map(DefusedCell::write).toList()));
        writer.flush();
        text.flush();
    }
}
