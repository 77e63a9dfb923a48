package workbench.influence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodingId;

/**
 * An influence as a person judges it: accepted where it has evidence, else claimed. One at a predicted event is claimed
 * whatever it rests on, since nobody has observed it.
 *
 * @param effect what it did, null where that is not said
 * @param claimedBy null for the researcher
 * @param because the rationale
 * @param evidence codings it rests on
 * @param against codings that speak against it
 */
public record NewInfluence(
        Spot spot,
        Valence valence,
        @Nullable Effect effect,
        @Nullable String claimedBy,
        @Nullable String because,
        List<CodingId> evidence,
        List<CodingId> against) {
    public NewInfluence {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }
}
