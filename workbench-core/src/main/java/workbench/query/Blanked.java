package workbench.query;

import java.util.List;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Takes passages off the record out of a text without moving the rest: each code point becomes a {@code █}. */
final class Blanked {
    private static final int BLOCK = '█';

    private Blanked() {}

    static CodePoints of(String text, List<TextRange> restricted) {
        if (restricted.isEmpty()) {
            return CodePoints.of(text);
        }
        int[] codePoints = text.codePoints().toArray();
        for (TextRange range : restricted) {
            for (int at = range.start(); at < Math.min(range.end(), codePoints.length); at++) {
                codePoints[at] = BLOCK;
            }
        }
        return CodePoints.of(new String(codePoints, 0, codePoints.length));
    }
}
