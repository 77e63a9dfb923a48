package workbench.source.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines that a page's width has parted, and words that were parted with them. */
final class LineEnds {
    /** After these a hyphen stands for a word left out ({@code Rede- und Glaubensfreiheit}). */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "bzw", "sowie", "bis", "and", "or", "to", "et", "ou", "y", "o", "e", "en", "of", "och");

    /** What is always written with a hyphen. */
    private static final Set<String> FIRST_PARTS = Set.of("self", "quasi");

    private static final int LONGEST_WORD = 80;
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
    private static final Pattern LAST_PART = Pattern.compile("(\\p{L}+)[-\u2010]$");
    /** A number, a compound or an address that was parted behind its dash, slash or at sign. */
    private static final Pattern PARTED = Pattern.compile(
            "\\d[-\u2010\u2013]$|\\p{Lu}[-\u2010\u2013]$|\\S\\u2013$|\\S+://\\S*[/._-]$|https?://$|\\S@$");

    private static final Pattern ADDRESS = Pattern.compile("(://|www\\.)\\S+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

    private final Set<String> compounds = new HashSet<>();

    /** Learns from words inside the lines which compounds the text writes with a hyphen. */
    LineEnds(List<String> lines) {
        for (String line : lines) {
            Matcher compound = COMPOUND.matcher(line);
            while (compound.find()) {
                if (compound.end() < line.length()) {
                    compounds.add(compound.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    void append(StringBuilder text, String line) {
        if (text.isEmpty() || line.isEmpty()) {
            text.append(line);
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '\u00ad') {
            text.setLength(text.length() - 1);
            text.append(line);
            return;
        }
        String end = text.substring(Math.max(0, text.length() - LONGEST_WORD));
        Matcher part = LAST_PART.matcher(end);
        if (ADDRESS.matcher(end).find() || !part.find()) {
            boolean close = PARTED.matcher(end).find() || (isUnspaced(last) && isUnspaced(line.charAt(0)));
            text.append(close ? "" : " ").append(line);
            return;
        }
        Matcher word = FIRST_WORD.matcher(line);
        String next = word.find() ? word.group() : "";
        if (CONJUNCTIONS.contains(next)) {
            text.append(' ');
        } else if (!next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !keepsHyphen(part.group(1), next)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean keepsHyphen(String firstPart, String secondPart) {
        String first = firstPart.toLowerCase(Locale.ROOT);
        return FIRST_PARTS.contains(first) || compounds.contains(first + "-" + secondPart);
    }

    /** Of a script that writes no spaces between words. */
    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                || (c >= '\u3000' && c <= '\u303f');
    }
}
