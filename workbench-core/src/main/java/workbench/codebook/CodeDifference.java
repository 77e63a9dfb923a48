package workbench.codebook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;

/**
 * What became of one code between two moments of the codebooks.
 *
 * @param old how it was; null where it came in between
 * @param fresh how it became; null where it was there at the first moment only, which is then the later one
 * @param into the path of the code that it was merged into
 * @param oldSubject what the domain was about in the study, if it is one and that changed
 * @param olderCodings how many codings that count were made under a wording before the fresh one; 0 where it was not reworded
 */
public record CodeDifference(
        CodeId id,
        List<Kind> kinds,
        @Nullable Code old,
        @Nullable Code fresh,
        @Nullable String into,
        @Nullable String oldSubject,
        @Nullable String freshSubject,
        int olderCodings) {
    public CodeDifference {
        kinds = List.copyOf(kinds);
    }

    /** What may become of a code. */
    public enum Kind {
        ADDED,
        GONE,
        MERGED,
        RETIRED,
        BACK_IN_USE,
        RENAMED,
        MOVED,
        REWORDED;

        /** As data and the command line have it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The code as it is known last. */
    public Code code() {
        Code last = fresh == null ? old : fresh;
        if (last == null) {
            throw new IllegalStateException("a difference of no code");
        }
        return last;
    }
}
