package workbench.source.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/**
 * Walks through a Word document's body: changes as accepted, fields by their results, text boxes once, tables row by row.
 * Element names are those of WordprocessingML, without {@code w:}.
 */
final class WordBody {
    private final Xml xml;
    private final WordStyles styles;
    private final WordFields fields = new WordFields();
    private final Set<String> referredNotes = new HashSet<>();
    /** A paragraph whose end was deleted: its words go on in the next one. */
    private @Nullable BlockDraft unended;

    private int page = 1;
    private boolean pagesKnown;
    private int depthOfBoxes;
    private boolean hiddenWords;
    private boolean embeddedParts;

    WordBody(Xml xml, WordStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The blocks in the element at which the document stands; pages are given only where Word noted them. */
    List<Block> blocks() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        container(blocks);
        if (unended != null) {
            blocks.add(unended.block());
            unended = null;
        }
        return blocks;
    }

    boolean pagesKnown() {
        return pagesKnown;
    }

    boolean hasHiddenWords() {
        return hiddenWords;
    }

    boolean hasEmbeddedParts() {
        return embeddedParts;
    }

    /** {@code footnoteReference:3}, {@code endnoteReference:1}: what the text that stands refers to. */
    Set<String> referredNotes() {
        return referredNotes;
    }

    private void container(List<Block> into) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "p" -> paragraph(into);
                case "tbl" -> table(into);
                case "del", "moveFrom", "sdtPr", "sectPr" -> {}
                case "AlternateContent" -> alternatives(() -> container(into), into::size);
                case "altChunk" -> embeddedParts = true;
                default -> container(into);
            }
        });
    }

    private void paragraph(List<Block> into) throws XMLStreamException {
        BlockDraft draft = unended == null ? new BlockDraft() : unended;
        unended = null;
        List<Block> boxes = new ArrayList<>();
        var properties = new Properties();
        inline(draft, properties, boxes);
        fields.endOfParagraph();
        if (properties.endDeleted) {
            unended = draft;
        } else if (!draft.isBlank()) {
            into.add(draft.block());
        }
        into.addAll(boxes);
    }

    /** What a paragraph says of itself before its first run. */
    private static final class Properties {
        private @Nullable String style;
        private boolean endDeleted;
    }

    private void inline(BlockDraft draft, Properties properties, List<Block> boxes) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "pPr" -> paragraphProperties(draft, properties);
                case "r" -> run(draft, properties, boxes);
                case "del", "moveFrom", "sdtPr", "rt", "instrText", "delText", "delInstrText" -> {}
                case "AlternateContent" ->
                    alternatives(
                            () -> inline(draft, properties, boxes),
                            () -> draft.text().length() + boxes.size());
                case "txbxContent" -> box(boxes);
                case "symEx" -> draft.append(symbol(), false, page);
                case "sdt" -> control(draft, properties, boxes);
                default -> inline(draft, properties, boxes);
            }
        });
    }

    private void paragraphProperties(BlockDraft draft, Properties properties) throws XMLStreamException {
        int[] levels = {-1, -1}; // heading and list, -1 where the paragraph leaves it to its style
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> properties.style = xml.attribute("val");
                case "outlineLvl" -> levels[0] = xml.number("val", 9) > 8 ? 0 : xml.number("val", 9) + 1;
                case "numPr" -> levels[1] = WordStyles.listLevel(xml);
                case "rPr" -> xml.children(inner -> properties.endDeleted |= inner.equals("del"));
                default -> {}
            }
        });
        int heading = levels[0] >= 0 ? levels[0] : styles.headingLevel(properties.style);
        int list = levels[1] >= 0 ? levels[1] : styles.listLevel(properties.style);
        if (heading > 0) {
            draft.kind(SegmentKind.HEADING, heading);
        } else if (list > 0) {
            draft.kind(SegmentKind.LIST_ITEM, list);
        }
    }

    private void run(BlockDraft draft, Properties properties, List<Block> boxes) throws XMLStreamException {
        boolean[] boldAndHidden = {styles.isBold(properties.style), false};
        xml.children(name -> {
            switch (name) {
                case "rPr" -> runProperties(boldAndHidden);
                case "t" -> words(draft, boldAndHidden);
                case "tab", "ptab" -> append(draft, "\t", boldAndHidden);
                case "br" -> append(draft, "\n", boldAndHidden);
                case "cr" -> append(draft, "\n", boldAndHidden);
                case "noBreakHyphen" -> append(draft, "-", boldAndHidden);
                case "sym" -> append(draft, symbol(), boldAndHidden);
                case "fldChar" -> fields.mark(xml.attribute("fldCharType", ""));
                case "lastRenderedPageBreak" -> pageBreak();
                case "footnoteReference", "endnoteReference" -> referredNotes.add(name + ":" + xml.attribute("id"));
                case "instrText", "delText", "delInstrText", "rt" -> {}
                case "AlternateContent" ->
                    alternatives(
                            () -> inline(draft, properties, boxes),
                            () -> draft.text().length() + boxes.size());
                default -> inline(draft, properties, boxes);
            }
        });
    }

    private void runProperties(boolean[] boldAndHidden) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "rStyle" -> boldAndHidden[0] |= styles.isBold(xml.attribute("val"));
                case "b" -> boldAndHidden[0] = WordStyles.isOn(xml);
                case "vanish" -> boldAndHidden[1] = WordStyles.isOn(xml);
                default -> {}
            }
        });
    }

    private void words(BlockDraft draft, boolean[] boldAndHidden) throws XMLStreamException {
        boolean kept = xml.attribute("space", "").equals("preserve");
        String words = xml.text();
        append(draft, kept ? words : words.strip(), boldAndHidden);
    }

    private void append(BlockDraft draft, String piece, boolean[] boldAndHidden) {
        if (fields.inCode()) {
            return;
        }
        if (boldAndHidden[1]) {
            hiddenWords |= !piece.isBlank();
            return;
        }
        draft.append(piece, boldAndHidden[0], page);
    }

    private void pageBreak() {
        if (depthOfBoxes == 0) {
            page++;
            pagesKnown = true;
        }
    }

    /** The character of a symbol font; those of its private area are bullets and signs that no other font knows. */
    private String symbol() {
        String code = xml.attribute("char", "");
        if (!code.matches("[0-9A-Fa-f]{1,6}") || Integer.parseInt(code, 16) > Character.MAX_CODE_POINT) {
            return "";
        }
        int point = Integer.parseInt(code, 16);
        return point >= 0xE000 && point <= 0xF8FF ? "\u2022" : Character.toString(point);
    }

    private void box(List<Block> boxes) throws XMLStreamException {
        depthOfBoxes++;
        BlockDraft outer = unended;
        unended = null;
        container(boxes);
        unended = outer;
        depthOfBoxes--;
    }

    /** A content control; what it shows while nobody has filled it in is no text. */
    private void control(BlockDraft draft, Properties properties, List<Block> boxes) throws XMLStreamException {
        boolean[] placeholder = {false};
        xml.children(name -> {
            if (name.equals("sdtPr")) {
                xml.children(inner -> placeholder[0] |= inner.equals("showingPlcHdr") && WordStyles.isOn(xml));
            } else if (name.equals("sdtContent") && !placeholder[0]) {
                inline(draft, properties, boxes);
            }
        });
    }

    private interface Walk {
        void go() throws XMLStreamException;
    }

    /** The same thing told twice, for newer and older programs: the first that gives something counts. */
    private void alternatives(Walk walk, java.util.function.IntSupplier size) throws XMLStreamException {
        int before = size.getAsInt();
        xml.children(name -> {
            if (size.getAsInt() == before) {
                walk.go();
            }
        });
    }

    private void table(List<Block> into) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "tr" -> row(into);
                case "tblPr", "tblGrid", "del", "moveFrom", "sdtPr" -> {}
                default -> table(into);
            }
        });
    }

    private void row(List<Block> into) throws XMLStreamException {
        List<List<Block>> cells = new ArrayList<>();
        boolean[] deleted = {false};
        cells(cells, deleted);
        if (!deleted[0]) {
            into.addAll(TableRows.of(cells));
        }
    }

    private void cells(List<List<Block>> cells, boolean[] deleted) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "tc" -> {
                    List<Block> cell = new ArrayList<>();
                    container(cell);
                    cells.add(cell);
                }
                case "trPr" -> xml.children(inner -> deleted[0] |= inner.equals("del"));
                case "tblPrEx", "sdtPr" -> {}
                default -> cells(cells, deleted);
            }
        });
    }
}
