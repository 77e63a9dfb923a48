package workbench.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template as somebody brings it back, every cell as text.
 *
 * @param identity whom it was made for; null where that is lost
 * @param heads the texts above the rows
 * @param said what was left aside while reading
 */
record FilledTemplate(@Nullable RapidIdentity identity, List<String> heads, List<Row> rows, List<String> said) {
    FilledTemplate {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        said = List.copyOf(said);
    }

    /**
     * One row.
     *
     * @param key the construct's id or path, as the template wrote it; empty where somebody added the row
     * @param places where each cell is, for people: {@code sheet Notes, cell C12}
     */
    record Row(String key, Map<RapidColumn, String> cells, Map<RapidColumn, String> places) {
        Row {
            cells = Map.copyOf(cells);
            places = Map.copyOf(places);
        }

        String cell(RapidColumn column) {
            return cells.getOrDefault(column, "").strip();
        }

        String place(RapidColumn column) {
            return places.getOrDefault(column, "a row");
        }

        /** Whether anything was filled in that says something by itself. */
        boolean isFilledIn() {
            return !cell(RapidColumn.NOTE).isEmpty()
                    || !cell(RapidColumn.STAMPS).isEmpty()
                    || !cell(RapidColumn.ASKED).isEmpty()
                    || !cell(RapidColumn.RATING).isEmpty();
        }
    }
}
