package workbench.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the codes of one codebook in another: which codings may be carried over, and which a person has to read again.
 *
 * @param from the id of the codebook that codings come from
 * @param to the id of the codebook that they are carried to
 * @param notice to show wherever it is shown
 */
public record Crosswalk(
        String id,
        String version,
        String from,
        String to,
        @Nullable String notice,
        List<CrosswalkRow> rows) {
    public Crosswalk {
        rows = List.copyOf(rows);
    }
}
