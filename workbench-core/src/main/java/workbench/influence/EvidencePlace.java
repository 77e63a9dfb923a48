package workbench.influence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.SourceId;

/**
 * Where a coding that serves as evidence stands, without its words.
 *
 * @param sign its own valence; null where none was given
 * @param start of its excerpt, in code points
 * @param events those it is about
 */
public record EvidencePlace(
        CodingId coding,
        @Nullable Valence sign,
        ExcerptId excerpt,
        SourceId source,
        int start,
        CoderId coder,
        List<EventId> events) {
    public EvidencePlace {
        events = List.copyOf(events);
    }
}
