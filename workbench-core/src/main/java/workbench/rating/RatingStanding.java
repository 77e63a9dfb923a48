package workbench.rating;

import java.util.Locale;

/** What has become of a record of a rating; all are kept. */
public enum RatingStanding {
    /** It counts. */
    CURRENT,
    /** The same rater has rated anew. */
    SUPERSEDED,
    /** The rater has taken it back. */
    WITHDRAWN,
    /** It is no rating but takes those before it back. */
    WITHDRAWAL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
