package workbench.matrix;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import workbench.coding.EventBasis;
import workbench.coding.Valence;
import workbench.query.CodingSweep.Counting;
import workbench.query.CodingSweep.SweptCoding;
import workbench.query.Property;

/** Counts codings into the cells of two axes while they are swept. */
final class CodingCount implements Counting<CodingCount> {
    private static final int ROW = 0;
    private static final int COLUMN = 1;
    private static final int VALENCE = 2;
    private static final int BASIS = 3;
    private static final int SOURCE = 4;
    private static final int PARTICIPANT = 5;
    private static final int CODER = 6;

    private static final Axis NOWHERE = new Axis(List.of(), new BitSet(), Map.of());

    private final Axes axes;
    private final Dimension rowsBy;
    private final Dimension columnsBy;
    private Axis rows = NOWHERE;
    private Axis columns = NOWHERE;
    private int[][] rowsOfValue = {};
    private int[][] columnsOfValue = {};
    private int[] signOfValence = {};
    private int inheritedBasis = -1;
    private CellTally tally = new CellTally(0, 0, 0);
    private int columnCount;
    private int totals;
    private int withoutRow;
    private int withoutColumn;

    /** The excerpt at hand, and what was counted on it: cell, coder and sign packed into one number each. */
    private int excerpt = -1;

    private long[] onExcerpt = new long[32];
    private int onExcerptCount;
    private final BitSet rowsOfCoding = new BitSet();
    private final BitSet columnsOfCoding = new BitSet();
    private boolean[] rowMet = {};
    private boolean[] columnMet = {};

    CodingCount(Axes axes, Dimension rowsBy, Dimension columnsBy) {
        this.axes = axes;
        this.rowsBy = rowsBy;
        this.columnsBy = columnsBy;
    }

    List<Property> properties() {
        return List.of(
                rowsBy.property(),
                columnsBy.property(),
                Property.VALENCE,
                Property.BASIS,
                Property.SOURCE,
                Property.PARTICIPANT,
                Property.CODER);
    }

    @Override
    public void begin(List<List<String>> values) {
        rows = axes.of(rowsBy, values.get(ROW));
        columns = axes.of(columnsBy, values.get(COLUMN));
        rowsOfValue = rows.number(values.get(ROW));
        columnsOfValue = columns.number(values.get(COLUMN));
        rowMet = new boolean[rows.headings().size()];
        columnMet = new boolean[columns.headings().size()];
        signOfValence = values.get(VALENCE).stream()
                .mapToInt(word -> Valence.read(word).map(CellTally::signOf).orElse(CellTally.NO_SIGN))
                .toArray();
        inheritedBasis = values.get(BASIS).indexOf(EventBasis.INHERITED.slug());
        columnCount = columnMet.length;
        totals = Math.multiplyExact(rowMet.length, columnCount);
        tally = new CellTally(
                Math.addExact(totals, 1 + rowMet.length + columnCount),
                values.get(SOURCE).size(),
                values.get(PARTICIPANT).size());
    }

    @Override
    public void take(SweptCoding coding) {
        int rowValues = coding.count(ROW);
        int columnValues = coding.count(COLUMN);
        boolean inRow = isPlaced(coding, ROW, rowValues, rowsOfValue);
        boolean inColumn = isPlaced(coding, COLUMN, columnValues, columnsOfValue);
        withoutRow += inRow ? 0 : 1;
        withoutColumn += inColumn ? 0 : 1;
        if (!inRow || !inColumn) {
            return;
        }
        if (coding.excerpt() != excerpt) {
            closeExcerpt();
            excerpt = coding.excerpt();
        }
        int sign = coding.count(VALENCE) > 0 ? signOfValence[coding.value(VALENCE, 0)] : CellTally.NO_SIGN;
        boolean inherited = coding.count(BASIS) > 0 && coding.value(BASIS, 0) == inheritedBasis;
        int source = coding.count(SOURCE) > 0 ? coding.value(SOURCE, 0) : -1;
        int participant = coding.count(PARTICIPANT) > 0 ? coding.value(PARTICIPANT, 0) : -1;
        boolean alone = coding.alone();
        int coder = alone || coding.count(CODER) == 0 ? 0 : coding.value(CODER, 0);
        rowsOfCoding.clear();
        columnsOfCoding.clear();
        for (int i = 0; i < rowValues; i++) {
            for (int row : rowsOfValue[coding.value(ROW, i)]) {
                rowsOfCoding.set(row);
                for (int j = 0; j < columnValues; j++) {
                    for (int column : columnsOfValue[coding.value(COLUMN, j)]) {
                        count(row * columnCount + column, source, participant, sign, inherited, alone, coder);
                        columnsOfCoding.set(column);
                    }
                }
            }
        }
        for (int row = rowsOfCoding.nextSetBit(0); row >= 0; row = rowsOfCoding.nextSetBit(row + 1)) {
            rowMet[row] = true;
            count(totals + 1 + row, source, participant, sign, inherited, alone, coder);
        }
        int ofColumns = totals + 1 + rowMet.length;
        for (int column = columnsOfCoding.nextSetBit(0); column >= 0; column = columnsOfCoding.nextSetBit(column + 1)) {
            columnMet[column] = true;
            count(ofColumns + column, source, participant, sign, inherited, alone, coder);
        }
        count(totals, source, participant, sign, inherited, alone, coder);
    }

    private static boolean isPlaced(SweptCoding coding, int property, int values, int[][] places) {
        for (int i = 0; i < values; i++) {
            if (places[coding.value(property, i)].length > 0) {
                return true;
            }
        }
        return false;
    }

    private void count(int cell, int source, int participant, int sign, boolean inherited, boolean alone, int coder) {
        tally.add(cell, excerpt, source, participant, sign, inherited);
        if (alone) {
            tally.addUndisputed(cell, sign);
        } else if (sign != CellTally.NO_SIGN) {
            if (onExcerptCount == onExcerpt.length) {
                onExcerpt = Arrays.copyOf(onExcerpt, onExcerptCount * 2);
            }
            onExcerpt[onExcerptCount++] = (long) cell << 24 | (long) coder << 3 | sign;
        }
    }

    /** Tells disputed passages: those on which two coders gave different signs. */
    private void closeExcerpt() {
        if (onExcerptCount > 1) {
            Arrays.sort(onExcerpt, 0, onExcerptCount);
        }
        int from = 0;
        while (from < onExcerptCount) {
            int cell = (int) (onExcerpt[from] >>> 24);
            int to = from;
            boolean coders = false;
            boolean signs = false;
            while (to < onExcerptCount && (int) (onExcerpt[to] >>> 24) == cell) {
                coders |= onExcerpt[to] >>> 3 != onExcerpt[from] >>> 3;
                signs |= (onExcerpt[to] & 7) != (onExcerpt[from] & 7);
                to++;
            }
            if (coders && signs) {
                tally.addDisputed(cell);
            } else {
                for (int i = from; i < to; i++) {
                    tally.addUndisputed(cell, (int) (onExcerpt[i] & 7));
                }
            }
            from = to;
        }
        onExcerptCount = 0;
    }

    @Override
    public CodingCount end() {
        closeExcerpt();
        return this;
    }

    Axis rows() {
        return rows;
    }

    Axis columns() {
        return columns;
    }

    boolean rowShows(int row) {
        return rowMet[row] || rows.kept().get(row);
    }

    boolean columnShows(int column) {
        return columnMet[column] || columns.kept().get(column);
    }

    Cell cell(int row, int column) {
        return tally.cell(row * columnCount + column);
    }

    Cell totals() {
        return tally.cell(totals);
    }

    /** The distinct codings that are in a cell of this row. */
    Cell rowTotal(int row) {
        return tally.cell(totals + 1 + row);
    }

    Cell columnTotal(int column) {
        return tally.cell(totals + 1 + rowMet.length + column);
    }

    int withoutRow() {
        return withoutRow;
    }

    int withoutColumn() {
        return withoutColumn;
    }
}
