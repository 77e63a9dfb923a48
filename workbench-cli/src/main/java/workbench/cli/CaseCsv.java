package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.cases.CaseRow;

/** Cases from a CSV file with the columns case and kind; every further column is an attribute. */
final class CaseCsv {
    private CaseCsv() {}

    static List<CaseRow> read(Path file) {
        RowWords cells = new RowWords();
        List<CaseRow> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvRows.read(file, "table of cases", "case")) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (String column : row.getHeader()) {
                if (column.isBlank() && !RowWords.words(row, column).isEmpty()) {
                    cells.refuse(row, column, "the column has no name.", "Name it in the first line, or empty it.");
                } else if (!column.equals("case") && !column.equals("kind") && !column.isBlank()) {
                    attributes.put(column.strip(), RowWords.words(row, column));
                }
            }
            rows.add(new CaseRow(
                    RowWords.line(row), cells.needed(row, "case"), RowWords.words(row, "kind"), attributes));
        }
        cells.throwProblems();
        return rows;
    }
}
