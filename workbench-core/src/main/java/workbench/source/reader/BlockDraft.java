package workbench.source.reader;

import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/** A block while its words come in piece by piece. */
final class BlockDraft {
    private final StringBuilder text = new StringBuilder();
    private SegmentKind kind = SegmentKind.PARAGRAPH;
    private int level;
    private @Nullable Integer page;
    private int boldChars;
    private boolean boldSoFar = true;

    void kind(SegmentKind kind, int level) {
        this.kind = kind;
        this.level = level;
    }

    /** @param page on which the piece stands, from 1; the block keeps that of its first words */
    void append(String piece, boolean bold, @Nullable Integer page) {
        boolean blank = piece.isBlank();
        if (this.page == null && !blank) {
            this.page = page;
        }
        text.append(piece);
        if (boldSoFar && bold) {
            boldChars = text.length();
        } else if (!blank) {
            boldSoFar = false;
        }
    }

    StringBuilder text() {
        return text;
    }

    boolean isBlank() {
        return Whitespace.fills(text.toString());
    }

    /** Without white space at its ends. */
    Block block() {
        String all = text.toString();
        int cut = Whitespace.skip(all, 0, all.length());
        String stripped = all.substring(cut, Whitespace.skipBack(all, cut, all.length()));
        return new Block(kind, stripped, level, page, Math.clamp(boldChars - cut, 0, stripped.length()), null, null);
    }
}
