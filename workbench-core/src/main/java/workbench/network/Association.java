package workbench.network;

import java.util.List;
import java.util.UUID;
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
        List<ExcerptId> evidence)
        implements NetworkRecord {
    public Association {
        evidence = List.copyOf(evidence);
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public Association with(List<ExcerptId> others) {
        return new Association(id, from, to, type, directed, first, last, others);
    }

    @Override
    public Kind kind() {
        return Kind.TIE;
    }

    /** Whether the other ties the same two parties, whichever way. */
    public boolean isBetweenTheSame(Association other) {
        return (from.equals(other.from) && to.equals(other.to)) || (from.equals(other.to) && to.equals(other.from));
    }

    /** Whether the other ties the same two parties by the same type and in the same direction, at whatever events. */
    public boolean isLike(Association other) {
        return isBetweenTheSame(other)
                && type.equalsIgnoreCase(other.type)
                && directed == other.directed
                && (!directed || from.equals(other.from));
    }

    /** Whether it may take the place of the other: between the same two parties, in no other direction, of another type. */
    boolean follows(Association other) {
        return isBetweenTheSame(other) && !isLike(other) && (!directed || !other.directed || from.equals(other.from));
    }

    /** The same between the parties in the other's order; of an undirected tie either will do. */
    Association withPartiesOf(Association other) {
        return new Association(id, other.from, other.to, type, directed, first, last, evidence);
    }

    Association endedAt(EventId event) {
        return new Association(id, from, to, type, directed, first, event, evidence);
    }
}
