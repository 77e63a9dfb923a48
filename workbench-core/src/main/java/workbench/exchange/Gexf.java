package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import workbench.exchange.GraphOfNetworks.Edge;
import workbench.exchange.GraphOfNetworks.Span;
import workbench.exchange.GraphOfNetworks.Vertex;

/**
 * Writes a graph of networks as a dynamic GEXF, for Gephi and its timeline: time is the order of events, both ends of a spell
 * included; what goes on has no end.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.2 schema</a>
 */
final class Gexf {
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    private final XMLStreamWriter xml;

    private Gexf(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(GraphOfNetworks of, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new Gexf(xml).document(of);
            xml.flush();
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
    }

    private void document(GraphOfNetworks of) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.2");
        line();
        xml.writeStartElement("graph");
        xml.writeAttribute("mode", "dynamic");
        xml.writeAttribute("timeformat", "double");
        xml.writeAttribute("defaultedgetype", "undirected"); // a tie that runs one way says so
        line();
        attributes("node", GraphOfNetworks.OF_VERTICES);
        attributes("edge", GraphOfNetworks.OF_EDGES);
        xml.writeStartElement("nodes");
        line();
        for (Vertex vertex : of.vertices()) {
            vertex(vertex);
        }
        xml.writeEndElement();
        line();
        xml.writeStartElement("edges");
        line();
        for (Edge edge : of.edges()) {
            edge(edge);
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void attributes(String of, Map<String, String> types) throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", of);
        xml.writeAttribute("mode", "static");
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", type.getKey());
            xml.writeAttribute("title", type.getKey());
            xml.writeAttribute("type", type.getValue());
        }
        xml.writeEndElement();
        line();
    }

    private void vertex(Vertex vertex) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", vertex.id());
        xml.writeAttribute("label", vertex.label());
        if (vertex.spans().size() == 1) {
            ends(vertex.spans().getFirst());
        }
        values(vertex.properties(), GraphOfNetworks.OF_VERTICES);
        if (vertex.spans().size() > 1) {
            xml.writeStartElement("spells");
            for (Span span : vertex.spans()) {
                xml.writeEmptyElement("spell");
                ends(span);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        line();
    }

    private void edge(Edge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", edge.id());
        xml.writeAttribute("source", edge.source());
        xml.writeAttribute("target", edge.target());
        xml.writeAttribute("type", edge.directed() ? "directed" : "undirected");
        xml.writeAttribute("label", edge.type());
        ends(edge.span());
        values(edge.properties(), GraphOfNetworks.OF_EDGES);
        xml.writeEndElement();
        line();
    }

    private void ends(Span span) throws XMLStreamException {
        xml.writeAttribute("start", span.first() + ".0");
        Integer last = span.last();
        if (last != null) {
            xml.writeAttribute("end", last + ".0");
        }
    }

    private void values(Map<String, Object> values, Map<String, String> types) throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (String name : types.keySet()) {
            Object value = values.get(name);
            if (value != null) {
                xml.writeEmptyElement("attvalue");
                xml.writeAttribute("for", name);
                xml.writeAttribute("value", value.toString());
            }
        }
        xml.writeEndElement();
    }
}
