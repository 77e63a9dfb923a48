package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/** Gathers the blocks of a page: headings, paragraphs, list items, rows of tables that hold figures and no layout. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video");
    private static final Set<String> ASIDE = Set.of("nav", "button", "select", "textarea", "input", "dialog");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "address",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "hr",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "body",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li");

    private final List<Block> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int boldChars;
    private boolean boldGoesOn = true;
    private boolean leftOut;

    private HtmlBlocks() {}

    static HtmlBlocks of(Document page) {
        HtmlBlocks blocks = new HtmlBlocks();
        blocks.filter(page.body());
        return blocks;
    }

    private void filter(Element body) {
        traverse(body);
        flush(SegmentKind.PARAGRAPH, 0);
    }

    List<Block> found() {
        return found;
    }

    /** Whether navigation, forms or hidden parts were left out. */
    boolean leftOut() {
        return leftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (ASIDE.contains(name) || isHidden(element)) {
            leftOut |= element.hasText();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            breakLine();
        } else if (name.equals("tr") && isDataTable(element)) {
            flushAs(element);
            addRow(element);
            return FilterResult.SKIP_ENTIRELY;
        } else if (BLOCKS.contains(name)) {
            flushAs(element.parent());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            flushAs(element);
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        boolean keepsLines = isInside(node, "pre");
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\f';
            if (!space || keepsLines) {
                words.append(c);
            } else if (!words.isEmpty() && " \n".indexOf(words.charAt(words.length() - 1)) < 0) {
                words.append(' ');
            }
        }
        if (words.length() > before && !Whitespace.fills(words.substring(before))) {
            boolean bold = isInside(node, "b, strong");
            boldGoesOn &= bold;
            boldChars = boldGoesOn ? words.length() : boldChars;
        }
    }

    private static boolean isInside(TextNode node, String selector) {
        Element parent = node.parent();
        return parent != null && parent.closest(selector) != null;
    }

    /** One break is a line end inside a paragraph, two end the paragraph. */
    private void breakLine() {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        words.setLength(end);
        if (end > 0 && words.charAt(end - 1) == '\n') {
            flush(SegmentKind.PARAGRAPH, 0);
        } else if (end > 0) {
            words.append('\n');
        }
    }

    private void flushAs(@Nullable Element element) {
        if (words.isEmpty()) {
            return;
        }
        Element holder = element == null ? null : element.closest("h1, h2, h3, h4, h5, h6, li");
        if (holder == null) {
            flush(SegmentKind.PARAGRAPH, 0);
        } else if (holder.normalName().equals("li")) {
            flush(SegmentKind.LIST_ITEM, Math.max(1, countLists(holder)));
        } else {
            flush(SegmentKind.HEADING, holder.normalName().charAt(1) - '0');
        }
    }

    private void flush(SegmentKind kind, int level) {
        int start = Whitespace.skip(words.toString(), 0, words.length());
        String text = words.toString().strip();
        if (!Whitespace.fills(text)) {
            int bold = Math.min(text.length(), Math.max(0, boldChars - start));
            found.add(new Block(kind, text, level, null, bold, null, null));
        }
        words.setLength(0);
        boldChars = 0;
        boldGoesOn = true;
    }

    private static int countLists(Element item) {
        return (int) item.parents().stream()
                .filter(parent ->
                        parent.normalName().equals("ul") || parent.normalName().equals("ol"))
                .count();
    }

    private void addRow(Element row) {
        StringBuilder cells = new StringBuilder();
        boolean first = true;
        for (Element cell : row.children()) {
            cells.append(first ? "" : "\t").append(cell.text());
            first = false;
        }
        String text = cells.toString().stripTrailing();
        if (!Whitespace.fills(text)) {
            found.add(new Block(SegmentKind.TABLE_ROW, text, 0, null, 0, null, null));
        }
    }

    /** Tables that hold tables, or paragraphs in their cells, lay out a page and are read cell by cell. */
    private static boolean isDataTable(Element row) {
        Element table = row.closest("table");
        return table != null
                && row.parents().stream()
                                .filter(parent -> parent.normalName().equals("table"))
                                .count()
                        == 1
                && row.children().size() > 1
                && row.select("table, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, nav, script, style")
                        .isEmpty()
                && row.children().stream()
                        .allMatch(cell -> cell.select("p, div").size() <= 1);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
