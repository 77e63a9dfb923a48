package workbench.matrix;

import java.util.List;
import workbench.query.Query;

/**
 * Codings counted along two dimensions.
 *
 * @param query what was counted
 * @param cells {@code cells.get(i).get(j)} is row i, column j
 * @param totals the distinct codings that are in at least one cell
 * @param withoutRow codings that met the query but are in no row, having no value there
 * @param withoutColumn likewise for columns
 */
public record Matrix(
        Dimension rowsBy,
        Dimension columnsBy,
        Query query,
        List<Heading> rows,
        List<Heading> columns,
        List<List<Cell>> cells,
        Cell totals,
        int withoutRow,
        int withoutColumn) {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** The query that finds the excerpts (and codings) which a cell counts. */
    public Query queryOf(int row, int column) {
        return query.countedOnly()
                .and(rows.get(row).criterion())
                .and(columns.get(column).criterion());
    }
}
