package workbench.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;

/**
 * A row of a matrix of ratings: a construct, or a heading above constructs.
 *
 * @param code null for the heading of codes that stand under no domain
 * @param depth how far below its domain
 * @param cells one a column; empty in a heading
 * @param verdict null in a heading
 */
public record RatingLine(
        String name,
        @Nullable Code code,
        int depth,
        List<RatingCell> cells,
        @Nullable RowVerdict verdict) {
    public RatingLine {
        cells = List.copyOf(cells);
    }

    public boolean heading() {
        return verdict == null;
    }
}
