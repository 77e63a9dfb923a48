package workbench.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.SourceLine;
import workbench.source.SourceKind;
import workbench.timeline.FuzzyDate;

/**
 * The months that an axis of time shows. A document written long before the study would press all else together: where
 * documents make the span more than twice as long as what was observed and said, and by more than a year, the axis leaves
 * them to a place before or after it.
 */
public record TimeSpan(YearMonth first, YearMonth last) {
    private static final int YEAR = 12;

    /** Empty if nothing has a date. */
    public static Optional<TimeSpan> of(Chronicle chronicle) {
        List<FuzzyDate> lived = new ArrayList<>();
        List<FuzzyDate> all = new ArrayList<>();
        for (EventLine line : chronicle.events()) {
            add(lived, line.event().from());
            add(lived, line.event().to());
        }
        for (SourceLine source : chronicle.sources()) {
            add(source.kind() == SourceKind.DOCUMENT ? all : lived, source.date());
        }
        all.addAll(lived);
        Optional<TimeSpan> whole = over(all);
        Optional<TimeSpan> core = over(lived);
        boolean tooLong = whole.isPresent()
                && core.isPresent()
                && whole.get().months() > core.get().months() * 2
                && whole.get().months() > core.get().months() + YEAR;
        return tooLong ? core : whole;
    }

    private static void add(List<FuzzyDate> to, @Nullable FuzzyDate date) {
        if (date != null) {
            to.add(date);
        }
    }

    private static Optional<TimeSpan> over(List<FuzzyDate> dates) {
        Optional<LocalDate> first = dates.stream().map(FuzzyDate::first).min(LocalDate::compareTo);
        Optional<LocalDate> last = dates.stream().map(FuzzyDate::last).max(LocalDate::compareTo);
        return first.flatMap(from -> last.map(to -> new TimeSpan(YearMonth.from(from), YearMonth.from(to))));
    }

    int months() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    public boolean isBefore(YearMonth month) {
        return month.isBefore(first);
    }

    public boolean isAfter(YearMonth month) {
        return month.isAfter(last);
    }

    /** The span, cut into at most so many periods. */
    public List<Period> periods(int most) {
        return Period.over(first, last, most);
    }
}
