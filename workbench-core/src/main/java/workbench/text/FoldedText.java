package workbench.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which white space and quote marks of every kind are one, so that a quote that was typed or pasted is found again;
 * what is found is given as it stands in the text.
 */
public final class FoldedText {
    private final CodePoints text;
    private final String folded;
    /** For each folded char the char offset in the text where it began. */
    private final int[] places;

    private FoldedText(CodePoints text, String folded, int[] places) {
        this.text = text;
        this.folded = folded;
        this.places = places;
    }

    public static FoldedText of(CodePoints text) {
        String words = text.text();
        StringBuilder folded = new StringBuilder(words.length());
        int[] places = new int[words.length() + 1];
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char one = folded(words.charAt(i));
            if (one == ' ' && blank) {
                continue;
            }
            blank = one == ' ';
            places[folded.length()] = i;
            folded.append(one);
        }
        places[folded.length()] = words.length();
        return new FoldedText(text, folded.toString(), places);
    }

    /** A quote as it is compared, without outer white space. */
    public static String fold(String quote) {
        StringBuilder folded = new StringBuilder(quote.length());
        boolean blank = true;
        for (int i = 0; i < quote.length(); i++) {
            char one = folded(quote.charAt(i));
            if (one == ' ' && blank) {
                continue;
            }
            blank = one == ' ';
            folded.append(one);
        }
        return folded.toString().strip();
    }

    private static char folded(char one) {
        return switch (one) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            default -> Character.isWhitespace(one) || one == '\u00A0' || one == '\u202F' || one == '\u2007' ? ' ' : one;
        };
    }

    /** Every place where the quote stands, in order, at most {@code limit}; none for a blank quote. */
    public List<TextRange> find(String quote, int limit) {
        String wanted = fold(quote);
        List<TextRange> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = folded.indexOf(wanted); at >= 0 && found.size() < limit; at = folded.indexOf(wanted, at + 1)) {
            found.add(text.range(places[at], places[at + wanted.length() - 1] + 1));
        }
        return found;
    }
}
