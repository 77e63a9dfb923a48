package workbench.picture;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes pictures as XML: as SVG, or as a page that holds it. All words are text nodes, so that none is taken for markup. */
final class PictureXml {
    private static final String STYLE = """
            body { font-family: sans-serif; margin: 2em auto; max-width: 60em; color: #000; background: #fff; }
            figure { margin: 0; } svg { max-width: 100%; height: auto; }
            table { border-collapse: collapse; margin: 2em 0; font-size: 0.85em; }
            caption { text-align: left; font-weight: bold; padding-bottom: 0.4em; }
            th, td { text-align: left; vertical-align: top; padding: 0.2em 0.8em 0.2em 0; border-bottom: 1px solid #ccc; }
            """;

    private PictureXml() {}

    static void writeSvg(Scene scene, Path file) throws IOException {
        Document document = document();
        document.appendChild(SvgPainter.draw(scene, document));
        write(document, file, "xml");
    }

    static void writePage(Scene scene, List<PictureTable> tables, Path file) throws IOException {
        Document document = document();
        Element html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", "en");
        Element head = child(html, "head");
        child(head, "meta").setAttribute("charset", "UTF-8");
        child(head, "title").appendChild(document.createTextNode(Lettering.clean(scene.title())));
        child(head, "style").appendChild(document.createTextNode(STYLE));
        Element body = child(html, "body");
        child(body, "figure").appendChild(SvgPainter.draw(scene, document));
        tables.forEach(table -> append(body, table));
        write(document, file, "html");
    }

    private static void append(Element body, PictureTable table) {
        Element shown = child(body, "table");
        say(child(shown, "caption"), table.caption());
        Element head = child(child(shown, "thead"), "tr");
        for (String heading : table.headings()) {
            Element cell = child(head, "th");
            cell.setAttribute("scope", "col");
            say(cell, heading);
        }
        Element rows = child(shown, "tbody");
        for (List<String> row : table.rows()) {
            Element line = child(rows, "tr");
            for (int i = 0; i < row.size(); i++) {
                Element cell = child(line, i == 0 ? "th" : "td");
                if (i == 0) {
                    cell.setAttribute("scope", "row");
                }
                say(cell, row.get(i));
            }
        }
    }

    private static Element child(Element parent, String tag) {
        Element child = parent.getOwnerDocument().createElement(tag);
        parent.appendChild(child);
        return child;
    }

    private static void say(Element element, String words) {
        element.appendChild(element.getOwnerDocument().createTextNode(Lettering.clean(words)));
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Java has no XML", impossible);
        }
    }

    private static void write(Node document, Path file, String method) throws IOException {
        try (Writer to = Files.newBufferedWriter(file)) {
            Transformer writing = TransformerFactory.newDefaultInstance().newTransformer();
            writing.setOutputProperty(OutputKeys.METHOD, method);
            writing.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writing.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, method.equals("html") ? "yes" : "no");
            if (method.equals("html")) {
                to.write("<!DOCTYPE html>\n");
            }
            writing.transform(new DOMSource(document), new StreamResult(to));
        } catch (TransformerException unwritten) {
            throw new IOException("the picture could not be written", unwritten);
        }
    }
}
