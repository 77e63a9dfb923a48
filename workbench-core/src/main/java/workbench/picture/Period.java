package workbench.picture;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import workbench.timeline.FuzzyDate;

/** Some months in a row: a month, a quarter, half a year, a year or several, as the calendar cuts them. */
public record Period(YearMonth first, YearMonth last) {
    private static final int[] LENGTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12000};
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** The finest periods of one length that go from a month to another and are at most so many. */
    public static List<Period> over(YearMonth first, YearMonth last, int most) {
        for (int length : LENGTHS) {
            List<Period> periods = over(first, last, length, most);
            if (!periods.isEmpty()) {
                return periods;
            }
        }
        return List.of(new Period(first, last));
    }

    private static List<Period> over(YearMonth first, YearMonth last, int length, int most) {
        List<Period> periods = new ArrayList<>();
        YearMonth from = aligned(first, length);
        while (!from.isAfter(last)) {
            if (periods.size() == most) {
                return List.of();
            }
            periods.add(new Period(from, from.plusMonths(length - 1L)));
            from = from.plusMonths(length);
        }
        return periods;
    }

    private static YearMonth aligned(YearMonth month, int length) {
        if (length <= YEAR) {
            return YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / length * length + 1);
        }
        int years = length / YEAR;
        return YearMonth.of(Math.floorDiv(month.getYear(), years) * years, 1);
    }

    public int months() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** Whether a date lies wholly within it. */
    boolean holds(FuzzyDate date) {
        return !date.first().isBefore(first.atDay(1)) && !date.last().isAfter(last.atEndOfMonth());
    }

    /** Whether a date may lie within it. */
    boolean touches(FuzzyDate date) {
        return !date.last().isBefore(first.atDay(1)) && !date.first().isAfter(last.atEndOfMonth());
    }

    boolean holds(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** What tells it from the others of its year: {@code 03}, {@code Q2}, {@code H1}; the year itself where it is one. */
    public String shortName() {
        return switch (months()) {
            case 1 -> "%02d".formatted(first.getMonthValue());
            case QUARTER -> "Q" + ((first.getMonthValue() - 1) / QUARTER + 1);
            case 2 * QUARTER -> first.getMonthValue() == 1 ? "H1" : "H2";
            default -> String.valueOf(first.getYear());
        };
    }

    /** {@code 2017-03}, {@code 2017 Q1}, {@code 2017 H1}, {@code 2017}, {@code 2010-2019}. */
    public String name() {
        int months = months();
        if (months == 1) {
            return first.toString();
        }
        if (months < YEAR) {
            return first.getYear() + " " + shortName();
        }
        return months == YEAR ? shortName() : first.getYear() + "–" + last.getYear();
    }

    /** What such a period is called. */
    public String kind() {
        return switch (months()) {
            case 1 -> "month";
            case QUARTER -> "quarter";
            case 2 * QUARTER -> "half-year";
            case YEAR -> "year";
            default -> (months() / YEAR) + " years";
        };
    }

    public boolean beginsYear() {
        return first.getMonthValue() == 1;
    }
}
