package workbench.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts on a construct in a case: each rater's latest rating, and the agreed one.
 *
 * @param raters one a rater, in the order in which they first rated; none withdrawn
 */
public record Judgement(
        RatingSubject subject,
        List<SeenRating> raters,
        @Nullable SeenRating agreed) {
    public Judgement {
        raters = List.copyOf(raters);
    }

    /** Whether raters' values differ, as far as they may be seen. */
    public boolean disagrees() {
        return raters.stream()
                        .filter(one -> !one.hidden())
                        .map(SeenRating::word)
                        .distinct()
                        .count()
                > 1;
    }
}
