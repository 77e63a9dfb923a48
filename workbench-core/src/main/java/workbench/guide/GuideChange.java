package workbench.guide;

import java.util.List;

/**
 * What a file made of a guide: numbers of questions, as they are now or, of those taken out, as they were.
 *
 * @param unskipped how many sources had left out a question that is taken out
 */
public record GuideChange(
        Guide guide, List<Integer> added, List<Integer> altered, List<Integer> removed, int unchanged, int unskipped) {
    public GuideChange {
        added = List.copyOf(added);
        altered = List.copyOf(altered);
        removed = List.copyOf(removed);
    }

    public boolean changes() {
        return !added.isEmpty() || !altered.isEmpty() || !removed.isEmpty();
    }
}
