package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import workbench.Workbench;
import workbench.coding.CodingLine;
import workbench.id.CodingId;

/** Codings that were just made, as people read them. */
final class CodedLines {
    private static final int WORDS_SHOWN = 70;

    private CodedLines() {}

    /** Two lines a coding: the place with the words, and what was said of them. */
    static List<String> of(Workbench workbench, List<CodingId> codings) {
        CodingWords words = CodingWords.of(workbench);
        List<String> lines = new ArrayList<>();
        workbench.codings().lines(codings.iterator(), 0, line -> {
            lines.add(
                    "%s %s  %s".formatted(line.source().label(), line.excerpt().range(), quoted(line)));
            lines.add("    " + words.line(line.coding()));
        });
        return lines;
    }

    private static String quoted(CodingLine line) {
        return "“" + shortened(line.quote(), WORDS_SHOWN) + "”";
    }

    /** On one line, its middle left out where it is long. */
    static String shortened(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int begin = line.offsetByCodePoints(0, most * 2 / 3);
        int end = line.offsetByCodePoints(line.length(), -(most / 3 - 1));
        return line.substring(0, begin).strip() + " … " + line.substring(end).strip();
    }

    static String counted(long count, String thing) {
        return "%,d %s%s".formatted(count, thing, count == 1 ? "" : "s");
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
