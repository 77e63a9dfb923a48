package workbench.rating;

/**
 * A rating as the one who looks may see it.
 *
 * @param rating where it is hidden without value, rationale and evidence
 * @param hidden whether somebody has rated, and what is not for this reader yet
 * @param outdated of an agreed rating: whether a rater has rated or withdrawn after it
 */
public record SeenRating(Rating rating, RatingStanding standing, boolean hidden, boolean outdated) {
    /** The value in data's words: {@code hidden} where it is, {@code withdrawn} where the record takes one back. */
    public String word() {
        if (hidden) {
            return "hidden";
        }
        RatingValue value = rating.value();
        return value == null ? "withdrawn" : value.word();
    }

    public RatingSubject subject() {
        return rating.subject();
    }
}
