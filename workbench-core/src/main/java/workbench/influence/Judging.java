package workbench.influence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.InfluenceId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/** The rules of judging: what an influence becomes, and what it must not become. */
final class Judging {
    static final String NEEDS_EVIDENCE = "Without evidence an influence can be claimed, never accepted.";
    private static final CoderId NOBODY = new CoderId(new UUID(0, 0));

    private Judging() {}

    /** What a person says for the first time. */
    static Influence begin(NewInfluence wanted, InfluenceStatus status, CoderId coder, OpenChange change) {
        return unwritten(wanted, status).judgedBy(coder, change.at());
    }

    /** The same before it is known who says it. */
    static Influence unwritten(NewInfluence wanted, InfluenceStatus status) {
        List<CodingId> evidence = distinct(wanted.evidence());
        List<CodingId> against = distinct(wanted.against());
        against.stream().filter(evidence::contains).findFirst().ifPresent(both -> {
            throw Refusal.because(
                    "The coding %s is named for and against.".formatted(both), "Name it on one side only.");
        });
        return new Influence(
                InfluenceId.next(),
                wanted.spot().event(),
                wanted.spot().network(),
                wanted.spot().code(),
                wanted.valence(),
                wanted.effect(),
                wanted.claimedBy() == null || wanted.claimedBy().isBlank()
                        ? Influence.RESEARCHER
                        : wanted.claimedBy().strip(),
                wanted.because(),
                evidence,
                against,
                0,
                status,
                null,
                NOBODY,
                Instant.EPOCH);
    }

    private static List<CodingId> distinct(List<CodingId> codings) {
        return codings.stream().distinct().toList();
    }

    /** The status that a person's word gives where none is said. */
    static InfluenceStatus statusOf(Event event, List<CodingId> evidence) {
        return evidence.isEmpty() || event.predicted() ? InfluenceStatus.CLAIMED : InfluenceStatus.ACCEPTED;
    }

    /** The same influence as edited; it does not say yet by whom. */
    static Influence edited(Influence old, InfluenceEdit edit, InfluenceStatus status) {
        Set<CodingId> evidence = new LinkedHashSet<>(old.evidence());
        Set<CodingId> against = new LinkedHashSet<>(old.against());
        edit.evidence().forEach(against::remove);
        evidence.addAll(edit.evidence());
        edit.against().forEach(evidence::remove);
        against.addAll(edit.against());
        edit.dropped().forEach(evidence::remove);
        edit.dropped().forEach(against::remove);
        String because = edit.because();
        return old.with(status, List.copyOf(evidence), List.copyOf(against))
                .with(
                        edit.valence() == null ? old.valence() : edit.valence(),
                        edit.effect() == null ? old.effect() : edit.effect().orElse(null),
                        edit.claimedBy() == null ? old.claimedBy() : edit.claimedBy(),
                        because == null ? old.because() : because.isBlank() ? null : because.strip());
    }

    /**
     * Refuses what must not be accepted.
     *
     * @param name as people call it
     * @param anew whether its sign, status or evidence is judged; where only its words are put otherwise, an accepted influence
     *     may have lost its evidence
     */
    static void refuseIfUnfounded(Influence one, Event event, String name, boolean anew) {
        if (one.status() != InfluenceStatus.ACCEPTED || !anew) {
            return;
        }
        if (event.predicted()) {
            throw Refusal.because(
                    "%s: event %d is predicted; what nobody has observed can be claimed, never accepted."
                            .formatted(name, event.ordinal()),
                    "Claim it with 'influence claim'.");
        }
        if (one.evidence().isEmpty()) {
            throw Refusal.because(
                    name + ": " + NEEDS_EVIDENCE,
                    "Name codings with '--evidence', or claim it with 'influence claim'.");
        }
    }
}
