package workbench.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.privacy.Consent;
import workbench.timeline.FuzzyDate;

/** An actor who speaks, in one source or in many; known by a pseudonym. */
public record Participant(
        ParticipantId id,
        String pseudonym,
        @Nullable String role,
        Consent consent,
        @Nullable CaseId caseId,
        List<Belonging> networks) {
    public Participant {
        networks = List.copyOf(networks);
    }

    /** The same in another case, or in none. */
    Participant inCase(@Nullable CaseId other) {
        return new Participant(id, pseudonym, role, consent, other, networks);
    }

    /** The same with another consent. */
    Participant consenting(Consent other) {
        return new Participant(id, pseudonym, role, other, caseId, networks);
    }

    /** That the participant speaks for a network, from a date to a date (either may be open), or at one event. */
    public record Belonging(
            NetworkId network,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to,
            @Nullable EventId event) {
        /** Whether it holds at a source's date or its only event; an open one always holds. */
        public boolean holdsAt(@Nullable FuzzyDate date, @Nullable EventId onlyEvent) {
            if (event != null) {
                return event.equals(onlyEvent);
            }
            if (from == null && to == null) {
                return true;
            }
            return date != null
                    && (from == null || !date.last().isBefore(from.first()))
                    && (to == null || !date.first().isAfter(to.last()));
        }
    }

    /** The network the participant spoke for then, if it is exactly one. */
    public java.util.Optional<NetworkId> networkAt(@Nullable FuzzyDate date, @Nullable EventId onlyEvent) {
        List<NetworkId> held = networks.stream()
                .filter(belonging -> belonging.holdsAt(date, onlyEvent))
                .map(Belonging::network)
                .distinct()
                .toList();
        return held.size() == 1 ? java.util.Optional.of(held.getFirst()) : java.util.Optional.empty();
    }
}
