package workbench.id;

import java.util.UUID;

/** The id of a rating. */
public record RatingId(UUID value) {
    public static RatingId next() {
        return new RatingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
