package workbench.source.reader;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML part element by element, in memory that does not grow with the part. A document type declaration, the
 * place where entities are declared, is refused: no office program writes one.
 */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final XMLStreamReader reader;
    private int depth;

    /** What to do with an element's children. An element that is not walked into is skipped. */
    interface Children {
        void element(String name) throws XMLStreamException;

        default void characters(String text) {}
    }

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands at the root element. */
    static Xml open(InputStream in) throws XMLStreamException {
        XMLStreamReader reader;
        synchronized (FACTORY) {
            reader = FACTORY.createXMLStreamReader(in);
        }
        Xml xml = new Xml(reader);
        while (xml.depth == 0) {
            xml.next();
        }
        return xml;
    }

    /** The local name of the element it stands at; those of drawings ({@code a:t}) keep a prefix, since they double Word's. */
    String name() {
        String name = reader.getLocalName();
        return DRAWING.equals(reader.getNamespaceURI()) ? "a:" + name : name;
    }

    /** By its local name, whatever its namespace. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute, or the value where there is none. */
    String attribute(String localName, String otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value;
    }

    /** The attribute as a number, or the value where there is none that is one. */
    int number(String localName, int otherwise) {
        String value = attribute(localName);
        if (value == null || !value.matches("-?\\d{1,9}")) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /** Goes through the children of the element it stands at, and ends behind it. */
    void children(Children children) throws XMLStreamException {
        int outer = depth;
        while (true) {
            int event = next();
            if (depth < outer) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                int inner = depth;
                children.element(name());
                while (depth >= inner) {
                    next();
                }
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                children.characters(reader.getText());
            }
        }
    }

    /** All text inside the element it stands at; ends behind it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        children(new Children() {
            @Override
            public void element(String name) throws XMLStreamException {
                text.append(text());
            }

            @Override
            public void characters(String piece) {
                text.append(piece);
            }
        });
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    /** A document type declaration was met. */
    static final class Declared extends XMLStreamException {
        Declared() {
            super("it declares XML entities, as no office program does");
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Declared();
            case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the part ends too early");
            default -> {}
        }
        return event;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
