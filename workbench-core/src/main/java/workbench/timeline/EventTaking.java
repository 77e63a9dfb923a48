package workbench.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.journal.OpenChange;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** Takes a table of events in; the order of each line is judged when all rows are in their places. */
final class EventTaking {
    private final Timeline timeline;
    private final TimelineStore store;
    private final OpenChange change;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<EventId, Integer> rowOf = new HashMap<>();

    /** A new event without a stated place stands here until the others have theirs. */
    private static final int LAST = 0;

    EventTaking(Timeline timeline, TimelineStore store, OpenChange change) {
        this.timeline = timeline;
        this.store = store;
        this.change = change;
    }

    private record Key(@Nullable CaseId ofCase, String title) {}

    EventArrival take(List<EventRow> rows) {
        List<Event> standing = timeline.all();
        Map<EventId, Event> wanted = new LinkedHashMap<>();
        standing.forEach(event -> wanted.put(event.id(), event));
        for (EventRow row : merged(rows)) {
            try {
                Event event = event(row, wanted);
                Timeline.refuseReversed(event);
                wanted.put(event.id(), event);
                rowOf.put(event.id(), row.row());
            } catch (WorkbenchException fault) {
                fault.problems().forEach(one -> problems.add(new RowProblem(row.row(), "", one.what(), one.remedy())));
            }
        }
        List<Event> placed = placed(List.copyOf(wanted.values()));
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return written(placed, standing);
    }

    /** One row an event; two that say different things of one event are both at fault. */
    private List<EventRow> merged(List<EventRow> rows) {
        Map<Key, EventRow> byEvent = new LinkedHashMap<>();
        for (EventRow row : rows) {
            Key key = new Key(
                    row.wanted().caseId(),
                    Names.folded(String.valueOf(row.wanted().title())));
            EventRow earlier = byEvent.putIfAbsent(key, row);
            if (earlier != null && !earlier.wanted().equals(row.wanted())) {
                problems.add(new RowProblem(
                        row.row(),
                        "event",
                        "rows %d and %d tell different things of event '%s'."
                                .formatted(
                                        earlier.row(), row.row(), row.wanted().title()),
                        "Keep one of the two rows."));
            }
        }
        return List.copyOf(byEvent.values());
    }

    private Event event(EventRow row, Map<EventId, Event> known) {
        NewEvent said = row.wanted();
        Event old = known.values().stream()
                .filter(event -> Objects.equals(event.caseId(), said.caseId()))
                .filter(event -> Names.same(event.title(), String.valueOf(said.title()))
                        || Names.same(event.slug(), String.valueOf(said.title())))
                .findFirst()
                .orElse(null);
        if (old == null) {
            Event event = timeline.drafted(said, List.copyOf(known.values()));
            return said.ordinal() == null ? event.at(LAST) : event.at(checked(said.ordinal()));
        }
        // the title stays as it stands: the row may name the event by its slug
        Event event = EventEdit.of(new NewEvent(
                        null,
                        null,
                        said.from(),
                        said.to(),
                        said.predicted(),
                        said.keyPoints(),
                        null,
                        said.networks(),
                        said.phase()))
                .applied(old);
        return said.ordinal() == null ? event : event.at(checked(said.ordinal()));
    }

    private static int checked(int place) {
        if (place < 1) {
            throw workbench.problem.Refusal.because("an event's order is counted from 1.", "Write a number from 1.");
        }
        return place;
    }

    private List<Event> placed(List<Event> events) {
        Map<Optional<CaseId>, List<Event>> lines = new LinkedHashMap<>();
        for (Event event : events) {
            lines.computeIfAbsent(Optional.ofNullable(event.caseId()), id -> new ArrayList<>())
                    .add(event);
        }
        List<Event> placed = new ArrayList<>();
        lines.forEach((ofCase, line) -> placed.addAll(placedLine(ofCase.orElse(null), line)));
        return placed;
    }

    private List<Event> placedLine(@Nullable CaseId ofCase, List<Event> line) {
        List<Event> placed = new ArrayList<>();
        line.stream().filter(event -> event.ordinal() != LAST).forEach(placed::add);
        for (Event event : line) {
            if (event.ordinal() == LAST) {
                placed.add(event.at(new EventOrder(placed).next()));
            }
        }
        refuseDoubles(placed);
        EventOrder order = new EventOrder(placed);
        TreeSet<Integer> gaps = order.gaps();
        gaps.removeAll(new EventOrder(timeline.of(ofCase)).gaps());
        if (!gaps.isEmpty()) {
            Event behind = order.events().stream()
                    .filter(event -> event.ordinal() > gaps.first())
                    .findFirst()
                    .orElseThrow();
            problems.add(new RowProblem(
                    rowOf.getOrDefault(behind.id(), 0),
                    "order",
                    "there would be no event %d before '%s'.".formatted(gaps.first(), behind.title()),
                    "Number the events without gaps; the next free order is %d.".formatted(gaps.first())));
        }
        return placed;
    }

    private void refuseDoubles(List<Event> line) {
        Map<Integer, Event> byPlace = new HashMap<>();
        for (Event event : line) {
            Event other = byPlace.putIfAbsent(event.ordinal(), event);
            if (other != null && (rowOf.containsKey(other.id()) || rowOf.containsKey(event.id()))) {
                problems.add(new RowProblem(
                        rowOf.getOrDefault(event.id(), rowOf.getOrDefault(other.id(), 0)),
                        "order",
                        "'%s'%s and '%s'%s would both be event %d."
                                .formatted(
                                        other.title(),
                                        rowWords(other),
                                        event.title(),
                                        rowWords(event),
                                        event.ordinal()),
                        "Give one of them another order."));
            }
        }
    }

    private String rowWords(Event event) {
        Integer row = rowOf.get(event.id());
        return row == null ? " (in the study)" : " (row %d)".formatted(row);
    }

    private EventArrival written(List<Event> placed, List<Event> standing) {
        Map<EventId, Event> before = new HashMap<>();
        standing.forEach(event -> before.put(event.id(), event));
        int added = 0;
        int altered = 0;
        for (Event event : placed) {
            Event old = before.get(event.id());
            if (old == null) {
                store.insert(event, change.seq());
                added++;
            } else if (!old.equals(event)) {
                change.altering("event", event.id().value());
                store.update(event);
                altered++;
            }
        }
        int named = rowOf.size();
        return new EventArrival(added, altered, named - added - altered);
    }
}
