package workbench.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.problem.RowProblem;
import workbench.text.DefusedCell;

/**
 * A table that a person keeps in a spreadsheet, as CSV in UTF-8: commas, semicolons or tabs; columns in any order, named in
 * the first line. Cells that were defused are read as they were.
 *
 * @param columns their names in lower case, in order
 */
record CsvTable(Path file, List<String> columns, List<Line> lines) {
    CsvTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One row; blank rows are left out.
     *
     * @param number its line in the file, the header being line 1
     */
    record Line(int number, Map<String, String> cells) {
        Line {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /** The table, or null and the faults that made it none. */
    static @Nullable CsvTable read(Path file, List<RowProblem> faults) {
        int before = faults.size();
        CsvTable table = new Reading(file, faults).table();
        return faults.size() > before ? null : table;
    }

    private static final class Reading {
        private final Path file;
        private final List<RowProblem> faults;
        private final List<String> columns = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        private Reading(Path file, List<RowProblem> faults) {
            this.file = file;
            this.faults = faults;
        }

        private CsvTable table() {
            int before = faults.size();
            new CsvText(file, faults::add).each(this::take);
            if (columns.isEmpty() && faults.size() == before) {
                faults.add(new RowProblem(
                        1, "", "'%s' is empty.".formatted(file.getFileName()), "The first line names the columns."));
            }
            return new CsvTable(file, columns, lines);
        }

        private void take(CsvRecord record) {
            long line = record.getStartingLineNumber();
            List<String> cells = record.getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (columns.isEmpty()) {
                header(cells);
            } else if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
                faults.add(new RowProblem(
                        (int) line,
                        "",
                        "Row %d of '%s' has %d cells, but the header has %d."
                                .formatted(line, file.getFileName(), cells.size(), columns.size()),
                        "Put a cell that holds a separator in quotation marks."));
            } else {
                lines.add(new Line((int) line, cells(cells)));
            }
        }

        private void header(List<String> cells) {
            Set<String> seen = new HashSet<>();
            for (String cell : cells) {
                String name = cell.strip().toLowerCase(Locale.ROOT);
                columns.add(name);
                if (!name.isEmpty() && !seen.add(name)) {
                    faults.add(new RowProblem(
                            1,
                            name,
                            "The column '%s' of '%s' occurs twice.".formatted(name, file.getFileName()),
                            "Keep one of them."));
                }
            }
        }

        private Map<String, String> cells(List<String> cells) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).isEmpty()) {
                    named.put(columns.get(i), i < cells.size() ? DefusedCell.read(cells.get(i)) : "");
                }
            }
            return named;
        }
    }
}
