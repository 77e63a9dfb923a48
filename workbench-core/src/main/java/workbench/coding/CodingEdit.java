package workbench.coding;

import org.jspecify.annotations.Nullable;

/**
 * What of a coding is to change, in words as typed; null keeps, the word "none" takes away.
 *
 * @param event one or several, separated by {@code ;}
 * @param affects networks, separated by {@code ;}
 */
public record CodingEdit(
        @Nullable String code,
        @Nullable String valence,
        @Nullable String event,
        @Nullable String affects,
        @Nullable String note) {}
