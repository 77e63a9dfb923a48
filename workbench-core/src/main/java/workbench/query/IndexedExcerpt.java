package workbench.query;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.text.TextRange;

/**
 * An excerpt's row with its codings' rows, as the index takes them.
 *
 * @param codings the standing ones, of any status; filled while rows are read
 */
record IndexedExcerpt(
        UUID id,
        TextRange range,
        @Nullable UUID network,
        @Nullable String voice,
        List<IndexedCoding> codings) {

    IndexedExcerpt(UUID id, TextRange range, @Nullable UUID network, @Nullable String voice) {
        this(id, range, network, voice, new ArrayList<>(2));
    }

    /** A coding's row; the lists are filled while rows are read. */
    record IndexedCoding(
            UUID id,
            UUID code,
            UUID coder,
            @Nullable String valence,
            String layer,
            String status,
            @Nullable String basis,
            List<UUID> events,
            List<UUID> affects) {
        boolean made() {
            return status.equals("made");
        }

        boolean agreed() {
            return layer.equals("agreed");
        }
    }
}
