package workbench.codebook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one code of a codebook in another.
 *
 * @param from its path
 * @param status in one or more words, such as {@code renamed} and {@code narrowed}
 * @param to the paths of what it may have become; none where it has no successor
 * @param safe whether its codings may move without being read again
 * @param evidence {@code shown}, {@code partly-shown} or {@code inferred}; null where nothing is said
 * @param note what to look out for
 */
public record CrosswalkRow(
        String from,
        List<String> status,
        List<String> to,
        boolean safe,
        @Nullable String evidence,
        @Nullable String note) {
    /** With one of these, what a code means is another thing than before. */
    private static final Set<String> CHANGED = Set.of(
            "redefined",
            "narrowed",
            "widened",
            "reorganised",
            "rebuilt",
            "split",
            "merged",
            "dropped",
            "subconstructs-replaced",
            "moved-to-outcomes");

    public CrosswalkRow {
        status = List.copyOf(status);
        to = List.copyOf(to);
    }

    /** As people read it: {@code renamed, given subconstructs}. */
    public String statusInWords() {
        return String.join(", ", status).replace('-', ' ');
    }

    /** Whether one code became one code and means what it meant: only then may a row be called safe. */
    public boolean meaningStayed() {
        return to.size() == 1 && status.stream().noneMatch(CHANGED::contains);
    }
}
