package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.AssociationId;
import workbench.id.EventId;
import workbench.id.ExcerptId;

/**
 * A tie between two parties, of one type from event to event. A tie that changes its type is followed by another one.
 *
 * @param type transactional, collaborative, or another word of the study's
 * @param directed whether it runs from {@code from} to {@code to} only
 * @param first the first event at which it holds
 * @param last the last event at which it holds; null while it goes on
 */
public record Association(
        AssociationId id,
        Party from,
        Party to,
        String type,
        boolean directed,
        EventId first,
        @Nullable EventId last,
        List<ExcerptId> evidence) {
    public Association {
        evidence = List.copyOf(evidence);
    }
}
