package workbench.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.text.TextRange;

/**
 * What the index needs to know of a source besides its text.
 *
 * @param speakers by label, those mapped to somebody
 * @param restricted passages off the record
 */
record IndexedSource(Source source, Map<String, Mapped> speakers, List<TextRange> restricted) {
    IndexedSource {
        speakers = Map.copyOf(speakers);
        restricted = List.copyOf(restricted);
    }

    /** Whom a label means. */
    record Mapped(@Nullable Participant participant, boolean researcher) {}
}
