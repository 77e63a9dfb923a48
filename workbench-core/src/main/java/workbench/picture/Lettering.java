package workbench.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much room words take, and words made to fit. Whoever looks at a picture may have any sans-serif; widths are those of
 * DejaVu Sans, the widest in common use, so that with another one there is more air and never an overlap. Therefore a
 * layout does not depend on the fonts of the computer that makes it.
 */
final class Lettering {
    private static final String CUT = "…";
    /** Of the characters from space to tilde, in hundredths of the size. */
    private static final int[] PLAIN = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
                84,
        84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69,
                61,
        69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63,
                59,
        82, 59, 59, 52, 64, 34, 64, 84
    };

    private static final double BOLD = 1.13;

    private Lettering() {}

    static double width(String words, Face face) {
        double hundredths = words.codePoints().mapToDouble(Lettering::width).sum();
        return hundredths / 100 * face.size() * (face.bold() ? BOLD : 1);
    }

    private static double width(int sign) {
        if (sign >= ' ' && sign <= '~') {
            return PLAIN[sign - ' '];
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            case Character.UPPERCASE_LETTER -> 90;
            case Character.LOWERCASE_LETTER -> 72;
            case Character.MATH_SYMBOL -> 84;
            case Character.DASH_PUNCTUATION -> sign == '—' ? 100 : 50;
            case Character.OTHER_LETTER -> Character.isIdeographic(sign) ? 100 : 75;
            default -> sign > 0xFFFF ? 130 : 100;
        };
    }

    /** {@code words} if they fit, else their beginning and an ellipsis. */
    static String cut(String words, double width, Face face) {
        if (width(words, face) <= width) {
            return words;
        }
        double room = width - width(CUT, face);
        StringBuilder kept = new StringBuilder();
        for (String sign : signs(words)) {
            room -= width(sign, face);
            if (room < 0) {
                break;
            }
            kept.append(sign);
        }
        return kept.toString().stripTrailing() + CUT;
    }

    /** What a reader takes for one sign each: a letter with its accents, an emoji of several code points. */
    private static List<String> signs(String words) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(words);
        List<String> signs = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            signs.add(words.substring(from, to));
        }
        return signs;
    }

    /** Lines no wider than {@code width}, broken between words, after hyphens, or else anywhere; the last is cut short. */
    static List<String> wrap(String words, double width, int most, Face face) {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>(pieces(words));
        StringBuilder line = new StringBuilder();
        while (!left.isEmpty()) {
            String piece = left.getFirst();
            String longer = line + piece;
            if (width(longer.stripTrailing(), face) <= width) {
                line.append(piece);
                left.removeFirst();
            } else if (lines.size() == most - 1) {
                lines.add(cut(line + String.join("", left).strip(), width, face));
                return lines;
            } else if (line.isEmpty()) {
                String head = longestHead(piece, width, face);
                lines.add(head);
                left.set(0, piece.substring(head.length()));
            } else {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private static String longestHead(String piece, double width, Face face) {
        StringBuilder head = new StringBuilder();
        for (String sign : signs(piece)) {
            if (!head.isEmpty() && width(head + sign, face) > width) {
                break;
            }
            head.append(sign);
        }
        return head.toString();
    }

    /** Words with the white space that follows them, and what stands before a hyphen with the hyphen. */
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        String even = words.strip().replaceAll("\\s+", " ");
        int from = 0;
        for (int at = 0; at < even.length() - 1; at++) {
            boolean after = even.charAt(at) == ' ' || (even.charAt(at) == '-' && at > from);
            if (after) {
                pieces.add(even.substring(from, at + 1));
                from = at + 1;
            }
        }
        pieces.add(even.substring(from));
        return pieces;
    }

    /** The widest of lines. */
    static double widest(List<String> lines, Face face) {
        return lines.stream().mapToDouble(line -> width(line, face)).max().orElse(0);
    }

    /**
     * Words that any file can hold: no control characters, no halves of characters, none that turn the direction of what
     * follows; white space as single spaces.
     */
    static String clean(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.codePoints().forEach(sign -> {
            boolean half = sign >= 0xD800 && sign <= 0xDFFF;
            boolean turns = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
            if (Character.isWhitespace(sign) || Character.isISOControl(sign)) {
                kept.append(' ');
            } else if (half || sign == 0xFFFE || sign == 0xFFFF) {
                kept.append('\uFFFD');
            } else if (!turns) {
                kept.appendCodePoint(sign);
            }
        });
        return kept.toString().strip().replaceAll(" {2,}", " ");
    }
}
