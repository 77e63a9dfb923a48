package workbench.exchange;

import java.util.List;

/**
 * The outer form of a sheet.
 *
 * @param linesAbove how many lines stand above the header line
 * @param frozenColumns how many columns stay in view when the rest is scrolled
 * @param filter whether the header line has filter buttons
 * @param printedColumns how many columns go to paper; 0 for all
 */
record SheetForm(
        String name, List<Column> columns, int linesAbove, int frozenColumns, boolean filter, int printedColumns) {
    SheetForm(String name, List<Column> columns, int linesAbove, int frozenColumns, boolean filter) {
        this(name, columns, linesAbove, frozenColumns, filter, 0);
    }

    SheetForm {
        columns = List.copyOf(columns);
    }

    /** @param width in characters */
    record Column(String title, int width) {}

    static Column column(String title, int width) {
        return new Column(title, width);
    }

    /** Whether there is a header line at all. */
    boolean hasHeads() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }

    List<Entry> heads() {
        return Entry.heads(columns.stream().map(Column::title).toArray(String[]::new));
    }
}
