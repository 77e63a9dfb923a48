package workbench.exchange;

import java.util.UUID;

/** Takes a digest of everything that a workbook shows, so that it can be told later what was altered in it. */
interface Seal {
    /** Of a row whose cells are compared one by one. */
    void row(String sheet, int[] cells);

    /** Of a row of the sheets <i>Excerpts</i>, which is known by its coding wherever it is moved. */
    void coding(UUID coding, long row);
}
