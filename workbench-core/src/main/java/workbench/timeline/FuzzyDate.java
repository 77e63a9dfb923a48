package workbench.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as precise as people know it: a day, a month, a year, or a range of those; written as ISO 8601 has it ({@code
 * 2017}, {@code 2017-03}, {@code 2017-03-14}, {@code 2017-03/2017-05}).
 *
 * @param words as written
 * @param first the first day it may be
 * @param last the last day it may be
 */
public record FuzzyDate(String words, LocalDate first, LocalDate last) implements Comparable<FuzzyDate> {
    private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** The date written in {@code words}; empty if they are none. */
    public static Optional<FuzzyDate> read(String words) {
        String trimmed = words.strip();
        int slash = trimmed.indexOf('/');
        if (slash < 0) {
            return one(trimmed);
        }
        Optional<FuzzyDate> from = one(trimmed.substring(0, slash));
        Optional<FuzzyDate> to = one(trimmed.substring(slash + 1));
        if (from.isEmpty()
                || to.isEmpty()
                || to.get().last().isBefore(from.get().first())) {
            return Optional.empty();
        }
        return Optional.of(new FuzzyDate(trimmed, from.get().first(), to.get().last()));
    }

    private static Optional<FuzzyDate> one(String words) {
        var matcher = ONE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new FuzzyDate(words, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new FuzzyDate(words, month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new FuzzyDate(words, day, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The month it lies in ({@code 2017-03}), or the words as they are where it is less precise than a month. */
    public String month() {
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first).toString()
                : words;
    }

    @Override
    public int compareTo(FuzzyDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return words;
    }
}
