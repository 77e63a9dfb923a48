package workbench.influence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.InfluenceId;
import workbench.id.NetworkId;

/**
 * A judgement: at an event, what a code speaks of helped or hindered a network. The sign belongs to the three together.
 *
 * @param network the network affected
 * @param effect what it did, where that was said
 * @param claimedBy a participant, a document, or the researcher
 * @param because the rationale
 * @param evidence codings it rests on, those that still stand
 * @param against codings that speak against it, those that still stand
 * @param draft how a proposal came about: counts, sources and coders; null where a person made it
 * @param coder who judged it last
 */
public record Influence(
        InfluenceId id,
        EventId event,
        NetworkId network,
        CodeId code,
        Valence valence,
        @Nullable Effect effect,
        String claimedBy,
        @Nullable String because,
        List<CodingId> evidence,
        List<CodingId> against,
        InfluenceStatus status,
        @Nullable String draft,
        CoderId coder,
        Instant judgedAt) {
    public Influence {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }
}
