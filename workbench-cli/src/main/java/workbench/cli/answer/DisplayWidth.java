package workbench.cli.answer;

import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** How many columns of a terminal words take: an emoji or a CJK sign two, an accent put on a letter none. */
public final class DisplayWidth {
    private static final String CUT = "…";
    private static final char ESCAPE = '\u001b';
    /** What sets words off takes no column. */
    private static final Pattern COLOURS = Pattern.compile("\\u001b\\[[0-9;]*m");

    private DisplayWidth() {}

    public static int of(String words) {
        String seen = words.indexOf(ESCAPE) < 0 ? words : COLOURS.matcher(words).replaceAll("");
        return seen.codePoints().map(DisplayWidth::of).sum();
    }

    /** {@code words}, followed by spaces up to {@code width} columns. */
    public static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - of(words)));
    }

    /** {@code words} if they fit into {@code width} columns, else their beginning and an ellipsis. */
    public static String cut(String words, int width) {
        if (words.length() <= width / 2 || of(words) <= width) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        int room = width - 1;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            room -= of(words.codePointAt(at));
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(words.codePointAt(at));
        }
        return kept.toString().stripTrailing() + CUT;
    }

    private static int of(int codePoint) {
        return codePoint >= ' ' && codePoint < 0x7F ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
