package workbench.cli.answer;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines between words. */
public final class Wrapping {
    private Wrapping() {}

    /** At least one line; a word wider than {@code width} stands alone and sticks out. */
    public static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : words.strip().split("\\s+")) {
            int wide = DisplayWidth.of(word);
            if (filled > 0 && filled + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            if (filled > 0) {
                line.append(' ');
                filled++;
            }
            line.append(word);
            filled += wide;
        }
        lines.add(line.toString());
        return lines;
    }
}
