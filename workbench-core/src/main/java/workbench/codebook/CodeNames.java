package workbench.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import workbench.problem.Refusal;
import workbench.text.Names;

/** Names that people give to codes. */
final class CodeNames {
    static final int LONGEST_NAME = 400;
    static final int LONGEST_SLUG = 300;

    private CodeNames() {}

    /** The name without white space around it; refused where it is empty or too long. */
    static String checked(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        if (plain.length() > LONGEST_NAME) {
            throw Refusal.because(
                    "A code's name has at most %d characters; this one has %d.".formatted(LONGEST_NAME, plain.length()),
                    "Give it a short name and put the rest into its definition.");
        }
        if (slug(plain).isEmpty()) {
            throw Refusal.because(
                    "'%s' is no name for a code: it has no letter and no digit.".formatted(plain),
                    "Give it another name.");
        }
        return plain;
    }

    /** The last part of the path that a name leads to. */
    static String slug(String name) {
        String slug = Names.folded(name).replaceAll("^[\\p{M}-]+", "");
        return slug.length() <= LONGEST_SLUG ? slug : shortened(slug);
    }

    private static String shortened(String slug) {
        int end = Character.isHighSurrogate(slug.charAt(LONGEST_SLUG - 1)) ? LONGEST_SLUG - 1 : LONGEST_SLUG;
        return slug.substring(0, end).replaceAll("-+$", "");
    }

    /** The aliases with more of them, without repetitions and without the name itself. */
    static List<String> aliases(List<String> aliases, List<String> more, String name) {
        Set<String> all = new LinkedHashSet<>(aliases);
        more.stream().map(String::strip).filter(alias -> !alias.isEmpty()).forEach(all::add);
        all.remove(name);
        return new ArrayList<>(all);
    }
}
