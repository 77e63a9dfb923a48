package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import workbench.coding.EvidenceWords;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.rating.RatingRow;

/** A list of ratings, one a row: the columns case, construct, rater, value, because, evidence in any order. */
final class RatingList {
    private static final List<String> NEEDED = List.of("case", "construct", "value");
    private static final Set<String> KNOWN = Set.of("case", "construct", "rater", "value", "because", "evidence");
    /** What {@code ratings -o FILE.csv} writes besides. */
    private static final Set<String> PASSED_OVER =
            Set.of("id", "name", "status", "hidden", "outdated", "settles", "enteredby", "ratedat");

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> said = new ArrayList<>();

    private RatingList(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i).strip();
            String lower = title.toLowerCase(Locale.ROOT);
            if (KNOWN.contains(lower)) {
                if (columns.put(lower, i) != null) {
                    throw refused(lower, "The column '%s' occurs twice.".formatted(lower), "Keep one of them.");
                }
            } else if (!title.isEmpty() && !PASSED_OVER.contains(lower)) {
                said.add("the column '%s' is not read".formatted(title));
            }
        }
        for (String needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                throw refused(
                        needed,
                        "The column '%s' is missing.".formatted(needed),
                        "The first line names the columns: case, construct, rater, value, because, evidence.");
            }
        }
    }

    private static WorkbenchException refused(String column, String what, String remedy) {
        return new WorkbenchException(new RowProblem(1, column, what, remedy));
    }

    /** Whether a first row is that of a list of ratings. */
    static boolean isHeader(List<String> header) {
        List<String> lower =
                header.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
        return lower.containsAll(NEEDED);
    }

    static BroughtRatings read(CodebookTable table) {
        RatingList list = new RatingList(table.header());
        List<RatingRow> rows = table.rows().stream().map(list::row).toList();
        if (rows.isEmpty()) {
            throw refused("", "There is no rating below the first line.", "Write one a line.");
        }
        return new BroughtRatings(rows, Map.of(), 0, list.said);
    }

    private RatingRow row(TableRow row) {
        return new RatingRow(
                row.line(),
                cell(row, "case"),
                cell(row, "construct"),
                cell(row, "rater"),
                cell(row, "value"),
                cell(row, "because"),
                EvidenceWords.split(cell(row, "evidence")));
    }

    private String cell(TableRow row, String column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
