package workbench.recoding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;
import workbench.recoding.BorderMove.Crossing;
import workbench.recoding.BorderMove.Manner;
import workbench.source.Source;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/** A border that moves, and how the dates of sources stand to it. */
final class Border {
    private final Event event;
    private final BorderSide side;
    private final FuzzyDate wanted;
    private final List<Event> line;

    /** @param line the events in whose order {@code event} stands */
    Border(Event event, BorderSide side, FuzzyDate wanted, List<Event> line) {
        this.event = event;
        this.side = side;
        this.wanted = wanted;
        this.line = line;
    }

    private enum Standing {
        INSIDE,
        OUTSIDE,
        BOTH,
        /** There is no border yet. */
        UNKNOWN
    }

    @Nullable
    FuzzyDate old() {
        return side == BorderSide.FROM ? event.from() : event.to();
    }

    void refuseReversed() {
        FuzzyDate from = side == BorderSide.FROM ? wanted : event.from();
        FuzzyDate to = side == BorderSide.FROM ? event.to() : wanted;
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw Refusal.because(
                    "Event '%s' would end (%s) before it begins (%s).".formatted(event.title(), to, from),
                    "Choose another date, or move the other border first.");
        }
    }

    private Standing standing(FuzzyDate date, @Nullable FuzzyDate border) {
        if (border == null) {
            return Standing.UNKNOWN;
        }
        return switch (side) {
            case FROM ->
                date.last().isBefore(border.first())
                        ? Standing.OUTSIDE
                        : date.first().isBefore(border.first()) ? Standing.BOTH : Standing.INSIDE;
            case TO ->
                date.first().isAfter(border.last())
                        ? Standing.OUTSIDE
                        : date.last().isAfter(border.last()) ? Standing.BOTH : Standing.INSIDE;
        };
    }

    /** Without codings yet; empty where the border does not cross the source's date. */
    Optional<Crossing> crossing(Source source) {
        FuzzyDate date = Objects.requireNonNull(source.said() != null ? source.said() : source.written());
        Standing before = standing(date, old());
        Standing after = standing(date, wanted);
        if (before == after) {
            return Optional.empty();
        }
        Manner manner =
                after == Standing.BOTH ? Manner.STRADDLES : after == Standing.OUTSIDE ? Manner.LEAVES : Manner.ENTERS;
        if (line.stream().noneMatch(one -> source.events().contains(one.id()))) {
            return inPlaces(source, manner, date, before);
        }
        if (source.events().contains(event.id())) {
            return manner == Manner.ENTERS
                    ? Optional.empty()
                    : Optional.of(new Crossing(source, manner, true, event, beyond(date), List.of(), List.of()));
        }
        if (manner == Manner.LEAVES || !isWithinOtherBorder(date)) {
            return Optional.empty();
        }
        return line.stream()
                .filter(other -> source.events().contains(other.id()) && isOnOtherSide(other))
                .min(Comparator.comparingInt(other -> Math.abs(other.ordinal() - event.ordinal())))
                .map(from -> new Crossing(source, manner, true, from, event, List.of(), List.of()));
    }

    /** A source that speaks of no event as a whole: what was stated on it may deserve a second look. */
    private Optional<Crossing> inPlaces(Source source, Manner manner, FuzzyDate date, Standing before) {
        Event beside = beside();
        boolean entering = manner == Manner.ENTERS || (manner == Manner.STRADDLES && before == Standing.OUTSIDE);
        if (!isWithinOtherBorder(date) || (entering && beside == null)) {
            return Optional.empty();
        }
        return Optional.of(
                entering && beside != null
                        ? new Crossing(source, manner, false, beside, event, List.of(), List.of())
                        : new Crossing(source, manner, false, event, beyond(date), List.of(), List.of()));
    }

    /** Whether a date is not beyond the border that stays. */
    private boolean isWithinOtherBorder(FuzzyDate date) {
        return switch (side) {
            case FROM -> event.to() == null || !date.first().isAfter(event.to().last());
            case TO ->
                event.from() == null || !date.last().isBefore(event.from().first());
        };
    }

    private boolean isOnOtherSide(Event other) {
        return side == BorderSide.FROM ? other.ordinal() < event.ordinal() : other.ordinal() > event.ordinal();
    }

    /** The event on the other side of the border, the nearest in order. */
    @Nullable
    Event beside() {
        return line.stream()
                .filter(this::isOnOtherSide)
                .min(Comparator.comparingInt(other -> Math.abs(other.ordinal() - event.ordinal())))
                .orElse(null);
    }

    /** Where a source of that date goes: the only event on the other side that spans it, else the nearest in order. */
    private @Nullable Event beyond(FuzzyDate date) {
        List<Event> spanning = line.stream()
                .filter(other -> isOnOtherSide(other) && spans(other, date.first(), date.last()))
                .toList();
        return spanning.size() == 1 ? spanning.getFirst() : beside();
    }

    private static boolean spans(Event other, LocalDate first, LocalDate last) {
        return (other.from() != null || other.to() != null)
                && (other.from() == null || !first.isBefore(other.from().first()))
                && (other.to() == null || !last.isAfter(other.to().last()));
    }
}
