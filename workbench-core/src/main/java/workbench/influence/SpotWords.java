package workbench.influence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import workbench.codebook.Code;
import workbench.codebook.CodeOrigin;
import workbench.codebook.CodeTree;
import workbench.id.CodeId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.Network;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/** How people write where an influence is: {@code EVENT/NETWORK/CODE}, as in {@code 2/provider-network/available-resources}. */
public final class SpotWords {
    private final InfluenceRooms rooms;
    private final CodeTree tree;
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<Integer, Integer> eventsOfOrdinal = new HashMap<>();
    private final Map<NetworkId, String> networks = new HashMap<>();
    private final Map<String, Integer> codesOfSlug = new HashMap<>();

    SpotWords(InfluenceRooms rooms) {
        this.rooms = rooms;
        this.tree = rooms.codes().get();
        for (Event event : rooms.timeline().all()) {
            events.put(event.id(), event);
            eventsOfOrdinal.merge(event.ordinal(), 1, Integer::sum);
        }
        for (Network network : rooms.networks().all()) {
            networks.put(network.id(), network.slug());
        }
        tree.codes().stream()
                .filter(this::goesByItsSlug)
                .forEach(code -> codesOfSlug.merge(code.slug(), 1, Integer::sum));
    }

    private boolean goesByItsSlug(Code code) {
        return code.origin() == CodeOrigin.INDUCTIVE
                || code.codebook().equals(tree.codebooks().getFirst().id());
    }

    /** As short as it can be told apart. */
    public String write(Spot spot) {
        return "%s/%s/%s".formatted(event(spot.event()), network(spot.network()), code(spot.code()));
    }

    /** The event's ordinal, or its slug where several events bear that ordinal. */
    public String event(EventId id) {
        Event event = Objects.requireNonNull(events.get(id));
        return eventsOfOrdinal.getOrDefault(event.ordinal(), 0) == 1 ? String.valueOf(event.ordinal()) : event.slug();
    }

    public String network(NetworkId id) {
        return networks.getOrDefault(id, id.toString());
    }

    /** The end of its path where that tells it apart, else the path. */
    public String code(CodeId id) {
        Code code = tree.code(id);
        return goesByItsSlug(code) && codesOfSlug.getOrDefault(code.slug(), 0) == 1 ? code.slug() : code.path();
    }

    /** As the journal may keep it: a code in the field's own words is not named. */
    String forJournal(Spot spot) {
        return "in vivo".equals(tree.code(spot.code()).basis())
                ? "%s/%s/an in-vivo code".formatted(event(spot.event()), network(spot.network()))
                : write(spot);
    }

    /** The spot that words mean; refused where a part of them means nothing. */
    Spot read(String words) {
        List<String> parts = List.of(words.strip().split("/", 3));
        if (parts.size() < 3) {
            throw Refusal.because(
                    "'%s' names no influence.".formatted(words),
                    "Write EVENT/NETWORK/CODE, as in '2/provider-network/available-resources', or an id.");
        }
        return new Spot(
                rooms.timeline().find(parts.get(0).strip()).id(),
                rooms.networks().find(parts.get(1).strip()).id(),
                rooms.code().apply(parts.get(2).strip()).id());
    }
}
