package workbench.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/**
 * What comes before what. The order of events counts within a case (or among those that belong to none); events of different
 * cases are not compared.
 */
public final class EventSpans {
    private final List<Event> events;
    private final Map<EventId, Event> byId = new HashMap<>();

    /** @param events all of the study */
    public EventSpans(List<Event> events) {
        this.events = List.copyOf(events);
        events.forEach(event -> byId.put(event.id(), event));
    }

    /** @throws IllegalArgumentException if there is no such event */
    public Event event(EventId id) {
        Event event = byId.get(id);
        if (event == null) {
            throw new IllegalArgumentException("no event " + id);
        }
        return event;
    }

    /** Those of the event's case, in order. */
    public List<Event> besides(EventId id) {
        Event event = event(id);
        return events.stream()
                .filter(other -> sameCase(event, other))
                .sorted(Comparator.comparingInt(Event::ordinal))
                .toList();
    }

    /** The one before it in its case. */
    public Optional<Event> before(EventId id) {
        int ordinal = event(id).ordinal();
        return besides(id).stream().filter(other -> other.ordinal() < ordinal).reduce((one, next) -> next);
    }

    /** Whether {@code at} lies within a span; an open one goes on for ever. */
    public boolean covers(EventId from, @Nullable EventId to, EventId at) {
        Event event = event(at);
        Event first = event(from);
        return sameCase(first, event)
                && first.ordinal() <= event.ordinal()
                && (to == null
                        || (sameCase(event(to), event)
                                && event.ordinal() <= event(to).ordinal()));
    }

    /** Whether two spans have an event in common. */
    public boolean overlap(EventId from, @Nullable EventId to, EventId otherFrom, @Nullable EventId otherTo) {
        return covers(from, to, otherFrom) || covers(otherFrom, otherTo, from);
    }

    /** Whether {@code one} comes before {@code other}; never across cases. */
    public boolean isBefore(EventId one, EventId other) {
        return sameCase(event(one), event(other))
                && event(one).ordinal() < event(other).ordinal();
    }

    /** Refuses a span that ends before it begins, or that leads from one case to another. */
    public void refuseUnlessSpan(EventId from, @Nullable EventId to) {
        if (to == null) {
            return;
        }
        Event first = event(from);
        Event last = event(to);
        if (!sameCase(first, last)) {
            throw Refusal.because(
                    "Events '%s' and '%s' belong to different cases, whose events are not compared."
                            .formatted(first.slug(), last.slug()),
                    "Name two events of one case.");
        }
        if (last.ordinal() < first.ordinal()) {
            throw Refusal.because(
                    "It would end at event %d, %s, before it begins at event %d, %s."
                            .formatted(last.ordinal(), last.slug(), first.ordinal(), first.slug()),
                    "Give a later event as the last, or none while it goes on.");
        }
    }

    private static boolean sameCase(Event one, Event other) {
        return Objects.equals(one.caseId(), other.caseId());
    }
}
