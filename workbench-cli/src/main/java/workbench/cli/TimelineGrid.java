package workbench.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.picture.Chronicle;
import workbench.picture.Chronicle.EventLine;
import workbench.picture.Chronicle.SourceLine;
import workbench.picture.Extent;
import workbench.picture.Period;
import workbench.picture.Signs;
import workbench.picture.TimeSpan;

/**
 * The columns of the timeline's text: one a period, with a column before and after for what lies far off, and one for what has
 * no date.
 */
final class TimelineGrid {
    private static final int SIDE = 10;
    private static final int NARROWEST_CELL = 4;
    private static final char SURE = '█';
    private static final char MAYBE = '░';
    private static final char PREDICTED = '▒';

    private final Chronicle chronicle;
    private final @Nullable TimeSpan span;
    private final boolean before;
    private final boolean after;
    private final boolean undated;
    private final Signs imprecise;
    private final int cell;
    private final List<Period> periods;

    TimelineGrid(Chronicle chronicle, int room) {
        this.chronicle = chronicle;
        this.span = TimeSpan.of(chronicle).orElse(null);
        List<YearMonth> months = chronicle.sources().stream()
                .map(SourceLine::month)
                .flatMap(Optional::stream)
                .toList();
        this.before = span != null && months.stream().anyMatch(span::isBefore);
        this.after = span != null && months.stream().anyMatch(span::isAfter);
        int most = chronicle.all().codings();
        this.cell = Math.max(NARROWEST_CELL, String.valueOf(most).length() + 1);
        int sides = SIDE * ((before ? 1 : 0) + (after ? 1 : 0) + 1);
        this.periods = span == null ? List.of() : span.periods(Math.max(1, (room - sides) / cell));
        this.imprecise = chronicle.imprecise(periods);
        this.undated = imprecise.codings() > 0
                || chronicle.withoutDate().codings() > 0
                || chronicle.sources().stream().anyMatch(source -> source.date() == null)
                || chronicle.events().stream().anyMatch(event -> !event.dated());
    }

    /** The years, and the periods within them. */
    List<String> heads() {
        StringBuilder years = new StringBuilder();
        StringBuilder parts = new StringBuilder(before ? right("before", SIDE) : "");
        boolean withinYears = !periods.isEmpty() && periods.getFirst().months() < 12;
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            boolean says = withinYears && (i == 0 || period.beginsYear());
            if (says) {
                int from = (before ? SIDE : 0) + i * cell + 1;
                years.append(" ".repeat(Math.max(0, from - years.length()))).append(year(i));
            }
            parts.append(right(period.shortName(), cell));
        }
        parts.append(after ? right("after", SIDE) : "").append(undated ? right("undated", SIDE) : "");
        return withinYears ? List.of(years.toString(), parts.toString()) : List.of(parts.toString());
    }

    /** In two digits where the next year stands close by. */
    private String year(int at) {
        String year = String.valueOf(periods.get(at).first().getYear());
        boolean close = at + 1 < periods.size() && periods.get(at + 1).beginsYear() && cell <= year.length();
        return close ? "’" + year.substring(2) : year;
    }

    /** How many sources are in each column. */
    String sources(List<SourceLine> sources) {
        int[] counts = new int[periods.size()];
        int earlier = 0;
        int later = 0;
        int none = 0;
        for (SourceLine source : sources) {
            YearMonth month = source.month().orElse(null);
            if (month == null || span == null) {
                none++;
            } else if (span.isBefore(month)) {
                earlier++;
            } else if (span.isAfter(month)) {
                later++;
            } else {
                counts[place(month)]++;
            }
        }
        return cells(counts, earlier, later, none);
    }

    private int place(YearMonth month) {
        return (int) periods.getFirst().first().until(month, ChronoUnit.MONTHS)
                / periods.getFirst().months();
    }

    /** How many codings of one kind are in each column. */
    String codings(ToIntFunction<Signs> count) {
        int[] counts = periods.stream()
                .mapToInt(period -> count.applyAsInt(chronicle.signsIn(period)))
                .toArray();
        int none = count.applyAsInt(imprecise) + count.applyAsInt(chronicle.withoutDate());
        return cells(
                counts,
                count.applyAsInt(chronicle.signsBefore(periods)),
                count.applyAsInt(chronicle.signsAfter(periods)),
                none);
    }

    private String cells(int[] counts, int earlier, int later, int none) {
        StringBuilder row = new StringBuilder(before ? right(number(earlier), SIDE) : "");
        Arrays.stream(counts).forEach(count -> row.append(right(number(count), cell)));
        row.append(after ? right(number(later), SIDE) : "").append(undated ? right(number(none), SIDE) : "");
        return row.toString();
    }

    private static String number(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }

    private static String right(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    /** The band of an event. */
    String band(EventLine line) {
        char[] row = new char[periods.size() * cell];
        Arrays.fill(row, ' ');
        Optional<Extent> known = Extent.of(line.event());
        String sides = (after ? " ".repeat(SIDE) : "");
        if (known.isEmpty() || periods.isEmpty()) {
            return (before ? " ".repeat(SIDE) : "")
                    + new String(row)
                    + sides
                    + right(line.event().predicted() ? "predicted" : "no dates", SIDE);
        }
        Extent extent = known.get();
        char sure = line.event().predicted() ? PREDICTED : SURE;
        fill(row, extent.earliest(), extent.latest(), MAYBE);
        fill(row, extent.surelyFrom(), extent.surelyTo(), sure);
        openEnds(row, extent);
        return (before ? " ".repeat(SIDE) : "") + new String(row);
    }

    private void fill(char[] row, @Nullable LocalDate from, @Nullable LocalDate to, char with) {
        if (from != null && to != null) {
            int first = (int) Math.floor(column(from));
            int last = (int) Math.ceil(column(to.plusDays(1))) - 1;
            IntStream.rangeClosed(Math.max(0, first), Math.min(row.length - 1, Math.max(first, last)))
                    .forEach(at -> row[at] = with);
        }
    }

    /** A question mark where an end is not known. */
    private void openEnds(char[] row, Extent extent) {
        LocalDate from = extent.surelyFrom();
        LocalDate to = extent.surelyTo();
        if (extent.earliest() == null && from != null) {
            int at = (int) Math.floor(column(from)) - 1;
            if (at >= 0) {
                row[at] = '?';
            }
        }
        if (extent.latest() == null && to != null) {
            int at = (int) Math.ceil(column(to.plusDays(1)));
            if (at < row.length) {
                row[at] = '?';
            }
        }
    }

    private double column(LocalDate day) {
        LocalDate first = periods.getFirst().first().atDay(1);
        LocalDate end = periods.getLast().last().atEndOfMonth().plusDays(1);
        double all = first.until(end, ChronoUnit.DAYS);
        return first.until(day, ChronoUnit.DAYS) / all * periods.size() * cell;
    }

    /** What the bands and columns mean, where it does not go without saying. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<EventLine> events = chronicle.events();
        List<Extent> extents = events.stream()
                .map(line -> Extent.of(line.event()))
                .flatMap(Optional::stream)
                .toList();
        List<String> bands = new ArrayList<>();
        if (!extents.isEmpty()) {
            bands.add("█ an event");
        }
        if (events.stream().anyMatch(line -> line.event().predicted() && line.dated())) {
            bands.add("▒ predicted");
        }
        if (extents.stream().anyMatch(Extent::isVague)) {
            bands.add("░ its dates are less precise");
        }
        if (extents.stream().anyMatch(one -> one.earliest() == null || one.latest() == null)) {
            bands.add("? an end is not known");
        }
        if (!bands.isEmpty()) {
            notes.add(String.join("  ", bands));
        }
        if (imprecise.codings() > 0) {
            notes.add("'undated' holds %s whose source's date is less precise than a %s."
                    .formatted(
                            CodedLines.counted(imprecise.codings(), "coding"),
                            periods.getFirst().kind()));
        }
        return notes;
    }
}
