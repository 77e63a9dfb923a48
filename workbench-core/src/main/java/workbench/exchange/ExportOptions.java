package workbench.exchange;

import workbench.matrix.Dimension;
import workbench.query.Query;

/**
 * What leaves the study.
 *
 * @param query which codings
 * @param rows of the sheet <i>Matrix</i>; likewise {@code columns}
 * @param all whether rows and columns stay in which nothing was coded
 * @param identifying whether names, titles, file names, days, participants and attributes go out too
 * @param contextChars code points of text before and after each excerpt
 */
public record ExportOptions(
        Query query, Dimension rows, Dimension columns, boolean all, boolean identifying, int contextChars) {
    public static final int CONTEXT_CHARS = 120;

    /** Constructs by events, those with codings. */
    public static ExportOptions of(Query query, boolean identifying) {
        return new ExportOptions(
                query,
                Dimension.by(Dimension.By.CONSTRUCT),
                Dimension.by(Dimension.By.EVENT),
                false,
                identifying,
                CONTEXT_CHARS);
    }
}
