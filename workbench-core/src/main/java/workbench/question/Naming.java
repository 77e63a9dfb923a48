package workbench.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.id.ActorId;
import workbench.id.CodeId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.network.Actor;
import workbench.network.Network;
import workbench.network.Party;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.timeline.Event;

/** What the parts of a study are called, each looked up once; also by the ids that tallies tell as words. */
public final class Naming {
    private final CodeTree codes;
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<NetworkId, Network> networks = new HashMap<>();
    private final Map<ParticipantId, Participant> participants = new HashMap<>();
    private final Map<SourceId, Source> sources = new HashMap<>();
    private final Map<ActorId, Actor> actors = new HashMap<>();

    public Naming(Material material) {
        this.codes = material.codes().get();
        material.timeline().all().forEach(event -> events.put(event.id(), event));
        material.networks().all().forEach(network -> networks.put(network.id(), network));
        material.participants().all().forEach(person -> participants.put(person.id(), person));
        material.sources().all().forEach(source -> sources.put(source.id(), source));
        material.actors().all().forEach(actor -> actors.put(actor.id(), actor));
    }

    public Code code(String id) {
        return codes.code(new CodeId(UUID.fromString(id)));
    }

    public CodeTree codes() {
        return codes;
    }

    public Event event(EventId id) {
        return known(events, id);
    }

    public Event event(String id) {
        return event(new EventId(UUID.fromString(id)));
    }

    public Network network(NetworkId id) {
        return known(networks, id);
    }

    public Network network(String id) {
        return network(new NetworkId(UUID.fromString(id)));
    }

    public Actor actor(ActorId id) {
        return known(actors, id);
    }

    /** An actor or a network, as people type it; null where it is nobody. */
    public @Nullable String partyOrNull(@Nullable Party party) {
        return switch (party) {
            case null -> null;
            case Party.OfActor of -> actor(of.actor()).slug();
            case Party.OfNetwork of -> network(of.network()).slug();
        };
    }

    public Source source(String id) {
        return known(sources, new SourceId(UUID.fromString(id)));
    }

    private static <K, V> V known(Map<K, V> things, K id) {
        V thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("nothing has the id " + id);
        }
        return thing;
    }

    public @Nullable String networkOrNull(@Nullable NetworkId id) {
        return id == null ? null : network(id).slug();
    }

    public @Nullable String participantOrNull(@Nullable ParticipantId id) {
        return id == null ? null : known(participants, id).pseudonym();
    }

    /** Labels of sources, in order of import. */
    public List<String> sources(Collection<String> ids) {
        return ids.stream()
                .map(this::source)
                .sorted(java.util.Comparator.comparingInt(Source::ordinal))
                .map(Source::label)
                .toList();
    }

    /** Slugs of networks, by name. */
    public List<String> networks(Collection<String> ids) {
        return ids.stream().map(id -> network(id).slug()).sorted().toList();
    }

    /** Pseudonyms, by name. */
    public List<String> participants(Collection<String> ids) {
        return ids.stream()
                .map(id -> known(participants, new ParticipantId(UUID.fromString(id)))
                        .pseudonym())
                .sorted()
                .collect(Collectors.toList());
    }
}
