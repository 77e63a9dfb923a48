package workbench.source.reader;

import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/**
 * One paragraph, heading, list item, table row or caption as a format gives it, before it is laid out as text.
 *
 * @param text normalised, without line end; inner line feeds are kept
 * @param boldChars how many chars at its beginning are bold (a speaker's label often is); 0 if none
 * @param speaker where the format itself names the speaker (a voice tag, a JSON field); else null and looked for in the text
 * @param seconds when it begins, where the format itself says so
 */
record Block(
        SegmentKind kind,
        String text,
        int level,
        @Nullable Integer page,
        int boldChars,
        @Nullable String speaker,
        @Nullable Double seconds) {
    static Block paragraph(String text) {
        return new Block(SegmentKind.PARAGRAPH, text, 0, null, 0, null, null);
    }
}
