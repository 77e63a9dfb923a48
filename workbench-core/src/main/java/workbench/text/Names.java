package workbench.text;

import java.text.Normalizer;
import java.util.Locale;

/** How things are called: slugs, and when two names are one. */
public final class Names {
    private Names() {}

    /** A name as it stands in data and on the command line: lower-case letters and digits of any script, joined by hyphens. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "");
        return plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** Whether two names are one for a reader: case, white space, hyphens, quote marks, {@code &} and "and" do not count. */
    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** A name without what does not count for {@link #same}. */
    public static String folded(String name) {
        return slug(name.replace("&", " and "));
    }

    /**
     * How many single letters must be added, left out or replaced to make one text the other.
     *
     * @see <a href="https://doi.org/10.1145/321796.321811">Wagner and Fischer 1974, J. ACM 21(1), 168-173</a>
     */
    public static int editDistance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
