package workbench.influence;

import org.jspecify.annotations.Nullable;
import workbench.id.CodingId;

/**
 * The one sign that a code has for all networks together turns from one event to a later one; networks may lie behind it that
 * each keep their sign.
 *
 * @param mark the coding that marks it, by the rule of {@link SignChange}; null where no excerpt bears it
 */
public record FoldedTurn(
        FoldedInfluence before,
        FoldedInfluence after,
        @Nullable CodingId mark) {}
