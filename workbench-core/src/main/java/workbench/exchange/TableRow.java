package workbench.exchange;

import java.util.List;

/**
 * One row of a table that a person brings.
 *
 * @param line its number in the file, from 1, where the header is line 1
 */
record TableRow(int line, List<String> cells) {
    TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, without white space around it; empty where the row is shorter or the column absent. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
