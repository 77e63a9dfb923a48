package workbench.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.InfluenceId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.query.Criterion;
import workbench.query.Query;

/**
 * Drafts an influence wherever codings that state an event and a network affected were made with a code. A draft counts nowhere
 * until somebody accepts it. Drafting again renews open proposals and leaves judged ones alone, telling where their codings
 * have changed since.
 */
final class Proposing {
    private final InfluenceStore store;
    private final InfluenceRooms rooms;
    private final Journal journal;

    private final Map<Spot, Influence> standing = new HashMap<>();
    private final List<Proposals.Proposal> open = new ArrayList<>();
    private final List<Proposals.Grown> grown = new ArrayList<>();
    private final List<Proposals.Unsigned> unsigned = new ArrayList<>();
    private final List<Influence> added = new ArrayList<>();
    /** Open proposals as they were, and as they are renewed. */
    private final List<Influence> before = new ArrayList<>();

    private final List<Influence> renewed = new ArrayList<>();
    private final List<Influence> dropped = new ArrayList<>();
    private int judged;
    private @Nullable CoderId coder;

    Proposing(InfluenceStore store, InfluenceRooms rooms, Journal journal) {
        this.store = store;
        this.rooms = rooms;
        this.journal = journal;
    }

    /** @param order puts influences in order */
    Proposals run(Query query, UnaryOperator<List<Influence>> order) {
        SupportCount count = new Supports(rooms.search()).count(query);
        Map<Spot, SupportTally> tallies = new LinkedHashMap<>(count.tallies());
        tallies.keySet().removeIf(spot -> !isAsked(query, spot));
        return journal.record("influence propose", "influence", change -> {
            store.all().forEach(one -> standing.put(one.spot(), one));
            boolean whole = isWhole(query);
            tallies.forEach((spot, tally) -> draft(spot, tally, change, whole));
            if (whole) {
                dropUnsupported(query, tallies);
            }
            write(change);
            return new Proposals(
                    inOrder(open, Proposals.Proposal::influence, order),
                    inOrder(grown, Proposals.Grown::influence, order),
                    unsigned,
                    added.size(),
                    renewed.size(),
                    open.size() - added.size() - renewed.size(),
                    dropped.size(),
                    judged,
                    count.inherited(),
                    count.withoutEvent(),
                    count.withoutNetwork());
        });
    }

    /** A coding about two events meets a filter on one of them; the other's spot was not asked for, nor wholly counted. */
    private static boolean isAsked(Query query, Spot spot) {
        return query.clauses().stream().filter(clause -> !clause.not()).allMatch(clause -> {
            List<Criterion> any = clause.any();
            boolean ofEvent = any.stream().allMatch(Criterion.AtEvent.class::isInstance);
            boolean ofNetwork = any.stream().allMatch(Criterion.Affecting.class::isInstance);
            return (!ofEvent || any.contains(new Criterion.AtEvent(spot.event())))
                    && (!ofNetwork || any.contains(new Criterion.Affecting(spot.network())));
        });
    }

    /** Whether all codings on a spot were counted, not only those that a filter lets through. */
    private static boolean isWhole(Query query) {
        return !query.hasWords()
                && query.clauses().stream()
                        .allMatch(clause ->
                                !clause.not() && clause.any().stream().allMatch(Criterion.AtEvent.class::isInstance));
    }

    private void draft(Spot spot, SupportTally tally, OpenChange change, boolean whole) {
        Support support = tally.support();
        Influence stands = standing.get(spot);
        if (stands != null && !isDraft(stands)) {
            judged++;
            if (whole && differs(stands.support(), support)) {
                grown.add(new Proposals.Grown(stands, support));
            }
            return;
        }
        Valence sign = support.sign();
        if (sign == null) {
            unsigned.add(new Proposals.Unsigned(spot, support));
            return;
        }
        List<CodingId> evidence = ids(tally.evidence(sign));
        List<CodingId> against = ids(tally.against(sign));
        if (stands == null) {
            Influence draft = Judging.begin(
                            new NewInfluence(spot, sign, null, null, null, evidence, against),
                            InfluenceStatus.PROPOSED,
                            coder(change),
                            change)
                    .seenWith(support);
            added.add(draft);
            open.add(new Proposals.Proposal(draft, support, tally.bearingOut(sign), true));
            return;
        }
        Influence renewal = stands.with(InfluenceStatus.PROPOSED, evidence, against)
                .with(sign, stands.effect(), stands.claimedBy(), stands.because())
                .seenWith(support);
        if (!sameDraft(renewal, stands)) {
            before.add(stands);
            renewed.add(renewal.judgedBy(coder(change), change.at()));
        }
        open.add(new Proposals.Proposal(renewal, support, tally.bearingOut(sign), false));
    }

    /** Who drafts; made known only where something is written. */
    private CoderId coder(OpenChange change) {
        CoderId known = coder;
        if (known == null) {
            known = rooms.coders().acting(change).id();
            coder = known;
        }
        return known;
    }

    /** Whether the program alone made it: a proposal that somebody gave reasons for is theirs. */
    private static boolean isDraft(Influence one) {
        return one.status() == InfluenceStatus.PROPOSED && one.because() == null;
    }

    private static boolean differs(@Nullable Support then, Support now) {
        return then != null && !then.equals(now);
    }

    private static boolean sameDraft(Influence one, Influence other) {
        return one.valence() == other.valence()
                && Set.copyOf(one.evidence()).equals(Set.copyOf(other.evidence()))
                && Set.copyOf(one.against()).equals(Set.copyOf(other.against()))
                && Objects.equals(one.support(), other.support());
    }

    private static List<CodingId> ids(List<UUID> codings) {
        return codings.stream().map(CodingId::new).toList();
    }

    /** Takes back open proposals within reach of the query that no coding speaks of any more. */
    private void dropUnsupported(Query query, Map<Spot, SupportTally> tallies) {
        standing.values().stream()
                .filter(Proposing::isDraft)
                .filter(one -> query.clauses().stream()
                        .allMatch(clause -> clause.any().contains(new Criterion.AtEvent(one.event()))))
                .filter(one -> !tallies.containsKey(one.spot())
                        || tallies.get(one.spot()).support().sign() == null)
                .forEach(dropped::add);
    }

    private void write(OpenChange change) {
        if (added.isEmpty() && renewed.isEmpty() && dropped.isEmpty()) {
            change.nothingChanged();
            return;
        }
        store.insert(added, change.seq());
        renewed.forEach(one -> change.altering("influence", one.id().value()));
        store.update(before, renewed);
        dropped.forEach(one -> change.remove("influence", one.id().value()));
        change.summarize("%d proposals, %d of them new%s"
                .formatted(
                        open.size(),
                        added.size(),
                        dropped.isEmpty() ? "" : "; %d taken back".formatted(dropped.size())));
    }

    private static <T> List<T> inOrder(
            Collection<T> things, Function<T, Influence> influence, UnaryOperator<List<Influence>> order) {
        Map<InfluenceId, T> byId = new HashMap<>();
        things.forEach(one -> byId.put(influence.apply(one).id(), one));
        return order.apply(things.stream().map(influence).toList()).stream()
                .map(one -> Objects.requireNonNull(byId.get(one.id())))
                .toList();
    }
}
