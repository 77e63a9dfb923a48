package workbench.exchange;

import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/**
 * How a cell looks. Colours only underline what the cell says in words or signs; each pair of ink and paper has a contrast of
 * at least 7 to 1, and the pairs stay apart for readers who see red and green alike.
 */
enum Look {
    PLAIN(null, null),
    /** Text of several lines, read from its top. */
    WORDS(null, null),
    /** Text that belongs less to the matter: what stands around an excerpt. */
    ASIDE(null, "595959"),
    TITLE(null, "1F3864"),
    /** A line that explains the sheet and runs over its columns. */
    LEGEND(null, "404040"),
    /** An id, cut off by the next cell rather than wrapped. */
    ID(null, "595959"),
    /** The name of what stands beside it. */
    TITLE_SMALL(null, "1F3864"),
    HEAD("1F3864", "FFFFFF"),
    LINK(null, "0B3D91"),
    POSITIVE("DCEBF9", "10365C"),
    NEGATIVE("FCE4D6", "6B2300"),
    MIXED("E9E2F3", "3D1E6D"),
    NEUTRAL("E7E6E6", "262626"),
    DISPUTED("FFF2CC", "4D3B00"),
    /** Nothing was coded, or no sign was given. */
    ABSENT(null, "595959");

    private final @Nullable String paper;
    private final @Nullable String ink;

    Look(@Nullable String paper, @Nullable String ink) {
        this.paper = paper;
        this.ink = ink;
    }

    /** Six hexadecimal digits, or null for none. */
    @Nullable
    String paper() {
        return paper;
    }

    /** Six hexadecimal digits, or null for the reader's own. */
    @Nullable
    String ink() {
        return ink;
    }

    /** Whether text that is wider than its column goes on in a further line. */
    boolean isWrapped() {
        return switch (this) {
            case TITLE, LEGEND, ID -> false;
            case PLAIN, WORDS, ASIDE, TITLE_SMALL, HEAD, LINK, POSITIVE, NEGATIVE, MIXED, NEUTRAL, DISPUTED, ABSENT ->
                true;
        };
    }

    static Look of(@Nullable Valence valence) {
        return switch (valence) {
            case null -> ABSENT;
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
            case MIXED -> MIXED;
            case NEUTRAL -> NEUTRAL;
        };
    }
}
