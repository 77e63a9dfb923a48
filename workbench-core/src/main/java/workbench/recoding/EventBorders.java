package workbench.recoding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.coding.Coding;
import workbench.coding.Codings;
import workbench.coding.EventBasis;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.SourceId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.recoding.BorderMove.Crossing;
import workbench.recoding.BorderMove.Manner;
import workbench.source.Source;
import workbench.source.SourceEdit;
import workbench.source.Sources;
import workbench.timeline.Event;
import workbench.timeline.EventEdit;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;
import workbench.timeline.Timeline;

/**
 * Moves the borders of events. A border is a date, and codings hang on events: when a border moves, a person says which of the
 * sources it crosses go to the other event. Inherited codings follow their source; what a coder stated never moves.
 */
public final class EventBorders {
    private final Timeline timeline;
    private final Sources sources;
    private final Codings codings;
    private final Journal journal;

    public EventBorders(Timeline timeline, Sources sources, Codings codings, Journal journal) {
        this.timeline = timeline;
        this.sources = sources;
        this.codings = codings;
        this.journal = journal;
    }

    /** What moving a border would mean; nothing is changed. Refused where the event would end before it begins. */
    public BorderMove preview(Event event, BorderSide side, FuzzyDate wanted) {
        Border border = new Border(event, side, wanted, timeline.of(event.caseId()));
        border.refuseReversed();
        List<Crossing> drafts = new ArrayList<>();
        List<Source> undated = new ArrayList<>();
        for (Source source : sources.all()) {
            if (source.said() == null && source.written() == null) {
                if (source.events().contains(event.id())) {
                    undated.add(source);
                }
            } else {
                border.crossing(source).ifPresent(drafts::add);
            }
        }
        Map<SourceId, List<Coding>> on =
                codings.codingsOn(drafts.stream().map(Crossing::source).toList());
        List<Crossing> crossing = drafts.stream()
                .map(draft -> with(draft, on.getOrDefault(draft.source().id(), List.of())))
                .filter(one -> one.asAWhole()
                        || !one.inherited().isEmpty()
                        || !one.stated().isEmpty())
                .toList();
        return new BorderMove(event, side, border.old(), wanted, crossing, undated, border.beside());
    }

    private static Crossing with(Crossing draft, List<Coding> on) {
        EventId from = draft.from().id();
        List<Coding> about =
                on.stream().filter(coding -> coding.events().contains(from)).toList();
        return new Crossing(
                draft.source(),
                draft.manner(),
                draft.asAWhole(),
                draft.from(),
                draft.to(),
                about.stream()
                        .filter(coding -> coding.eventBasis() == EventBasis.INHERITED)
                        .toList(),
                about.stream()
                        .filter(coding -> coding.eventBasis() != EventBasis.INHERITED)
                        .toList());
    }

    /** Moves the border, and what was ticked, in one change; refused where something ticked cannot move. */
    public BorderMoved apply(BorderMove move, BorderTicks ticks) {
        Set<SourceId> wanted = tickedSources(move, ticks);
        Set<CodingId> alone = tickedCodings(move, ticks);
        move.crossing().stream()
                .filter(one -> wanted.contains(one.source().id())
                        || one.inherited().stream().anyMatch(coding -> alone.contains(coding.id())))
                .forEach(EventBorders::target); // refused before anything is changed
        return journal.record("event border", "event", change -> {
            Event before = timeline.event(move.event().id());
            Event event = timeline.set(before.id(), EventEdit.of(dates(move)), change);
            int movedSources = 0;
            int movedCodings = 0;
            int staying = 0;
            for (Crossing crossing : move.crossing()) {
                boolean whole = wanted.contains(crossing.source().id());
                movedSources += whole && moveSource(crossing, change) ? 1 : 0;
                for (Coding coding : crossing.inherited()) {
                    boolean moves = whole || alone.contains(coding.id());
                    movedCodings += moves && moveCoding(crossing, coding, whole, change) ? 1 : 0;
                    staying += moves ? 0 : 1;
                }
            }
            if (event.equals(before) && movedSources + movedCodings == 0) {
                change.nothingChanged();
            }
            change.about(event.id().value());
            change.summarize("event %s %s %s; moved with it: %d of the sources, %d of the codings"
                    .formatted(
                            timeline.reference(event),
                            move.side() == BorderSide.FROM ? "from" : "to",
                            move.wanted(),
                            movedSources,
                            movedCodings));
            return new BorderMoved(event, movedSources, movedCodings, staying);
        });
    }

    private static NewEvent dates(BorderMove move) {
        boolean beginning = move.side() == BorderSide.FROM;
        return new NewEvent(
                null, null, beginning ? move.wanted() : null, beginning ? null : move.wanted(), null, null, null);
    }

    private boolean moveSource(Crossing crossing, OpenChange change) {
        Source source = crossing.source();
        Source changed = sources.set(source, SourceEdit.ofEvents(replaced(source.events(), crossing)), change);
        return !changed.equals(source);
    }

    private boolean moveCoding(Crossing crossing, Coding coding, boolean withSource, OpenChange change) {
        EventBasis basis = withSource ? EventBasis.INHERITED : EventBasis.STATED;
        return codings.replace(coding, coding.about(replaced(coding.events(), crossing), basis), change);
    }

    private static List<EventId> replaced(List<EventId> events, Crossing crossing) {
        EventId to = target(crossing).id();
        return events.stream()
                .map(event -> event.equals(crossing.from().id()) ? to : event)
                .distinct()
                .toList();
    }

    private static Event target(Crossing crossing) {
        Event to = crossing.to();
        if (to == null) {
            throw Refusal.because(
                    "%s would leave event '%s', and there is no event on that side for it to go to."
                            .formatted(
                                    crossing.source().label(), crossing.from().title()),
                    "Add one, or leave the source where it is.");
        }
        return to;
    }

    private Set<SourceId> tickedSources(BorderMove move, BorderTicks ticks) {
        Set<SourceId> crossing = new HashSet<>();
        move.crossing().forEach(one -> crossing.add(one.source().id()));
        for (SourceId ticked : ticks.sources()) {
            if (!crossing.contains(ticked)) {
                throw Refusal.because(
                        "The date of %s does not cross this border."
                                .formatted(sources.source(ticked).label()),
                        "'--preview' lists the sources that do; 'source set --event' changes the event of another.");
            }
        }
        for (Crossing one : move.crossing()) {
            if (ticks.sources().contains(one.source().id()) && !one.asAWhole()) {
                throw Refusal.because(
                        "%s speaks of no event as a whole, so nothing on it inherits one."
                                .formatted(one.source().label()),
                        "Its codings' events are stated; change them with 'coding set --event' if they are wrong.");
            }
        }
        Set<SourceId> wanted = new HashSet<>(ticks.sources());
        Set<Manner> sure = EnumSet.of(Manner.LEAVES, Manner.ENTERS);
        if (ticks.all()) {
            move.crossing().stream()
                    .filter(one -> one.asAWhole() && sure.contains(one.manner()) && one.to() != null)
                    .forEach(one -> wanted.add(one.source().id()));
        }
        return wanted;
    }

    private static Set<CodingId> tickedCodings(BorderMove move, BorderTicks ticks) {
        Set<CodingId> inherited = ids(move, Crossing::inherited);
        Set<CodingId> stated = ids(move, Crossing::stated);
        for (CodingId ticked : ticks.codings()) {
            if (stated.contains(ticked)) {
                throw Refusal.because(
                        "A coder stated the event of coding %s; it does not move with a border.".formatted(ticked),
                        "Change it with 'coding set --event' if it is wrong.");
            }
            if (!inherited.contains(ticked)) {
                throw Refusal.because(
                        "The coding %s stands on no source whose date crosses this border.".formatted(ticked),
                        "'--preview --ids' lists those that do.");
            }
        }
        return ticks.codings();
    }

    private static Set<CodingId> ids(BorderMove move, java.util.function.Function<Crossing, List<Coding>> part) {
        Set<CodingId> ids = new HashSet<>();
        move.crossing().stream()
                .flatMap(crossing -> part.apply(crossing).stream())
                .forEach(coding -> ids.add(coding.id()));
        return ids;
    }

    /**
     * The codings of a source that inherited an event which it has no longer: those left where they were when its event was
     * changed.
     */
    public List<Coding> leftBehind(Source source) {
        return codings.codingsOn(source).stream()
                .filter(coding -> coding.eventBasis() == EventBasis.INHERITED)
                .filter(coding -> !coding.events().equals(source.events()))
                .toList();
    }

    /**
     * Changes what is known of a source, and lets the codings that inherit its event follow it, in one change.
     *
     * @param moveInherited whether they follow; refused where the source then has not exactly one event
     */
    public SourceEventsSet set(Source source, SourceEdit edit, boolean moveInherited) {
        if (moveInherited) {
            refuseUnlessOneEvent(source, edit.events() == null ? source.events() : edit.events());
        }
        return journal.record("source set", "source", change -> {
            Source changed = sources.set(source, edit, change);
            List<Coding> behind = edit.events() == null && !moveInherited ? List.of() : leftBehind(changed);
            int moved = 0;
            if (moveInherited) {
                for (Coding coding : behind) {
                    moved += codings.replace(coding, coding.about(changed.events(), EventBasis.INHERITED), change)
                            ? 1
                            : 0;
                }
            }
            if (changed.equals(source) && moved == 0) {
                change.nothingChanged();
            }
            change.about(source.id().value());
            change.summarize("details of " + source.label()
                    + (moved == 0 ? "" : "; %d inherited codings moved".formatted(moved)));
            return new SourceEventsSet(changed, moved, behind.size() - moved);
        });
    }

    private static void refuseUnlessOneEvent(Source source, List<EventId> events) {
        if (events.stream().distinct().count() != 1) {
            throw Refusal.because(
                    "Codings inherit the event of a source that has exactly one; %s has %s."
                            .formatted(source.label(), events.isEmpty() ? "none" : String.valueOf(events.size())),
                    "Give it one with '--event', or state the events of its codings with 'coding set --event'.");
        }
    }
}
