package workbench.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Networks over time as a graph, ready to be written: actors and networks are vertices, ties and memberships are edges. Time is
 * the order of events. Participants are left out: an actor goes out by its pseudonym alone.
 */
record GraphOfNetworks(List<Vertex> vertices, List<Edge> edges) {
    /** The properties of vertices besides the label, and of edges, each with its type in words of GEXF. */
    static final Map<String, String> OF_VERTICES =
            types("kind", "string", "origins", "string", "firstOrder", "integer", "lastOrder", "integer");

    static final Map<String, String> OF_EDGES = types(
            "relation",
            "string",
            "type",
            "string",
            "directed",
            "boolean",
            "role",
            "string",
            "from",
            "string",
            "to",
            "string",
            "fromOrder",
            "integer",
            "toOrder",
            "integer",
            "case",
            "string",
            "excerpts",
            "integer");

    private static Map<String, String> types(String... pairs) {
        Map<String, String> types = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            types.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(types);
    }

    GraphOfNetworks {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
    }

    /** A stretch of events, both ends included; an open one has no last. */
    record Span(int first, @Nullable Integer last) {
        boolean touches(Span later) {
            return last == null || later.first() <= last + 1;
        }

        Span with(Span later) {
            Integer otherLast = later.last();
            return new Span(
                    first, last == null || otherLast == null ? null : Integer.valueOf(Math.max(last, otherLast)));
        }
    }

    /**
     * @param id the slug
     * @param kind person, group, organisation, thing or network
     * @param origins what a network was formed of
     * @param spans when anything is said of it, in order, none overlapping; empty: it bears no time
     */
    record Vertex(String id, String label, String kind, List<String> origins, List<Span> spans) {
        Vertex {
            origins = List.copyOf(origins);
            spans = List.copyOf(spans);
        }

        /** What all ways of writing call its properties; a property that says nothing is left out. */
        Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("label", label);
            properties.put("kind", kind);
            if (!origins.isEmpty()) {
                properties.put("origins", String.join(";", origins));
            }
            if (!spans.isEmpty()) {
                properties.put("firstOrder", spans.getFirst().first());
                put(properties, "lastOrder", spans.getLast().last());
            }
            return properties;
        }
    }

    /**
     * @param relation tie or membership
     * @param type of a tie; else {@code member}
     * @param directed a tie that runs one way; belonging has no direction
     * @param role of a member
     * @param from the first event's slug
     * @param to the last event's slug
     * @param excerpts how many excerpts it rests on
     */
    record Edge(
            String id,
            String source,
            String target,
            String relation,
            String type,
            boolean directed,
            @Nullable String role,
            Span span,
            String from,
            @Nullable String to,
            @Nullable String caseSlug,
            int excerpts) {
        /** What all ways of writing call its properties; a property that says nothing is left out. */
        Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("relation", relation);
            properties.put("type", type);
            properties.put("directed", directed);
            put(properties, "role", role);
            properties.put("from", from);
            put(properties, "to", to);
            properties.put("fromOrder", span.first());
            put(properties, "toOrder", span.last());
            put(properties, "case", caseSlug);
            properties.put("excerpts", excerpts);
            return properties;
        }
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    boolean hasDirectedTie() {
        return edges.stream().anyMatch(Edge::directed);
    }
}
