package workbench.codebook;

import org.jspecify.annotations.Nullable;

/**
 * What a code does not take in, and where that goes instead.
 *
 * @param text the reason
 * @param see the path of the neighbour, where there is one
 */
public record Exclusion(String text, @Nullable String see) {}
