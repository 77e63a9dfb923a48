package workbench.exchange;

import java.util.List;
import java.util.Map;

/**
 * A codebook as rows of cells.
 *
 * @param header names of the columns
 * @param about what the file says of the codebook as a whole: title, version, rights …; empty in CSV
 */
record CodebookTable(List<String> header, List<TableRow> rows, Map<String, String> about) {
    CodebookTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        about = Map.copyOf(about);
    }
}
