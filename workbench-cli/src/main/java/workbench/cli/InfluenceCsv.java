package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.influence.InfluenceRow;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.DefusedCell;

/**
 * A table of influences kept in a spreadsheet, with the columns event, network, code, valence and any of effect, claimed_by,
 * because, status, evidence and against; what {@code influences --by-network} writes as CSV is such a table.
 */
final class InfluenceCsv {
    private static final List<String> NEEDED = List.of("event", "network", "code", "valence");

    private InfluenceCsv() {}

    static List<InfluenceRow> read(Path file) {
        List<NamedCsvRecord> records = CsvRows.read(file, "file of influences", "event");
        List<RowProblem> missing = NEEDED.stream()
                .filter(column -> !records.getFirst().getHeader().contains(column))
                .map(column -> new RowProblem(
                        1,
                        column,
                        "the file of influences has no column '%s'.".formatted(column),
                        "Its first line names the columns; event, network, code and valence are required."))
                .toList();
        if (!missing.isEmpty()) {
            throw new WorkbenchException(missing);
        }
        List<InfluenceRow> rows = new ArrayList<>();
        records.forEach(one -> rows.add(row(one)));
        return rows;
    }

    private static InfluenceRow row(NamedCsvRecord one) {
        return new InfluenceRow(
                (int) one.getStartingLineNumber(),
                cell(one, "event"),
                cell(one, "network"),
                cell(one, "code"),
                cell(one, "valence"),
                cell(one, "effect"),
                cell(one, "claimed_by", "claimedBy"),
                cell(one, "because"),
                cell(one, "status"),
                cell(one, "evidence"),
                cell(one, "against"));
    }

    private static String cell(NamedCsvRecord row, String... names) {
        for (String name : names) {
            if (row.findField(name).isPresent()) {
                return DefusedCell.read(row.findField(name).orElse(""));
            }
        }
        return "";
    }
}
