package workbench.picture;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import workbench.network.Network;
import workbench.source.SourceKind;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/**
 * What a study's timeline tells: its events in order, its sources by date, and its codings by sign at each event and in each
 * month. Dates are no more precise than a month. Codings are counted as a matrix counts them.
 *
 * @param study its title
 * @param change the number of the last change to the study
 * @param filtered whether only codings that meet criteria are counted, and only sources shown that hold some
 * @param events in order, those of a case together
 * @param sources by date, those without one last
 * @param months in order; a date less precise than a month (2017) is kept as it is
 * @param withoutEvent codings about no event
 * @param withoutDate codings in sources without a date
 * @param all every coding once, also one about several events
 */
public record Chronicle(
        String study,
        long change,
        boolean filtered,
        List<EventLine> events,
        List<SourceLine> sources,
        List<MonthLine> months,
        Signs withoutEvent,
        Signs withoutDate,
        Signs all) {
    public Chronicle {
        events = List.copyOf(events);
        sources = List.copyOf(sources);
        months = List.copyOf(months);
    }

    /**
     * An event.
     *
     * @param ofCase the case it belongs to, by name
     * @param sources how many sources hold codings about it
     */
    public record EventLine(Event event, @Nullable String ofCase, int sources, Signs signs) {
        /** Whether it has a beginning or an end in time. */
        public boolean dated() {
            return event.from() != null || event.to() != null;
        }

        public String title() {
            return event.ordinal() + " " + event.title();
        }

        /** When it began, no more precise than a month. */
        public @Nullable FuzzyDate from() {
            return inMonths(event.from());
        }

        /** When it ended, no more precise than a month. */
        public @Nullable FuzzyDate to() {
            return inMonths(event.to());
        }

        /** When it was, in months, as far as known; empty where nothing is. */
        public String dates() {
            FuzzyDate from = event.from();
            FuzzyDate to = event.to();
            if (from == null && to == null) {
                return "";
            }
            if (from == null) {
                return "until " + Chronicle.months(to);
            }
            return to == null
                    ? "from " + Chronicle.months(from)
                    : Chronicle.months(from) + " to " + Chronicle.months(to);
        }
    }

    /**
     * A source.
     *
     * @param date when it was said or, where that is not known, written
     * @param codings how many of those counted stand on it
     */
    public record SourceLine(
            String label,
            SourceKind kind,
            List<Network> networks,
            @Nullable FuzzyDate date,
            int codings) {
        public SourceLine {
            networks = List.copyOf(networks);
        }

        /** The month in the middle of its date. */
        public Optional<YearMonth> month() {
            return Optional.ofNullable(date).map(Chronicle::middle);
        }
    }

    /** The codings in sources of one date. */
    public record MonthLine(FuzzyDate date, Signs signs) {}

    /** A date no more precise than a month: {@code 2017-03}, {@code 2017}, {@code 2017-03/2017-05}. */
    static String months(@Nullable FuzzyDate date) {
        if (date == null) {
            return "";
        }
        boolean years = date.first().getDayOfYear() == 1
                && date.last().plusDays(1).getDayOfYear() == 1
                && !date.words().contains("-");
        if (years) {
            return date.words();
        }
        YearMonth first = YearMonth.from(date.first());
        YearMonth last = YearMonth.from(date.last());
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    /** The date told by {@link #months}. */
    static @Nullable FuzzyDate inMonths(@Nullable FuzzyDate date) {
        return date == null ? null : FuzzyDate.read(months(date)).orElse(date);
    }

    private static YearMonth middle(FuzzyDate date) {
        long days = date.last().toEpochDay() - date.first().toEpochDay();
        return YearMonth.from(date.first().plusDays(days / 2));
    }

    /** Codings in sources whose date lies within a period and not beyond. */
    public Signs signsIn(Period period) {
        return sum(one -> period.holds(one.date()));
    }

    /** Codings whose date is known, but not precisely enough to lie within one of the periods. */
    public Signs imprecise(List<Period> periods) {
        return sum(one -> periods.stream().noneMatch(period -> period.holds(one.date()))
                && periods.stream().anyMatch(period -> period.touches(one.date())));
    }

    /** Codings whose date is before all periods. */
    public Signs signsBefore(List<Period> periods) {
        return periods.isEmpty()
                ? Signs.NONE
                : sum(one ->
                        one.date().last().isBefore(periods.getFirst().first().atDay(1)));
    }

    /** Codings whose date is after all periods. */
    public Signs signsAfter(List<Period> periods) {
        return periods.isEmpty()
                ? Signs.NONE
                : sum(one -> one.date().first().isAfter(periods.getLast().last().atEndOfMonth()));
    }

    private Signs sum(Predicate<MonthLine> which) {
        return months.stream().filter(which).map(MonthLine::signs).reduce(Signs.NONE, Signs::plus);
    }

    /** The sources by network, in order of its name; those that belong to none last. A source of several is in each. */
    public List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        sources.stream()
                .flatMap(source -> source.networks().stream())
                .distinct()
                .sorted(Comparator.comparing(Network::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(network -> lanes.add(new Lane(
                        network.name(),
                        sources.stream()
                                .filter(source -> source.networks().contains(network))
                                .toList())));
        List<SourceLine> alone =
                sources.stream().filter(source -> source.networks().isEmpty()).toList();
        if (!alone.isEmpty()) {
            lanes.add(new Lane("no network", alone));
        }
        return lanes;
    }

    /** Sources that belong together. */
    public record Lane(String name, List<SourceLine> sources) {
        public Lane {
            sources = List.copyOf(sources);
        }
    }
}
