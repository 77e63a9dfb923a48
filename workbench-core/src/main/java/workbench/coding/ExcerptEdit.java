package workbench.coding;

import org.jspecify.annotations.Nullable;
import workbench.text.TextRange;

/**
 * What of an excerpt is to change; null keeps.
 *
 * @param network a network in words as typed, or {@code none}
 * @param voice in words as typed, or {@code none}
 */
public record ExcerptEdit(
        @Nullable TextRange range,
        @Nullable String network,
        @Nullable String voice) {}
