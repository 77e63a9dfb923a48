package workbench.timeline;

import java.util.Set;

/**
 * What of an event is to change.
 *
 * @param wanted what is null in it stays
 * @param cleared what is taken away
 * @param insert whether events that stand in its new place move
 */
public record EventEdit(NewEvent wanted, Set<EventPart> cleared, boolean insert) {
    public EventEdit {
        cleared = Set.copyOf(cleared);
    }

    public static EventEdit of(NewEvent wanted) {
        return new EventEdit(wanted, Set.of(), false);
    }

    /** The event as it would be, its place in order and its case aside. */
    Event applied(Event old) {
        return new Event(
                old.id(),
                old.slug(),
                wanted.title() == null ? old.title() : wanted.title().strip(),
                old.ordinal(),
                cleared.contains(EventPart.FROM) ? null : wanted.from() != null ? wanted.from() : old.from(),
                cleared.contains(EventPart.TO) ? null : wanted.to() != null ? wanted.to() : old.to(),
                wanted.predicted() == null ? old.predicted() : wanted.predicted(),
                cleared.contains(EventPart.KEY_POINTS)
                        ? null
                        : wanted.keyPoints() != null ? wanted.keyPoints() : old.keyPoints(),
                cleared.contains(EventPart.CASE) ? null : wanted.caseId() != null ? wanted.caseId() : old.caseId(),
                cleared.contains(EventPart.NETWORKS)
                        ? java.util.List.of()
                        : wanted.networks() != null ? wanted.networks() : old.networks(),
                cleared.contains(EventPart.PHASE) ? null : wanted.phase() != null ? wanted.phase() : old.phase());
    }
}
