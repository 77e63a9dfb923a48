package workbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import workbench.matrix.Matrix;
import workbench.query.Query;
import workbench.query.Search;

/**
 * The order of the sheet <i>Excerpts</i>: by the columns of the matrix (events), within them by its rows (the framework), so
 * that the codings of a cell stand together; what is in no cell comes last. Within a cell they are in reading order.
 */
final class ExcerptOrder {
    private static final int NONE = (1 << 19) - 1;
    private static final int NUMBER_BITS = 24;
    private static final int ROW_BITS = 20;

    private final CodingNumbers numbers = new CodingNumbers();
    private final List<AxisMembers> rows = new ArrayList<>();
    private final List<AxisMembers> columns = new ArrayList<>();
    private final int[] numberAt;
    private final int[] placeOf;

    /** @param matrices the first gives the order; cells can be asked of all */
    ExcerptOrder(Search search, Query query, List<Matrix> matrices) {
        search.eachCoding(query, id -> numbers.add(id.value()));
        if (numbers.count() >= 1 << NUMBER_BITS) {
            throw new IllegalStateException("too many codings for one workbook: " + numbers.count());
        }
        for (Matrix matrix : matrices) {
            rows.add(AxisMembers.of(search, query, matrix.rows(), numbers));
            columns.add(AxisMembers.of(search, query, matrix.columns(), numbers));
        }
        this.numberAt = order();
        this.placeOf = new int[numberAt.length];
        for (int place = 0; place < numberAt.length; place++) {
            placeOf[numberAt[place]] = place;
        }
        rows.forEach(axis -> axis.rank(placeOf));
        columns.forEach(axis -> axis.rank(placeOf));
    }

    private int[] order() {
        int[] column = new int[numbers.count()];
        int[] row = new int[numbers.count()];
        Arrays.fill(column, NONE);
        Arrays.fill(row, NONE);
        for (int heading = columns.getFirst().headings() - 1; heading >= 0; heading--) {
            for (int number : columns.getFirst().under(heading)) {
                column[number] = heading; // the first of several
            }
        }
        for (int heading = 0; heading < rows.getFirst().headings(); heading++) {
            for (int number : rows.getFirst().under(heading)) {
                row[number] = heading; // the last of several: the code itself, not those above it
            }
        }
        long[] keys = new long[numbers.count()];
        for (int number = 0; number < keys.length; number++) {
            keys[number] =
                    ((long) column[number] << (ROW_BITS + NUMBER_BITS)) | ((long) row[number] << NUMBER_BITS) | number;
        }
        Arrays.sort(keys);
        int[] ordered = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            ordered[place] = (int) (keys[place] & ((1 << NUMBER_BITS) - 1));
        }
        return ordered;
    }

    int count() {
        return numbers.count();
    }

    /** The codings in reading order. */
    UUID inReadingOrder(int number) {
        return numbers.id(number);
    }

    /** The number in reading order of the coding at a place of the sheet. */
    int numberAt(int place) {
        return numberAt[place];
    }

    /** The place in the sheet of a coding that has a number in reading order. */
    int placeOf(int number) {
        return placeOf[number];
    }

    /** The number in reading order of a coding, or -1. */
    int numberOf(UUID coding) {
        return numbers.of(coding);
    }

    /** The places of the codings that a cell counts, ascending. */
    int[] placesIn(int matrix, int row, int column) {
        return AxisMembers.common(
                rows.get(matrix).under(row), columns.get(matrix).under(column));
    }
}
