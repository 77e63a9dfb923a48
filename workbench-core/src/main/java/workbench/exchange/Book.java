package workbench.exchange;

import java.util.List;

/** Takes the sheets of a workbook, to write them to a file, or only to take their digests. */
interface Book {
    /** Begins a sheet; several may be open at a time. */
    Page begin(SheetForm form);

    /** A sheet that takes its rows in order. */
    interface Page {
        void row(List<Entry> entries);

        /** Says that no more rows come. */
        default void end() {}
    }
}
