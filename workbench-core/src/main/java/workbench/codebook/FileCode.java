package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One code of a {@link CodebookFile}.
 *
 * @param path full, beginning with the codebook's id
 * @param colour {@code #rrggbb}, where it has one of its own
 * @param more a JSON object with its further properties ({@code reverse}, {@code nominal}, names that begin with {@code x-})
 */
public record FileCode(
        String path,
        String name,
        CodeLevel level,
        List<String> aliases,
        Wording wording,
        @Nullable String basis,
        @Nullable String colour,
        @Nullable String more) {
    public FileCode {
        aliases = List.copyOf(aliases);
    }

    /** The last part of the path. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the code above, or the codebook's id at the top. */
    public String parentPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
