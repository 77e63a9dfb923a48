package workbench.rating;

import org.jspecify.annotations.Nullable;

/**
 * One rating that is entered.
 *
 * @param row of the file it comes from, 0 where it comes from none
 * @param raterName null for the agreed one
 * @param from what counted before of that rater, as the one who enters may see it; null where nothing did
 * @param to without a value where it withdraws
 */
public record RatingChange(
        int row, @Nullable String raterName, @Nullable SeenRating from, Rating to) {}
