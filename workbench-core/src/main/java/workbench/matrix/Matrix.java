package workbench.matrix;

import java.util.List;
import workbench.query.Query;

/**
 * Codings counted along two dimensions.
 *
 * @param query what was counted
 * @param cells {@code cells.get(i).get(j)} is row i, column j
 * @param totals the distinct codings that are in at least one cell
 * @param rowTotals the distinct codings that are in a cell of each row; likewise {@code columnTotals}
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
        List<Cell> rowTotals,
        List<Cell> columnTotals,
        int withoutRow,
        int withoutColumn) {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /** The query that finds the excerpts (and codings) which a cell counts. */
    public Query queryOf(int row, int column) {
        return query.countedOnly()
                .and(rows.get(row).criterion())
                .and(columns.get(column).criterion());
    }
}
