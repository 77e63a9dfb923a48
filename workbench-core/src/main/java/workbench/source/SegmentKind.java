package workbench.source;

import java.util.Locale;

/** What a part of a source is, as the text itself shows it. */
public enum SegmentKind {
    /** What one speaker says until another does; its range begins after the label. */
    TURN,
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_ROW,
    /** A remark that its author put beside the text; stands after the running text. */
    COMMENT,
    /** A footnote or endnote; stands after the running text. */
    FOOTNOTE;

    /** As data has it: {@code list-item}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
