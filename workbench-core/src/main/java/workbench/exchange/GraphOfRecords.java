package workbench.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.exchange.GraphOfNetworks.Edge;
import workbench.exchange.GraphOfNetworks.Span;
import workbench.exchange.GraphOfNetworks.Vertex;
import workbench.id.EventId;
import workbench.network.Actor;
import workbench.network.Network;
import workbench.network.NetworkRecord;
import workbench.network.NetworkRecords;
import workbench.network.Party;
import workbench.timeline.Event;

/** Makes a graph of the records of networks. */
final class GraphOfRecords {
    private final NetworkFileRooms rooms;
    private final Map<Party, List<Span>> spans = new LinkedHashMap<>();
    private final Map<Party, String> ids = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private GraphOfRecords(NetworkFileRooms rooms) {
        this.rooms = rooms;
    }

    /** Of the whole study those of whom nothing is said stand in it too; else those whom the records join. */
    static GraphOfNetworks of(NetworkFileRooms rooms, NetworkRecords records, NetworkSelection selection) {
        GraphOfRecords making = new GraphOfRecords(rooms);
        if (selection.isAll()) {
            rooms.actors().all().forEach(one -> making.stand(new Party.OfActor(one.id())));
            rooms.networks().all().forEach(one -> making.stand(new Party.OfNetwork(one.id())));
        }
        if (selection.network() != null) {
            making.stand(new Party.OfNetwork(selection.network()));
        }
        records.memberships()
                .forEach(one -> making.join(
                        new Party.OfActor(one.actor()),
                        new Party.OfNetwork(one.network()),
                        new Relation("membership", "member", false, one.role(), one.from(), one.to(), one)));
        records.associations()
                .forEach(one -> making.join(
                        one.from(),
                        one.to(),
                        new Relation("tie", one.type(), one.directed(), null, one.first(), one.last(), one)));
        return new GraphOfNetworks(
                making.spans.entrySet().stream()
                        .map(one -> making.vertex(one.getKey(), joined(one.getValue())))
                        .toList(),
                making.edges);
    }

    /** What an edge says, from event to event. */
    private record Relation(
            String name,
            String type,
            boolean directed,
            @Nullable String role,
            EventId from,
            @Nullable EventId to,
            NetworkRecord record) {}

    private List<Span> stand(Party party) {
        return spans.computeIfAbsent(party, one -> new ArrayList<>());
    }

    private void join(Party source, Party target, Relation relation) {
        Event first = rooms.timeline().event(relation.from());
        Event last = relation.to() == null ? null : rooms.timeline().event(relation.to());
        Span span = new Span(first.ordinal(), last == null ? null : Integer.valueOf(last.ordinal()));
        stand(source).add(span);
        stand(target).add(span);
        edges.add(new Edge(
                "e" + (edges.size() + 1),
                idOf(source),
                idOf(target),
                relation.name(),
                XmlText.clean(relation.type()),
                relation.directed(),
                relation.role() == null ? null : XmlText.clean(relation.role()),
                span,
                first.slug(),
                last == null ? null : last.slug(),
                rooms.caseSlug(first.caseId()),
                relation.record().evidence().size()));
    }

    /** Spans in order, those that overlap or follow each other made one. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingInt(Span::first)).forEach(span -> {
            if (!joined.isEmpty() && joined.getLast().touches(span)) {
                joined.set(joined.size() - 1, joined.getLast().with(span));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    private String idOf(Party party) {
        return ids.computeIfAbsent(party, rooms.configurations().parties()::reference);
    }

    private Vertex vertex(Party party, List<Span> spans) {
        return switch (party) {
            case Party.OfActor one -> {
                Actor actor = rooms.actors().actor(one.actor());
                yield new Vertex(
                        idOf(party), XmlText.clean(actor.label()), actor.kind().slug(), List.of(), spans);
            }
            case Party.OfNetwork one -> {
                Network network = rooms.networks().network(one.network());
                List<String> origins = network.origins().stream()
                        .map(origin -> idOf(new Party.OfNetwork(origin)))
                        .toList();
                yield new Vertex(idOf(party), XmlText.clean(network.name()), "network", origins, spans);
            }
        };
    }
}
