package workbench.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/**
 * When an event was, as far as known. A date as precise as a month is taken as it is; of one less precise the event surely
 * was only where all that it may mean agrees.
 *
 * @param earliest the first day it may have begun; null where that is unknown
 * @param surelyFrom the first day it surely was; null where there is none
 * @param surelyTo the last such day
 * @param latest the last day it may have lasted to; null where that is unknown
 */
public record Extent(
        @Nullable LocalDate earliest,
        @Nullable LocalDate surelyFrom,
        @Nullable LocalDate surelyTo,
        @Nullable LocalDate latest) {
    private static final int MONTH_DAYS = 31;

    /** Empty where the event has neither a beginning nor an end. */
    public static Optional<Extent> of(Event event) {
        FuzzyDate from = event.from();
        FuzzyDate to = event.to();
        if (from == null && to == null) {
            return Optional.empty();
        }
        LocalDate earliest = from == null ? null : from.first();
        LocalDate latest = to == null ? null : to.last();
        LocalDate begun = from == null ? latest : isPrecise(from) ? from.first() : from.last();
        LocalDate ending = to == null ? earliest : isPrecise(to) ? to.last() : to.first();
        if (from == null && to != null) {
            begun = ending;
        }
        if (to == null && from != null) {
            ending = begun;
        }
        boolean surely = begun != null && ending != null && !begun.isAfter(ending);
        return Optional.of(new Extent(earliest, surely ? begun : null, surely ? ending : null, latest));
    }

    /** Whether both ends are known, and one of them less precisely than to a month. */
    public boolean isVague() {
        return earliest != null && latest != null && !(earliest.equals(surelyFrom) && latest.equals(surelyTo));
    }

    private static boolean isPrecise(FuzzyDate date) {
        return date.first().until(date.last(), ChronoUnit.DAYS) < MONTH_DAYS;
    }
}
