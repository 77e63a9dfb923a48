package workbench.source.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a Word document's named styles say about headings, lists and bold type. */
final class WordStyles {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|\\p{L}?berschrift|titre|titolo|t[ií]tulo|kop|rubrik|overskrift)\\s*([1-9])");
    private static final int MAX_ANCESTORS = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /** @param outlineLevel from 0; -1 where the style says nothing */
    private record Style(
            String name,
            @Nullable String basedOn,
            int outlineLevel,
            int listLevel,
            @Nullable Boolean bold) {}

    /** No styles are known. */
    WordStyles() {}

    /** @param xml at the root of {@code styles.xml} */
    WordStyles(Xml xml) throws XMLStreamException {
        xml.children(name -> {
            if (name.equals("style")) {
                String id = xml.attribute("styleId", "");
                styles.put(id, style(xml));
            }
        });
    }

    /** From 1, the highest; 0 if the paragraph style is none of a heading. */
    int headingLevel(@Nullable String styleId) {
        Style style = styles.get(styleId);
        String id = styleId;
        for (int i = 0; i < MAX_ANCESTORS && id != null; i++) {
            String name = style == null ? id : style.name();
            int level = headingLevelOf(name.toLowerCase(Locale.ROOT));
            if (level > 0) {
                return level;
            }
            if (style != null && style.outlineLevel() >= 0) {
                return style.outlineLevel() > 8 ? 0 : style.outlineLevel() + 1;
            }
            id = style == null ? null : style.basedOn();
            style = styles.get(id);
        }
        return 0;
    }

    /** From 1; 0 if the paragraph style is none of a list. */
    int listLevel(@Nullable String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; i < MAX_ANCESTORS && style != null; i++) {
            if (style.listLevel() > 0) {
                return style.listLevel();
            }
            style = styles.get(style.basedOn());
        }
        return 0;
    }

    boolean isBold(@Nullable String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; i < MAX_ANCESTORS && style != null; i++) {
            if (style.bold() != null) {
                return style.bold();
            }
            style = styles.get(style.basedOn());
        }
        return false;
    }

    /** Whether a switch such as {@code w:b} at which {@code xml} stands is on: it is unless it says otherwise. */
    static boolean isOn(Xml xml) {
        return switch (xml.attribute("val", "1")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private static int headingLevelOf(String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return name.equals("title") ? 1 : 0;
    }

    private static Style style(Xml xml) throws XMLStreamException {
        var parts = new Object() {
            String name = "";

            @Nullable
            String basedOn;

            int outlineLevel = -1;
            int listLevel;

            @Nullable
            Boolean bold;
        };
        xml.children(name -> {
            switch (name) {
                case "name" -> parts.name = xml.attribute("val", "");
                case "basedOn" -> parts.basedOn = xml.attribute("val");
                case "pPr" ->
                    xml.children(inner -> {
                        if (inner.equals("outlineLvl")) {
                            parts.outlineLevel = xml.number("val", -1);
                        } else if (inner.equals("numPr")) {
                            parts.listLevel = listLevel(xml);
                        }
                    });
                case "rPr" ->
                    xml.children(inner -> {
                        if (inner.equals("b")) {
                            parts.bold = isOn(xml);
                        }
                    });
                default -> {}
            }
        });
        return new Style(parts.name, parts.basedOn, parts.outlineLevel, parts.listLevel, parts.bold);
    }

    /** Of the {@code w:numPr} at which {@code xml} stands: from 1; 0 if it takes the paragraph out of its list. */
    static int listLevel(Xml xml) throws XMLStreamException {
        int[] levelAndList = {0, 1};
        xml.children(name -> {
            if (name.equals("ilvl")) {
                levelAndList[0] = xml.number("val", 0);
            } else if (name.equals("numId")) {
                levelAndList[1] = xml.number("val", 1);
            }
        });
        return levelAndList[1] == 0 ? 0 : levelAndList[0] + 1;
    }
}
