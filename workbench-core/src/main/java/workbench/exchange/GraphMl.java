package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.ExportException;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import workbench.exchange.GraphOfNetworks.Edge;
import workbench.exchange.GraphOfNetworks.Vertex;

/**
 * Writes a graph of networks as GraphML, for R igraph, Gephi and others. GraphML has no time of its own: {@code fromOrder} and
 * {@code toOrder} are the orders of the first and the last event, an edge that goes on has no {@code toOrder}. One direction holds
 * for the whole graph: it is directed where any tie is, and {@code directed} of an edge tells the truth of that edge.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
final class GraphMl {
    private GraphMl() {}

    static void write(GraphOfNetworks of, OutputStream out) throws IOException {
        GraphMLExporter<Vertex, Edge> exporter = new GraphMLExporter<>(Vertex::id);
        exporter.setEdgeIdProvider(Edge::id);
        exporter.setExportEdgeWeights(false);
        exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
        GraphOfNetworks.OF_VERTICES.forEach(
                (name, type) -> exporter.registerAttribute(name, AttributeCategory.NODE, typeOf(type)));
        GraphOfNetworks.OF_EDGES.forEach(
                (name, type) -> exporter.registerAttribute(name, AttributeCategory.EDGE, typeOf(type)));
        exporter.setVertexAttributeProvider(vertex -> attributes(vertex.properties()));
        exporter.setEdgeAttributeProvider(edge -> attributes(edge.properties()));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            exporter.exportGraph(graph(of), writer);
        } catch (ExportException unwritten) {
            throw new IOException(unwritten);
        }
        writer.flush();
    }

    private static AttributeType typeOf(String type) {
        return switch (type) {
            case "integer" -> AttributeType.INT;
            case "boolean" -> AttributeType.BOOLEAN;
            default -> AttributeType.STRING;
        };
    }

    private static Graph<Vertex, Edge> graph(GraphOfNetworks of) {
        GraphTypeBuilder<Vertex, Edge> builder =
                of.hasDirectedTie() ? GraphTypeBuilder.directed() : GraphTypeBuilder.undirected();
        Graph<Vertex, Edge> graph =
                builder.allowingMultipleEdges(true).allowingSelfLoops(false).buildGraph();
        Map<String, Vertex> byId = new LinkedHashMap<>();
        for (Vertex vertex : of.vertices()) {
            graph.addVertex(vertex);
            byId.put(vertex.id(), vertex);
        }
        of.edges().forEach(edge -> graph.addEdge(byId.get(edge.source()), byId.get(edge.target()), edge));
        return graph;
    }

    private static Map<String, Attribute> attributes(Map<String, Object> properties) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        properties.forEach((name, value) -> attributes.put(name, attribute(value)));
        return attributes;
    }

    private static Attribute attribute(Object value) {
        if (value instanceof Integer number) {
            return DefaultAttribute.createAttribute(number);
        }
        return value instanceof Boolean yes
                ? DefaultAttribute.createAttribute(yes)
                : DefaultAttribute.createAttribute(value.toString());
    }
}
