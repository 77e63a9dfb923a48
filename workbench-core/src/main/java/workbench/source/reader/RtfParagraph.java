package workbench.source.reader;

import java.util.List;
import workbench.source.SegmentKind;

/** The words of a paragraph while they come in. */
final class RtfParagraph {
    private final StringBuilder words = new StringBuilder();
    private int boldChars;
    private boolean boldGoesOn = true;
    private boolean item;

    void append(String more, boolean bold) {
        words.append(more);
        if (!Whitespace.fills(more)) {
            boldGoesOn &= bold;
            boldChars = boldGoesOn ? words.length() : boldChars;
        }
    }

    /** A bullet or number stands before it. */
    void markItem() {
        item = true;
    }

    String oneLine() {
        return words.toString().replace('\n', ' ').strip();
    }

    /** The block that these words make; none if there are no words. */
    List<Block> end(SegmentKind kind, int level) {
        String text = words.toString().strip();
        if (Whitespace.fills(text)) {
            return List.of();
        }
        int before = Whitespace.skip(words.toString(), 0, words.length());
        int bold = Math.min(text.length(), Math.max(0, boldChars - before));
        boolean asItem = item && kind == SegmentKind.PARAGRAPH;
        return List.of(
                new Block(asItem ? SegmentKind.LIST_ITEM : kind, text, asItem ? 1 : level, null, bold, null, null));
    }
}
