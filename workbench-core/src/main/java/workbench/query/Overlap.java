package workbench.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near to a passage another code has to stand. */
public enum Overlap {
    /** On the same excerpt. */
    SAME,
    /** On words that overlap, the same excerpt among them. */
    OVERLAPPING,
    /** Somewhere in the same turn, paragraph or other segment. */
    TURN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Overlap> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.slug().equals(wanted)).findFirst();
    }
}
