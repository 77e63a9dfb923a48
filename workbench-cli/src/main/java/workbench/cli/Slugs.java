package workbench.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.network.Network;
import workbench.source.Participant;
import workbench.timeline.Event;

/** What things are called in answers, by their ids. */
final class Slugs {
    private final Map<NetworkId, String> networks;
    private final Map<EventId, String> events;
    private final Map<CaseId, String> cases;
    private final Map<ParticipantId, String> participants;

    private Slugs(Workbench workbench) {
        this.networks = named(workbench.networks().all(), Network::id, Network::slug);
        this.events = named(workbench.timeline().all(), Event::id, Event::slug);
        this.cases = named(workbench.cases().all(), Case::id, Case::slug);
        this.participants = named(workbench.participants().all(), Participant::id, Participant::pseudonym);
    }

    static Slugs of(Workbench workbench) {
        return new Slugs(workbench);
    }

    private static <T, I> Map<I, String> named(List<T> things, Function<T, I> id, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(id, name));
    }

    @Nullable
    String network(@Nullable NetworkId id) {
        return id == null ? null : networks.get(id);
    }

    List<String> networks(List<NetworkId> ids) {
        return ids.stream().map(id -> networks.getOrDefault(id, id.toString())).toList();
    }

    @Nullable
    String event(@Nullable EventId id) {
        return id == null ? null : events.get(id);
    }

    List<String> events(List<EventId> ids) {
        return ids.stream().map(id -> events.getOrDefault(id, id.toString())).toList();
    }

    @Nullable
    String caseOf(@Nullable CaseId id) {
        return id == null ? null : cases.get(id);
    }

    /** A pseudonym. */
    @Nullable
    String participant(@Nullable ParticipantId id) {
        return id == null ? null : participants.get(id);
    }

    List<String> participants(List<ParticipantId> ids) {
        return ids.stream()
                .map(id -> participants.getOrDefault(id, id.toString()))
                .toList();
    }
}
