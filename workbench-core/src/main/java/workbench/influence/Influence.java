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
 * @param gone how many codings it was given as evidence that no longer stand: withdrawn, removed with their source, or off
 *     the record by now
 * @param support what the codings on the three said when it was drafted or last judged; null where nobody looked
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
        int gone,
        InfluenceStatus status,
        @Nullable Support support,
        CoderId coder,
        Instant judgedAt) {
    /** Who claims an influence where nobody else is named. */
    public static final String RESEARCHER = "researcher";

    public Influence {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }

    /** What it is about. */
    public Spot spot() {
        return new Spot(event, network, code);
    }

    /** Whether it was accepted on evidence none of which stands any more. */
    public boolean evidenceIsGone() {
        return status == InfluenceStatus.ACCEPTED && evidence.isEmpty();
    }

    /** Whether it stands in the study's tables without a single excerpt. */
    public boolean isBareClaim() {
        return status.counts() && evidence.isEmpty();
    }

    Influence with(InfluenceStatus now, List<CodingId> restsOn, List<CodingId> speaksAgainst) {
        return new Influence(
                id,
                event,
                network,
                code,
                valence,
                effect,
                claimedBy,
                because,
                restsOn,
                speaksAgainst,
                gone,
                now,
                support,
                coder,
                judgedAt);
    }

    Influence with(Valence sign, @Nullable Effect did, String claimer, @Nullable String reason) {
        return new Influence(
                id, event, network, code, sign, did, claimer, reason, evidence, against, gone, status, support, coder,
                judgedAt);
    }

    /** The same, knowing what the codings said. */
    Influence seenWith(@Nullable Support codings) {
        return new Influence(
                id, event, network, code, valence, effect, claimedBy, because, evidence, against, gone, status, codings,
                coder, judgedAt);
    }

    Influence judgedBy(CoderId who, Instant at) {
        return new Influence(
                id, event, network, code, valence, effect, claimedBy, because, evidence, against, gone, status, support,
                who, at);
    }
}
