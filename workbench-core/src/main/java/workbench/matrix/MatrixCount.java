package workbench.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import workbench.query.Query;
import workbench.query.Search;

/** Counts one matrix. */
final class MatrixCount {
    private final Dimension rowsBy;
    private final Dimension columnsBy;
    private final Query query;
    private final CodingCount count;

    MatrixCount(Search search, StudyParts parts, Dimension rowsBy, Dimension columnsBy, Query query, boolean all) {
        this.rowsBy = rowsBy;
        this.columnsBy = columnsBy;
        this.query = query;
        CodingCount counting = new CodingCount(new Axes(parts, query, all), rowsBy, columnsBy);
        this.count = search.sweep(query.countedOnly(), counting.properties(), counting);
    }

    Matrix count() {
        int[] rows = IntStream.range(0, count.rows().headings().size())
                .filter(count::rowShows)
                .toArray();
        int[] columns = IntStream.range(0, count.columns().headings().size())
                .filter(count::columnShows)
                .toArray();
        List<List<Cell>> cells = new ArrayList<>(rows.length);
        for (int row : rows) {
            cells.add(Arrays.stream(columns)
                    .mapToObj(column -> count.cell(row, column))
                    .toList());
        }
        return new Matrix(
                rowsBy,
                columnsBy,
                query,
                headings(count.rows(), rows),
                headings(count.columns(), columns),
                cells,
                count.totals(),
                Arrays.stream(rows).mapToObj(count::rowTotal).toList(),
                Arrays.stream(columns).mapToObj(count::columnTotal).toList(),
                count.withoutRow(),
                count.withoutColumn());
    }

    private static List<Heading> headings(Axis axis, int[] numbers) {
        return Arrays.stream(numbers).mapToObj(axis.headings()::get).toList();
    }
}
