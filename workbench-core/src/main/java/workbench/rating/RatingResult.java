package workbench.rating;

import java.util.List;

/**
 * What became of ratings that were entered, or would become of them.
 *
 * @param unchanged how many stood already in every respect
 * @param said what was done besides, and what should be looked at again
 */
public record RatingResult(List<RatingChange> changes, int unchanged, List<String> said) {
    public RatingResult {
        changes = List.copyOf(changes);
        said = List.copyOf(said);
    }
}
