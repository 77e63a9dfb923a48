package workbench.rating;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A construct in a case, in a matrix of ratings.
 *
 * @param rating the agreed one, or that of the rater whose matrix it is; null where there is none
 * @param judgement all that counts on it, as the reader may see it
 * @param summary what the case says on it, a line a participant; empty where nobody has summed it up
 */
public record RatingCell(
        RatingSubject subject, @Nullable SeenRating rating, Judgement judgement, List<String> summary) {
    public RatingCell {
        summary = List.copyOf(summary);
    }

    /** The value, or null where there is none or it is hidden. */
    public @Nullable RatingValue value() {
        return rating == null ? null : rating.rating().value();
    }

    /** For people: {@code +2}, {@code not asked}, {@code not rated}, {@code not agreed (2 raters)}, {@code hidden}. */
    public String shown() {
        RatingValue value = value();
        if (value != null) {
            return value == RatingValue.MIXED ? "X (mixed)" : value.shown();
        }
        if (rating != null) {
            return "hidden";
        }
        int raters = judgement.raters().size();
        return raters == 0 ? "not rated" : "not agreed (%d rater%s)".formatted(raters, raters == 1 ? "" : "s");
    }

    /** The value for scripts: as in data, {@code hidden}, or null where there is none. */
    public @Nullable String word() {
        return rating == null ? null : rating.word();
    }

    /** The raters' values where none is agreed, as far as they may be seen, by rater's name. */
    public String ratersShown(java.util.function.Function<SeenRating, String> rater) {
        return judgement.raters().stream()
                .map(one -> rater.apply(one) + " "
                        + (one.rating().value() == null
                                ? "hidden"
                                : one.rating().value().shown()))
                .collect(Collectors.joining(", "));
    }
}
