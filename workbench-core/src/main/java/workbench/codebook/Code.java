package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;

/**
 * An entry of a codebook.
 *
 * @param path slugs from the codebook's id down, joined by {@code /}; unique in the study
 * @param parent null for the top of a codebook
 * @param version of its wording, from 1
 * @param retired whether nobody should code with it any more; its codings stand
 * @param order its place in the codebook's reading order, from 1 over the whole tree
 * @param marks how it is rated
 */
public record Code(
        CodeId id,
        CodebookId codebook,
        String path,
        String name,
        CodeLevel level,
        @Nullable CodeId parent,
        CodeOrigin origin,
        List<String> aliases,
        Wording wording,
        @Nullable String basis,
        @Nullable String colour,
        int version,
        boolean retired,
        int order,
        CodeMarks marks) {
    public Code {
        aliases = List.copyOf(aliases);
    }

    /** The last part of the path. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
