package workbench.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.privacy.Consent;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's participants: found by pseudonym. */
public final class Participants {
    private final ParticipantStore store;
    private final Journal journal;
    private @Nullable List<Participant> known;

    public Participants(ParticipantStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** In the order in which they were made. */
    public List<Participant> all() {
        List<Participant> participants = known;
        if (participants == null) {
            participants = List.copyOf(store.all());
            known = participants;
        }
        return participants;
    }

    /** @throws IllegalArgumentException if there is no such participant */
    public Participant participant(ParticipantId id) {
        return all().stream()
                .filter(participant -> participant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no participant " + id));
    }

    /** The participant of that pseudonym; refused with the candidates where unknown. */
    public Participant find(String words) {
        return NamedThings.find(
                "participant",
                words,
                all(),
                participant -> List.of(participant.pseudonym()),
                "Add it with 'participant add', or see 'participant list'.");
    }

    /** The participant of that pseudonym, if there is one. */
    public Optional<Participant> known(String pseudonym) {
        return all().stream()
                .filter(participant -> Names.same(participant.pseudonym(), pseudonym))
                .findFirst();
    }

    public Participant add(NewParticipant wanted) {
        return journal.record("participant add", "participant", change -> {
            Participant participant = insert(wanted, change);
            change.about(participant.id().value());
            change.summarize("participant");
            return participant;
        });
    }

    /** Adds a participant as part of a larger change (an import). */
    public Participant insert(NewParticipant wanted, OpenChange change) {
        String pseudonym =
                Objects.requireNonNull(wanted.pseudonym(), "pseudonym").strip();
        if (Names.slug(pseudonym).isEmpty()) {
            throw Refusal.because("A participant needs a pseudonym with letters or digits.", "Give one.");
        }
        if (known(pseudonym).isPresent()) {
            throw Refusal.because(
                    "A participant '%s' exists.".formatted(pseudonym), "Use it, or choose another pseudonym.");
        }
        Participant participant = new Participant(
                ParticipantId.next(),
                pseudonym,
                wanted.role(),
                Optional.ofNullable(wanted.consent()).orElse(Consent.UNKNOWN),
                wanted.caseId(),
                wanted.networks());
        store.insert(participant, change.seq());
        known = null;
        return participant;
    }

    /** Changes a participant; what is null stays, networks are added to. */
    public Participant set(ParticipantId id, NewParticipant wanted) {
        return set(id, wanted, List.of());
    }

    /** The same, and takes back that the participant speaks for some networks before adding others. */
    public Participant set(ParticipantId id, NewParticipant wanted, List<NetworkId> leaving) {
        return journal.record("participant set", "participant", change -> {
            Participant old = participant(id);
            List<Participant.Belonging> networks = new ArrayList<>(old.networks());
            if (networks.removeIf(belonging -> leaving.contains(belonging.network()))) {
                store.removeBelongings(id, leaving, change);
            }
            wanted.networks().stream()
                    .filter(belonging -> !networks.contains(belonging))
                    .forEach(belonging -> {
                        networks.add(belonging);
                        store.insert(id, belonging, change.seq());
                    });
            Participant participant = new Participant(
                    id,
                    Optional.ofNullable(wanted.pseudonym()).orElse(old.pseudonym()),
                    wanted.role() == null ? old.role() : wanted.role().isBlank() ? null : wanted.role(),
                    Optional.ofNullable(wanted.consent()).orElse(old.consent()),
                    wanted.caseId() != null ? wanted.caseId() : old.caseId(),
                    networks);
            boolean taken = known(participant.pseudonym())
                    .filter(other -> !other.id().equals(id))
                    .isPresent();
            if (taken) {
                throw Refusal.because(
                        "A participant '%s' exists.".formatted(participant.pseudonym()), "Choose another pseudonym.");
            }
            change.altering("participant", id.value());
            store.update(participant);
            change.about(id.value());
            change.summarize("participant");
            known = null;
            return participant;
        });
    }

    /** Writes a participant as part of a larger change; answers whether it differs from what stood. */
    boolean replace(Participant old, Participant changed, OpenChange change) {
        if (changed.equals(old)) {
            return false;
        }
        change.altering("participant", old.id().value());
        store.update(changed);
        known = null;
        return true;
    }

    /** Takes a participant out of the study; refused while anything hangs on them. */
    public void remove(Participant removed) {
        List<String> hanging = store.hangingOn(removed.id());
        if (!hanging.isEmpty()) {
            throw Refusal.because(
                    "On participant '%s' hang %s.".formatted(removed.pseudonym(), String.join(", ", hanging)),
                    "Let those mean or name somebody else first; 'participant show %s' tells of their sources."
                            .formatted(removed.pseudonym()));
        }
        journal.record("participant remove", "participant", change -> {
            store.remove(removed.id(), change);
            change.about(removed.id().value());
            change.summarize("participant");
            return null;
        });
        known = null;
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
