package workbench.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.picture.Chronicle.SourceLine;

/** Where things lie from left to right in the picture of the timeline: labels, the axis of time, what has no place on it. */
final class TimelineFrame {
    static final double WIDTH = 704;
    static final double LABEL_LEFT = SceneDraft.MARGIN;
    static final double LABEL_WIDTH = 172;
    private static final double AXIS_LEFT = LABEL_LEFT + LABEL_WIDTH + 8;
    private static final double AXIS_RIGHT = 512;
    static final double BARS_LEFT = 524;
    static final double BARS_RIGHT = WIDTH - SceneDraft.MARGIN;
    private static final double SIDE = 50;
    private static final double NARROWEST_COLUMN = 23;
    private static final double NARROWEST_YEAR = 34;

    private final @Nullable TimeSpan span;
    private final boolean before;
    private final boolean after;
    private final boolean undated;
    private final List<Period> periods;

    TimelineFrame(Chronicle chronicle) {
        this.span = TimeSpan.of(chronicle).orElse(null);
        List<YearMonth> months = chronicle.sources().stream()
                .map(SourceLine::month)
                .flatMap(Optional::stream)
                .toList();
        this.before = span != null && months.stream().anyMatch(span::isBefore);
        this.after = span != null && months.stream().anyMatch(span::isAfter);
        this.periods = periods(span, before, after);
        this.undated = chronicle.events().stream().anyMatch(event -> !event.dated())
                || chronicle.sources().stream().anyMatch(source -> source.date() == null)
                || chronicle.withoutDate().codings() > 0
                || chronicle.imprecise(periods).codings() > 0;
    }

    private static List<Period> periods(@Nullable TimeSpan span, boolean before, boolean after) {
        double room = AXIS_RIGHT - AXIS_LEFT - SIDE * (1 + (before ? 1 : 0) + (after ? 1 : 0)) - 6;
        return span == null ? List.of() : span.periods((int) (room / NARROWEST_COLUMN));
    }

    /** Whether anything has a place in time. */
    boolean hasAxis() {
        return span != null;
    }

    double axisLeft() {
        return AXIS_LEFT + (before ? SIDE : 0);
    }

    double axisRight() {
        return AXIS_RIGHT - (after ? SIDE : 0) - (undated ? SIDE + 6 : 0);
    }

    /** Before the axis; empty where nothing lies there. */
    Optional<Box> before(double top, double height) {
        return before ? Optional.of(new Box(AXIS_LEFT, top, SIDE, height)) : Optional.empty();
    }

    Optional<Box> after(double top, double height) {
        return after ? Optional.of(new Box(axisRight(), top, SIDE, height)) : Optional.empty();
    }

    /** For what has no date: the whole width where nothing has one. */
    Optional<Box> undated(double top, double height) {
        if (span == null) {
            return Optional.of(new Box(AXIS_LEFT, top, AXIS_RIGHT - AXIS_LEFT, height));
        }
        return undated ? Optional.of(new Box(AXIS_RIGHT - SIDE, top, SIDE, height)) : Optional.empty();
    }

    /** The columns in which codings are counted. */
    List<Period> periods() {
        return periods;
    }

    /** The beginning of a day on the axis; beside it, its nearer end. */
    double x(LocalDate day) {
        if (span == null) {
            return AXIS_LEFT;
        }
        LocalDate first = begin();
        double all = first.until(end(), ChronoUnit.DAYS);
        double part = first.until(day, ChronoUnit.DAYS) / all;
        return axisLeft() + Math.clamp(part, 0, 1) * (axisRight() - axisLeft());
    }

    /** The first day on the axis, which begins with a whole period. */
    private LocalDate begin() {
        return periods.getFirst().first().atDay(1);
    }

    private LocalDate end() {
        return periods.getLast().last().atEndOfMonth().plusDays(1);
    }

    boolean isBefore(YearMonth month) {
        return span != null && span.isBefore(month);
    }

    boolean isAfter(YearMonth month) {
        return span != null && span.isAfter(month);
    }

    /** The names of years and of the places beside the axis, on one line. */
    List<Mark> heads(double y) {
        List<Mark> marks = new ArrayList<>();
        before(y, 0).ifPresent(box -> marks.add(head("before", box, y)));
        after(y, 0).ifPresent(box -> marks.add(head("after", box, y)));
        undated(y, 0).ifPresent(box -> marks.add(head("undated", box, y)));
        for (Year year : years()) {
            if (year.named()) {
                marks.add(Mark.words(
                        String.valueOf(year.year()), year.x() + 3, y, Mark.Anchor.START, Face.SMALL, Ink.DARK));
            }
        }
        return marks;
    }

    private static Mark head(String words, Box box, double y) {
        return Mark.words(words, box.centre().x(), y, Mark.Anchor.MIDDLE, Face.SMALL_ASIDE, Ink.DARK);
    }

    /** Lines at the beginning of each year, and about the places beside the axis. */
    List<Mark> grid(double top, double bottom) {
        List<Mark> marks = new ArrayList<>();
        Pen pen = new Pen(Ink.LIGHT, 0.75);
        years().forEach(year -> marks.add(new Mark.Line(new Spot(year.x(), top), new Spot(year.x(), bottom), pen)));
        if (span != null) {
            marks.add(new Mark.Line(new Spot(axisRight(), top), new Spot(axisRight(), bottom), pen));
            undated(top, bottom - top).ifPresent(box -> marks.add(Mark.bar(box.grown(0), Ink.PALE, null)));
        }
        return marks;
    }

    private record Year(int year, double x, boolean named) {}

    private List<Year> years() {
        List<Year> years = new ArrayList<>();
        if (span == null) {
            return years;
        }
        double each = (axisRight() - axisLeft()) * 365 / begin().until(end(), ChronoUnit.DAYS);
        int step = (int) Math.max(1, Math.ceil(NARROWEST_YEAR / each));
        int first = begin().getYear();
        int last = end().minusDays(1).getYear();
        for (int year = first; year <= last; year++) {
            double x = x(LocalDate.of(year, 1, 1));
            double next = x(LocalDate.of(year + 1, 1, 1));
            boolean fits = step > 1 ? year % step == 0 && axisRight() - x > NARROWEST_YEAR : next - x > NARROWEST_YEAR;
            if (step == 1 || year % step == 0) {
                years.add(new Year(year, x, fits));
            }
        }
        return years;
    }
}
