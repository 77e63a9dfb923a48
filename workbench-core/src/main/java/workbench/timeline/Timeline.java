package workbench.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.cases.Cases;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.text.Names;

/**
 * The study's events, in order: found by number, slug or title. Events of a case have an order of their own, and are found by
 * {@code CASE/NUMBER}.
 */
public final class Timeline {
    private final TimelineStore store;
    private final Cases cases;
    private final Journal journal;
    private @Nullable List<Event> known;

    public Timeline(TimelineStore store, Cases cases, Journal journal) {
        this.store = store;
        this.cases = cases;
        this.journal = journal;
    }

    /** In order: the study's own, then those of each case. */
    public List<Event> all() {
        List<Event> events = known;
        if (events == null) {
            List<CaseId> order = cases.all().stream().map(Case::id).toList();
            events = store.all().stream()
                    .sorted(Comparator.comparingInt(
                            event -> event.caseId() == null ? -1 : order.indexOf(event.caseId())))
                    .toList();
            known = events;
        }
        return events;
    }

    /** The study's own, or those of a case, in order. */
    public List<Event> of(@Nullable CaseId ofCase) {
        return all().stream()
                .filter(event -> Objects.equals(event.caseId(), ofCase))
                .toList();
    }

    /** @throws IllegalArgumentException if there is no such event */
    public Event event(EventId id) {
        return all().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event " + id));
    }

    /**
     * The event that people mean; refused with the candidates where it is unknown or ambiguous. A bare number is the study's
     * own event of that number, and else the only case's that has one.
     */
    public Event find(String words) {
        return names().find(words);
    }

    /** How to name an event so that nothing else is meant: {@code 2}, or {@code north/2} for one of a case. */
    public String reference(Event event) {
        return names().reference(event);
    }

    private EventNames names() {
        return new EventNames(all(), cases);
    }

    /**
     * The events from one to another of the same case, both included, in order.
     *
     * @throws workbench.problem.WorkbenchException if they belong to different cases, or the second comes before the first
     */
    public List<Event> between(Event from, Event to) {
        if (!Objects.equals(from.caseId(), to.caseId())) {
            throw Refusal.because(
                    "Events '%s' and '%s' belong to different cases.".formatted(from.slug(), to.slug()),
                    "Name two events of one case.");
        }
        if (to.ordinal() < from.ordinal()) {
            throw Refusal.because(
                    "Event %d comes before event %d.".formatted(to.ordinal(), from.ordinal()),
                    "Name the earlier one first.");
        }
        return all().stream()
                .filter(event -> Objects.equals(event.caseId(), from.caseId()))
                .filter(event -> event.ordinal() >= from.ordinal() && event.ordinal() <= to.ordinal())
                .toList();
    }

    /** Adds an event; refused where its place or its title is taken, it would leave a gap, or it ends before it begins. */
    public Event add(NewEvent wanted) {
        return add(wanted, false);
    }

    /** @param insert whether an event that stands in its place moves up, and those behind it */
    public Event add(NewEvent wanted, boolean insert) {
        return journal.record("event add", "event", change -> {
            Event event = add(wanted, insert, change);
            change.about(event.id().value());
            change.summarize("event " + reference(event) + " " + event.slug());
            return event;
        });
    }

    private Event add(NewEvent wanted, boolean insert, OpenChange change) {
        Event event = drafted(wanted, all());
        refuseIfAtOdds(event);
        List<Event> placed = new EventOrder(of(event.caseId())).add(event, wanted.ordinal(), insert);
        store.insert(placed.getFirst(), change.seq());
        placed.stream().skip(1).forEach(moved -> alter(moved, change));
        known = null;
        return placed.getFirst();
    }

    /** The event that would be made, at no place yet, beside those known. */
    Event drafted(NewEvent wanted, List<Event> beside) {
        String title = Objects.requireNonNull(wanted.title(), "title").strip();
        if (Names.slug(title).isEmpty()) {
            throw Refusal.because("An event needs a title with letters or digits.", "Give it one.");
        }
        List<NetworkId> networks = wanted.networks() == null ? List.of() : wanted.networks();
        return new Event(
                EventId.next(),
                new EventNames(beside, cases).slugFor(title, wanted.caseId()),
                title,
                0,
                wanted.from(),
                wanted.to(),
                Boolean.TRUE.equals(wanted.predicted()),
                wanted.keyPoints(),
                wanted.caseId(),
                networks,
                wanted.phase());
    }

    /** Changes an event; what is null stays. The slug stays, since people have typed it. */
    public Event set(EventId id, NewEvent wanted) {
        return set(id, EventEdit.of(wanted));
    }

    /** Changes an event; what is not named stays, and so does its slug. */
    public Event set(EventId id, EventEdit edit) {
        return journal.record("event set", "event", change -> {
            Event old = event(id);
            Event event = set(id, edit, change);
            if (event.equals(old)) {
                change.nothingChanged();
            }
            change.about(id.value());
            change.summarize("event " + reference(event) + " " + event.slug());
            return event;
        });
    }

    /** Changes an event as part of a larger change. */
    public Event set(EventId id, EventEdit edit, OpenChange change) {
        Event old = event(id);
        Event event = edit.applied(old);
        refuseIfAtOdds(event);
        List<Event> moved = placed(old, event, edit);
        if (moved.isEmpty() && event.equals(old)) {
            return old;
        }
        if (moved.stream().noneMatch(one -> one.id().equals(id))) {
            alter(event, change);
        }
        moved.forEach(one -> alter(one, change));
        known = null;
        return event(id);
    }

    /** The events whose places change, as they will be. */
    private List<Event> placed(Event old, Event event, EventEdit edit) {
        Integer place = edit.wanted().ordinal();
        EventOrder line = new EventOrder(of(event.caseId()));
        if (Objects.equals(old.caseId(), event.caseId())) {
            return place == null ? List.of() : line.move(event, place, edit.insert());
        }
        List<Event> moved = new ArrayList<>(new EventOrder(of(old.caseId())).remove(old));
        moved.addAll(line.add(event, place, edit.insert()));
        return moved;
    }

    private void alter(Event event, OpenChange change) {
        change.altering("event", event.id().value());
        store.update(event);
    }

    /** Takes an event out of the study, with those behind it moving down; refused while anything hangs on it. */
    public void remove(EventId id) {
        Event event = event(id);
        List<String> hanging = store.hangingOn(id);
        if (!hanging.isEmpty()) {
            throw Refusal.because(
                    "On event %s, '%s', hang %s."
                            .formatted(reference(event), event.title(), String.join(", ", hanging)),
                    "Let them speak of another event first; 'event show %s' tells of them."
                            .formatted(reference(event)));
        }
        journal.record("event remove", "event", change -> {
            change.summarize("event " + reference(event) + " " + event.slug());
            change.about(id.value());
            change.remove("event", id.value());
            new EventOrder(of(event.caseId())).remove(event).forEach(moved -> alter(moved, change));
            return null;
        });
        known = null;
    }

    /**
     * Adds and changes events as rows say, in one change. An event that is known by its title (and case) is altered where a row
     * says otherwise; what a row leaves out stays. Refused whole, each fault with its row.
     */
    public EventArrival take(List<EventRow> rows) {
        return journal.record("event import", "event", change -> {
            EventArrival arrival = new EventTaking(this, store, change).take(rows);
            known = null;
            if (arrival.added() + arrival.altered() == 0) {
                change.nothingChanged();
            }
            change.summarize("%d events added, %d altered".formatted(arrival.added(), arrival.altered()));
            return arrival;
        });
    }

    void refuseIfAtOdds(Event event) {
        refuseReversed(event);
        if (Names.slug(event.title()).isEmpty()) {
            throw Refusal.because("An event needs a title with letters or digits.", "Give it one.");
        }
        for (Event other : all()) {
            boolean sameLine = Objects.equals(other.caseId(), event.caseId());
            if (!other.id().equals(event.id()) && sameLine && Names.same(other.title(), event.title())) {
                throw Refusal.because(
                        "An event called '%s' exists (event %s).".formatted(other.title(), reference(other)),
                        "Choose another title.");
            }
        }
    }

    /** Refused where it would end before it begins. */
    static void refuseReversed(Event event) {
        if (event.from() != null
                && event.to() != null
                && event.to().last().isBefore(event.from().first())) {
            throw Refusal.because(
                    "Event '%s' would end (%s) before it begins (%s)."
                            .formatted(event.title(), event.to(), event.from()),
                    "Change one of the two dates.");
        }
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }

    /** In words, for a sentence: {@code 3 (Looking again), 4 (Side by side)}. */
    public String inWords(List<Event> events) {
        return events.stream()
                .map(event -> reference(event) + " (" + event.title() + ")")
                .collect(Collectors.joining(", "));
    }
}
