package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;

/**
 * A code that a person adds while working.
 *
 * @param under the code it shall stand under, of a framework or not; null for the top of the study's own codebook
 * @param colour {@code #rrggbb}, where it shall have one of its own
 * @param inVivo whether its name is taken from an excerpt's own words, so that the journal does not repeat it
 */
public record NewCode(
        String name,
        @Nullable CodeId under,
        Wording wording,
        List<String> aliases,
        @Nullable String colour,
        boolean inVivo) {
    public NewCode {
        aliases = List.copyOf(aliases);
    }

    /** A code with nothing but a name, at the top of the study's own codebook. */
    public static NewCode named(String name) {
        return new NewCode(name, null, Wording.NONE, List.of(), null, false);
    }

    /** The same with a place. */
    public NewCode under(@Nullable CodeId parent) {
        return new NewCode(name, parent, wording, aliases, colour, inVivo);
    }

    /** The same with words. */
    public NewCode meaning(Wording words) {
        return new NewCode(name, under, words, aliases, colour, inVivo);
    }

    /** The same, its name being an excerpt's own words. */
    public NewCode asInVivo() {
        return new NewCode(name, under, wording, aliases, colour, true);
    }
}
