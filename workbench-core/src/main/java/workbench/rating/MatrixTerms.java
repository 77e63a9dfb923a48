package workbench.rating;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a matrix of ratings shows, and how it compares cases.
 *
 * @param outcome the attribute of cases that orders and compares them; null for {@value #OUTCOME}, where cases have it
 * @param high values of the outcome that count as high; empty to tell from the values themselves
 * @param low values of the outcome that count as low; empty to tell from the values themselves
 * @param rater whose ratings; null for the agreed ones
 * @param all whether constructs and cases that nobody has rated are shown too
 */
public record MatrixTerms(
        @Nullable String outcome,
        DistinguishingRule rule,
        Set<String> high,
        Set<String> low,
        @Nullable String rater,
        boolean all) {
    /** The attribute of cases that is taken for their outcome if none is named. */
    public static final String OUTCOME = "outcome";

    public MatrixTerms {
        high = Set.copyOf(high);
        low = Set.copyOf(low);
    }

    /** The agreed ratings, by the outcome. */
    public static MatrixTerms agreed(DistinguishingRule rule) {
        return new MatrixTerms(null, rule, Set.of(), Set.of(), null, false);
    }
}
