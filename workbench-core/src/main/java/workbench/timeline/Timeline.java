package workbench.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.journal.Journal;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's events, in order: found by ordinal, slug or title. */
public final class Timeline {
    private final TimelineStore store;
    private final Journal journal;
    private @Nullable List<Event> known;

    public Timeline(TimelineStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** In order. */
    public List<Event> all() {
        List<Event> events = known;
        if (events == null) {
            events = List.copyOf(store.all());
            known = events;
        }
        return events;
    }

    /** @throws IllegalArgumentException if there is no such event */
    public Event event(EventId id) {
        return all().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event " + id));
    }

    /** The event that people mean; refused with the candidates where it is unknown or ambiguous. */
    public Event find(String words) {
        return NamedThings.find(
                "event",
                words,
                all(),
                event -> List.of(event.slug(), event.title(), String.valueOf(event.ordinal())),
                "Add it with 'event add', or see 'event list'.");
    }

    /** Adds an event; refused where its place or its name is taken, or it ends before it begins. */
    public Event add(NewEvent wanted) {
        String title = Objects.requireNonNull(wanted.title(), "title").strip();
        if (Names.slug(title).isEmpty()) {
            throw Refusal.because("An event needs a title with letters or digits.", "Give it one.");
        }
        return journal.record("event add", "event", change -> {
            int last = all().isEmpty() ? 0 : all().getLast().ordinal();
            Event event = new Event(
                    EventId.next(),
                    Names.slug(title),
                    title,
                    Optional.ofNullable(wanted.ordinal()).orElse(last + 1),
                    wanted.from(),
                    wanted.to(),
                    Boolean.TRUE.equals(wanted.predicted()),
                    wanted.keyPoints(),
                    wanted.caseId());
            refuseIfAtOdds(event);
            store.insert(event, change.seq());
            change.about(event.id().value());
            change.summarize("event " + event.ordinal() + " " + event.slug());
            known = null;
            return event;
        });
    }

    /** Changes an event; what is null stays. The slug stays, since people have typed it. */
    public Event set(EventId id, NewEvent wanted) {
        return journal.record("event set", "event", change -> {
            Event old = event(id);
            Event event = new Event(
                    id,
                    old.slug(),
                    Optional.ofNullable(wanted.title()).orElse(old.title()),
                    Optional.ofNullable(wanted.ordinal()).orElse(old.ordinal()),
                    wanted.from() != null ? wanted.from() : old.from(),
                    wanted.to() != null ? wanted.to() : old.to(),
                    Optional.ofNullable(wanted.predicted()).orElse(old.predicted()),
                    wanted.keyPoints() != null ? wanted.keyPoints() : old.keyPoints(),
                    wanted.caseId() != null ? wanted.caseId() : old.caseId());
            refuseIfAtOdds(event);
            change.altering("event", id.value());
            store.update(event);
            change.about(id.value());
            change.summarize("event " + event.ordinal() + " " + event.slug());
            known = null;
            return event;
        });
    }

    private void refuseIfAtOdds(Event event) {
        if (event.ordinal() < 1) {
            throw Refusal.because("An event's order is counted from 1.", "Give '--order' a number from 1.");
        }
        if (event.from() != null
                && event.to() != null
                && event.to().last().isBefore(event.from().first())) {
            throw Refusal.because(
                    "Event '%s' would end (%s) before it begins (%s)."
                            .formatted(event.title(), event.to(), event.from()),
                    "Change one of the two dates.");
        }
        for (Event other : all()) {
            if (other.id().equals(event.id())) {
                continue;
            }
            boolean sameCase = Objects.equals(other.caseId(), event.caseId());
            if (sameCase && other.ordinal() == event.ordinal()) {
                throw Refusal.because(
                        "Event %d exists: '%s'.".formatted(other.ordinal(), other.title()), "Give another '--order'.");
            }
            if (Names.same(other.slug(), event.slug()) || Names.same(other.title(), event.title())) {
                throw Refusal.because(
                        "An event called '%s' exists (event %d).".formatted(other.title(), other.ordinal()),
                        "Choose another title.");
            }
        }
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
