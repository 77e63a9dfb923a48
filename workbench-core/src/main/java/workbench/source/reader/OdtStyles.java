package workbench.source.reader;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which styles of an OpenDocument text are bold, and which are titles. */
final class OdtStyles {
    private static final int MAX_ANCESTORS = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private record Style(@Nullable String parent, @Nullable Boolean bold) {}

    /** @param xml at an element that holds styles, at any depth but the body's */
    OdtStyles add(Xml xml) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "style" -> addStyle(xml);
                case "body" -> {}
                default -> add(xml);
            }
        });
        return this;
    }

    boolean isBold(@Nullable String name) {
        Style style = styles.get(name);
        for (int i = 0; i < MAX_ANCESTORS && style != null; i++) {
            if (style.bold() != null) {
                return style.bold();
            }
            style = styles.get(style.parent());
        }
        return false;
    }

    /** Whether a paragraph style is, or goes back to, that of a document's title. */
    boolean isTitle(@Nullable String name) {
        String at = name;
        for (int i = 0; i < MAX_ANCESTORS && at != null; i++) {
            if (at.equals("Title")) {
                return true;
            }
            Style style = styles.get(at);
            at = style == null ? null : style.parent();
        }
        return false;
    }

    private void addStyle(Xml xml) throws XMLStreamException {
        String name = xml.attribute("name", "");
        String parent = xml.attribute("parent-style-name");
        @Nullable Boolean[] bold = {null};
        xml.children(inner -> {
            if (inner.equals("text-properties")) {
                String weight = xml.attribute("font-weight");
                if (weight != null) {
                    bold[0] = weight.equals("bold") || weight.matches("[6-9]00");
                }
            }
        });
        styles.put(name, new Style(parent, bold[0]));
    }
}
