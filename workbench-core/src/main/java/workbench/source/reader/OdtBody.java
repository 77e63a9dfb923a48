package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/** Walks through the content of an OpenDocument text. Element names are those of the format, without their prefixes. */
final class OdtBody {
    private static final int MAX_SPACES = 1000;

    private final Xml xml;
    private final OdtStyles styles;
    private final List<Block> beside = new ArrayList<>();
    private int page = 1;
    private boolean pagesKnown;

    /** @param xml at the root of {@code content.xml} */
    OdtBody(Xml xml, OdtStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** In reading order, comments and notes last; pages are given only where the program that wrote it noted them. */
    List<Block> blocks() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        container(blocks, 0);
        blocks.addAll(beside);
        return pagesKnown ? blocks : blocks.stream().map(OdtBody::withoutPage).toList();
    }

    int comments() {
        return (int)
                beside.stream().filter(b -> b.kind() == SegmentKind.COMMENT).count();
    }

    int notes() {
        return (int)
                beside.stream().filter(b -> b.kind() == SegmentKind.FOOTNOTE).count();
    }

    /** @param listLevel how many lists are around, 0 if none */
    private void container(List<Block> into, int listLevel) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "automatic-styles" -> styles.add(xml);
                case "h" -> paragraph(into, SegmentKind.HEADING, Math.max(1, xml.number("outline-level", 1)));
                case "p" -> paragraph(into, listLevel == 0 ? SegmentKind.PARAGRAPH : SegmentKind.LIST_ITEM, listLevel);
                case "list" -> container(into, listLevel + 1);
                case "table-row" -> row(into);
                case "soft-page-break" -> pageBreak();
                // deletions; what a form or a change says of itself
                case "tracked-changes", "forms", "scripts", "font-face-decls", "meta", "sequence-decls" -> {}
                case "annotation" -> annotation();
                default -> container(into, listLevel);
            }
        });
    }

    private void paragraph(List<Block> into, SegmentKind kind, int level) throws XMLStreamException {
        BlockDraft draft = new BlockDraft();
        String style = xml.attribute("style-name");
        boolean title = kind == SegmentKind.PARAGRAPH && styles.isTitle(style);
        draft.kind(title ? SegmentKind.HEADING : kind, title ? 1 : level);
        List<Block> boxes = new ArrayList<>();
        inline(draft, styles.isBold(style), boxes);
        if (!draft.isBlank()) {
            into.add(draft.block());
        }
        into.addAll(boxes);
    }

    private void inline(BlockDraft draft, boolean bold, List<Block> boxes) throws XMLStreamException {
        xml.children(new Xml.Children() {
            @Override
            public void characters(String text) {
                draft.append(collapsed(text, draft.text()), bold, page);
            }

            @Override
            public void element(String name) throws XMLStreamException {
                switch (name) {
                    case "span" -> inline(draft, isBold(xml.attribute("style-name"), bold), boxes);
                    case "s" -> draft.append(" ".repeat(Math.clamp(xml.number("c", 1), 0, MAX_SPACES)), bold, page);
                    case "tab" -> draft.append("\t", bold, page);
                    case "line-break" -> draft.append("\n", bold, page);
                    case "soft-page-break" -> pageBreak();
                    case "note" -> note();
                    case "annotation" -> annotation();
                    case "text-box" -> container(boxes, 0);
                    case "ruby-text", "title", "desc", "tracked-changes", "hidden-text" -> {}
                    default -> inline(draft, bold, boxes);
                }
            }
        });
    }

    private boolean isBold(@Nullable String style, boolean around) {
        return style == null ? around : around || styles.isBold(style);
    }

    /** White space in the file is one space; where several are meant, the format has an element for them. */
    private static String collapsed(String text, StringBuilder before) {
        String single = text.replaceAll("[ \\t\\r\\n]+", " ");
        boolean spaceBefore = before.isEmpty() || " \t\n".indexOf(before.charAt(before.length() - 1)) >= 0;
        return spaceBefore && single.startsWith(" ") ? single.substring(1) : single;
    }

    private void note() throws XMLStreamException {
        List<Block> body = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("note-body")) {
                container(body, 0);
            }
        });
        addBeside(SegmentKind.FOOTNOTE, body);
    }

    private void annotation() throws XMLStreamException {
        List<Block> body = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "p" -> paragraph(body, SegmentKind.PARAGRAPH, 0);
                case "list" -> container(body, 1);
                default -> {} // who wrote it, and when
            }
        });
        addBeside(SegmentKind.COMMENT, body);
    }

    private void addBeside(SegmentKind kind, List<Block> body) {
        String text = body.stream().map(Block::text).collect(Collectors.joining("\n"));
        if (!text.isBlank()) {
            beside.add(new Block(kind, text, 0, null, 0, null, null));
        }
    }

    private void row(List<Block> into) throws XMLStreamException {
        List<List<Block>> cells = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("table-cell") || name.equals("covered-table-cell")) {
                List<Block> cell = new ArrayList<>();
                container(cell, 0);
                cells.add(cell);
            }
        });
        into.addAll(TableRows.of(cells));
    }

    private void pageBreak() {
        page++;
        pagesKnown = true;
    }

    private static Block withoutPage(Block block) {
        return new Block(
                block.kind(), block.text(), block.level(), null, block.boldChars(), block.speaker(), block.seconds());
    }
}
