package workbench.exchange;

/**
 * A place in a workbook that a link leads to.
 *
 * @param firstRow from 1, as people see it
 * @param column from 0
 */
record CellArea(String sheet, int firstRow, int lastRow, int column) {
    static CellArea row(String sheet, int row) {
        return new CellArea(sheet, row, row, 0);
    }

    /** As {@code HYPERLINK()} takes it: {@code #'Excerpts'!A2:A9}. */
    String address() {
        String letters = CellText.letters(column);
        return "#'%s'!%s%d%s".formatted(sheet, letters, firstRow, lastRow > firstRow ? ":" + letters + lastRow : "");
    }
}
