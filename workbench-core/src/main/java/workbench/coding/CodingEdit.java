package workbench.coding;

import org.jspecify.annotations.Nullable;

/**
 * What of a coding is to change, in words as typed; null keeps, the word "none" takes away.
 *
 * @param event one or several, separated by {@code ;}
 * @param because why; added to what the note says
 * @param affects networks, separated by {@code ;}
 */
public record CodingEdit(
        @Nullable String code,
        @Nullable String valence,
        @Nullable String event,
        @Nullable String affects,
        @Nullable String note,
        @Nullable String because) {
    /** A change without a reason. */
    public CodingEdit(
            @Nullable String code,
            @Nullable String valence,
            @Nullable String event,
            @Nullable String affects,
            @Nullable String note) {
        this(code, valence, event, affects, note, null);
    }

    /** Another code, and why. */
    public static CodingEdit recode(String code, @Nullable String because) {
        return new CodingEdit(code, null, null, null, null, because);
    }
}
