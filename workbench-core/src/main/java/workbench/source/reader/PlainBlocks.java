package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import workbench.source.SegmentKind;

/**
 * Finds paragraphs, list items and headings in plain text. A paragraph is a line; in a text that an editor wrapped at some
 * width it is the lines up to an empty line, an indented line or a bullet.
 */
final class PlainBlocks {
    private static final int WIDEST_WRAP = 130;
    private static final int NARROWEST_WRAP = 30;
    private static final String BULLETS = "-*•·▪◦‣●○–";

    private final String text;
    private final boolean wrapped;
    private final List<Placed> found = new ArrayList<>();
    private int start = -1;
    private int end;
    private SegmentKind kind = SegmentKind.PARAGRAPH;
    private int level;

    private PlainBlocks(String text) {
        this.text = text;
        this.wrapped = isWrapped(text);
    }

    /** The blocks in reading order. */
    static List<Placed> find(String text) {
        return new PlainBlocks(text).build();
    }

    private List<Placed> build() {
        boolean emptyBefore = true;
        int indentBefore = 0;
        for (int from = 0; from < text.length(); ) {
            int to = endOfLine(text, from);
            int first = Whitespace.skip(text, from, to);
            if (first == to) {
                close();
                emptyBefore = true;
            } else {
                addLine(from, first, Whitespace.skipBack(text, first, to), emptyBefore, first - from > indentBefore);
                emptyBefore = false;
                indentBefore = first - from;
            }
            from = to + 1;
        }
        close();
        return found;
    }

    private void addLine(int lineStart, int first, int last, boolean emptyBefore, boolean indentedMore) {
        int afterBullet = skipBullet(text, first, last);
        if (afterBullet > first) {
            close();
            open(SegmentKind.LIST_ITEM, Math.min(9, 1 + (first - lineStart) / 2), afterBullet, last);
        } else if (emptyBefore && isHeading(text, first, last)) {
            close();
            found.add(Placed.stretch(SegmentKind.HEADING, 1, first, last));
        } else if (start >= 0 && wrapped && (kind == SegmentKind.LIST_ITEM || !indentedMore)) {
            end = last;
        } else {
            close();
            open(SegmentKind.PARAGRAPH, 0, first, last);
        }
        if (!wrapped) {
            close();
        }
    }

    private void open(SegmentKind newKind, int newLevel, int from, int to) {
        kind = newKind;
        level = newLevel;
        start = from;
        end = to;
    }

    private void close() {
        if (start >= 0) {
            found.add(Placed.stretch(kind, level, start, end));
            start = -1;
        }
    }

    /** Where the words begin after {@code - }, {@code • } or {@code 3. }; {@code from} itself if no bullet is there. */
    private static int skipBullet(String text, int from, int to) {
        int at = from;
        if (BULLETS.indexOf(text.charAt(at)) >= 0) {
            at++;
        } else {
            while (at < to && at - from < 3 && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at == from || at >= to || ".)".indexOf(text.charAt(at)) < 0) {
                return from;
            }
            at++;
        }
        int words = Whitespace.skip(text, at, to);
        return words > at && words < to ? words : from;
    }

    /** A line in capitals that ends without a mark: {@code GENERAL STRATEGY}. */
    private static boolean isHeading(String text, int from, int to) {
        if (to - from > 70 || ".:;,!?…".indexOf(text.charAt(to - 1)) >= 0) {
            return false;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || c == '\t' || (Character.isLetter(c) && !Character.isUpperCase(c))) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 4 && letters * 2 > to - from;
    }

    /** Whether lines are filled up to one width and go on on the next. */
    private static boolean isWrapped(String text) {
        int widest = 0;
        int goingOn = 0;
        int[] linesOfWidth = new int[WIDEST_WRAP + 1];
        for (int from = 0; from < text.length(); ) {
            int to = endOfLine(text, from);
            int width = Whitespace.skipBack(text, from, to) - from;
            widest = Math.max(widest, width);
            if (widest > WIDEST_WRAP) {
                return false;
            }
            int next = to + 1;
            boolean linesFollow =
                    next < text.length() && Whitespace.skip(text, next, endOfLine(text, next)) < endOfLine(text, next);
            if (width > 0 && linesFollow) {
                linesOfWidth[width]++;
                goingOn++;
            }
            from = next;
        }
        int full = 0;
        for (int width = widest * 6 / 10; width <= widest; width++) {
            full += linesOfWidth[width];
        }
        return widest >= NARROWEST_WRAP && goingOn >= 3 && full * 10L >= goingOn * 6L;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
