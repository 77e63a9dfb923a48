package workbench.query;

import org.jspecify.annotations.Nullable;
import workbench.coding.Attribution;
import workbench.id.SourceId;
import workbench.source.Source;
import workbench.source.SourceKind;

/**
 * The source a hit stands in.
 *
 * @param label its neutral label
 * @param date when it was said or observed, else written, as people wrote it; null where unknown
 */
public record FoundSource(
        SourceId id,
        String label,
        String title,
        SourceKind kind,
        @Nullable String date) {
    /** As {@link Attribution#inWords(Source, String)} prints it: {@code interview: commissioning-network}. */
    public String attribution(@Nullable String network) {
        return kind.slug() + ": " + (network == null ? "unattributed" : network);
    }
}
