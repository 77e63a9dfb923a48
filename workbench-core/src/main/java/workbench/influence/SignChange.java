package workbench.influence;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.NetworkId;

/**
 * What became of one code's influence on one network from an event to a later one.
 *
 * @param before the last influence before; null where there was none
 * @param after the influence at the later event; null where there is none
 * @param mark the coding that marks it: of the evidence of {@code after} that bears the new sign, the earliest by event, then by
 *     the date of its source (undated ones last), then by its place in it; null where no excerpt bears it
 */
public record SignChange(
        Kind kind,
        @Nullable Influence before,
        @Nullable Influence after,
        @Nullable CodingId mark) {
    /** In the order in which they are told. */
    public enum Kind {
        /** The sign is another than before, maybe after events without one. */
        TURNS,
        /** There was none before. */
        APPEARS,
        /** There was none at the event before, but the same at an earlier one. */
        RETURNS,
        /** The sign stays. */
        PERSISTS,
        /** There is none any more. */
        VANISHES;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Influence either() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public NetworkId network() {
        return either().network();
    }

    public CodeId code() {
        return either().code();
    }
}
