package workbench.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/**
 * The events of one line: the study's own, or those of a case. Their places are counted from 1, without gaps and doubles; a
 * line that has gaps from of old keeps them until they are filled, and gets no new ones.
 *
 * @param events in order
 */
record EventOrder(List<Event> events) {
    EventOrder {
        events = events.stream().sorted(Comparator.comparingInt(Event::ordinal)).toList();
    }

    /** The place behind the last. */
    int next() {
        return events.isEmpty() ? 1 : events.getLast().ordinal() + 1;
    }

    private Optional<Event> at(int place) {
        return events.stream().filter(event -> event.ordinal() == place).findFirst();
    }

    private EventOrder without(Event event) {
        return new EventOrder(
                events.stream().filter(other -> !other.id().equals(event.id())).toList());
    }

    /**
     * Puts an event that is not in the line into it.
     *
     * @param place null: the last
     * @param insert whether one that stands there moves up, and those right behind it
     * @return the events whose places change, the new one first
     */
    List<Event> add(Event event, @Nullable Integer place, boolean insert) {
        int wanted = place == null ? next() : place;
        refuseBelowOne(wanted);
        List<Event> changed = new ArrayList<>(List.of(event.at(wanted)));
        Optional<Event> standing = at(wanted);
        if (standing.isPresent() && !insert) {
            throw taken(standing.get());
        }
        if (wanted > next()) {
            throw gap(wanted);
        }
        for (int at = wanted; at(at).isPresent(); at++) {
            changed.add(at(at).orElseThrow().at(at + 1));
        }
        return changed;
    }

    /** Takes an event out; those behind it move down. */
    List<Event> remove(Event event) {
        return events.stream()
                .filter(other -> other.ordinal() > event.ordinal())
                .map(other -> other.at(other.ordinal() - 1))
                .toList();
    }

    /**
     * Moves an event within the line.
     *
     * @param insert whether those between its old place and the new one move
     * @return the events whose places change
     */
    List<Event> move(Event event, int place, boolean insert) {
        refuseBelowOne(place);
        if (place == event.ordinal()) {
            return List.of();
        }
        EventOrder others = without(event);
        if (insert) {
            if (place >= next()) {
                throw Refusal.because(
                        "There is no place %d among %d events.".formatted(place, events.size()),
                        "The last place is %d.".formatted(next() - 1));
            }
            return shifted(others, event, place);
        }
        Optional<Event> standing = others.at(place);
        if (standing.isPresent()) {
            throw taken(standing.get());
        }
        boolean leavesGap = (event.ordinal() < others.next() && !others.events.isEmpty()) || place > others.next();
        if (leavesGap) {
            throw Refusal.because(
                    "Moving '%s' from %d to %d would leave a gap in the order."
                            .formatted(event.title(), event.ordinal(), place),
                    "Say '--insert' to move those between, with a place from 1 to %d.".formatted(next() - 1));
        }
        return List.of(event.at(place));
    }

    private static List<Event> shifted(EventOrder others, Event event, int place) {
        List<Event> changed = new ArrayList<>(List.of(event.at(place)));
        for (Event other : others.events) {
            if (other.ordinal() >= place && other.ordinal() < event.ordinal()) {
                changed.add(other.at(other.ordinal() + 1));
            } else if (other.ordinal() <= place && other.ordinal() > event.ordinal()) {
                changed.add(other.at(other.ordinal() - 1));
            }
        }
        return changed;
    }

    /** The places below the last in which nothing stands. */
    TreeSet<Integer> gaps() {
        TreeSet<Integer> gaps = new TreeSet<>();
        for (int place = 1; place < next(); place++) {
            if (at(place).isEmpty()) {
                gaps.add(place);
            }
        }
        return gaps;
    }

    private static void refuseBelowOne(int place) {
        if (place < 1) {
            throw Refusal.because("An event's order is counted from 1.", "Give '--order' a number from 1.");
        }
    }

    private WorkbenchException taken(Event standing) {
        return Refusal.because(
                "Event %d exists: '%s'.".formatted(standing.ordinal(), standing.title()),
                "Give another '--order' (the next free one is %d), or say '--insert' to move it."
                        .formatted(gaps().isEmpty() ? next() : gaps().first()));
    }

    private WorkbenchException gap(int wanted) {
        return Refusal.because(
                "Order %d would leave a gap: %s."
                        .formatted(
                                wanted,
                                events.isEmpty()
                                        ? "there is no event yet"
                                        : "the last event is %d, '%s'"
                                                .formatted(
                                                        next() - 1,
                                                        events.getLast().title())),
                "The next free order is %d.".formatted(gaps().isEmpty() ? next() : gaps().first()));
    }
}
