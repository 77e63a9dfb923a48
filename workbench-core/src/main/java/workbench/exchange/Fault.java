package workbench.exchange;

/**
 * One thing in a delivered workbook that is not as it was, or no longer as the study is.
 *
 * @param sheet by name; empty where it is of the whole workbook
 * @param cell by its address ({@code E12}), or {@code row 12}; empty where there is none
 * @param sentence what is wrong, for people; holds no more of the field's words than the workbook itself
 */
public record Fault(String sheet, String cell, Kind kind, String sentence) {
    /** What happened to it. */
    public enum Kind {
        /** The study has changed since the export. */
        STUDY_CHANGED,
        /** The words of an excerpt were altered by hand. */
        QUOTE_ALTERED,
        /** A cell of the matrix was altered by hand. */
        MATRIX_CELL_ALTERED,
        /** Another cell was altered by hand. */
        CELL_ALTERED,
        ROW_DELETED,
        ROW_ADDED,
        COLUMN_ADDED,
        SHEET_DELETED,
        SHEET_ADDED
    }
}
