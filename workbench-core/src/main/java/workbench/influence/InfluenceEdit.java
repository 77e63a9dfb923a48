package workbench.influence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodingId;

/**
 * What to change of influences; null or an empty list leaves things as they are.
 *
 * @param effect empty for none
 * @param because empty for none
 * @param evidence codings that are added; one that spoke against it changes sides
 * @param against likewise
 * @param dropped codings that it no longer points at
 */
public record InfluenceEdit(
        @Nullable Valence valence,
        @SuppressWarnings("NullableOptional") @Nullable Optional<Effect> effect,
        @Nullable String claimedBy,
        @Nullable String because,
        List<CodingId> evidence,
        List<CodingId> against,
        List<CodingId> dropped) {
    /** Leaves all as it is. */
    public static final InfluenceEdit NOTHING =
            new InfluenceEdit(null, null, null, null, List.of(), List.of(), List.of());

    public InfluenceEdit {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
        dropped = List.copyOf(dropped);
    }

    /** Whether it is about the sign or what that rests on, not only about words. */
    boolean judgesAnew() {
        return valence != null || !evidence.isEmpty() || !against.isEmpty() || !dropped.isEmpty();
    }
}
