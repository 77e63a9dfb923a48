package workbench.picture;

import java.util.ArrayList;
import java.util.List;

/** Draws codings over time: those that help as columns up, those that hinder as columns down, the others as numbers. */
final class CodingColumns {
    private static final double HIGH = 62;
    private static final double NUMBERS = 14;
    private static final double WIDEST = 26;

    private final TimelineFrame frame;
    private final Chronicle chronicle;

    CodingColumns(TimelineFrame frame, Chronicle chronicle) {
        this.frame = frame;
        this.chronicle = chronicle;
    }

    private record Column(String name, double middle, double width, Signs signs) {}

    void draw(SceneDraft draft) {
        List<Column> columns = columns();
        int most = Math.max(
                1,
                columns.stream()
                        .mapToInt(one ->
                                Math.max(one.signs().positive(), one.signs().negative()))
                        .max()
                        .orElse(1));
        int up = columns.stream().mapToInt(one -> one.signs().positive()).max().orElse(0);
        int down =
                columns.stream().mapToInt(one -> one.signs().negative()).max().orElse(0);
        double zero = draft.bottom() + NUMBERS + HIGH * up / most;
        double low = zero + HIGH * down / most + NUMBERS;
        boolean others = columns.stream().anyMatch(one -> one.signs().others() > 0);
        double othersAt = low + 14;
        double namesAt = (others ? othersAt : low) + 18;
        draft.add("", labels(zero, others ? othersAt : 0));
        for (Column column : columns) {
            List<Mark> marks = new ArrayList<>();
            columnOf(column, zero, HIGH / most, marks);
            if (column.signs().others() > 0) {
                marks.add(number(column.signs().others(), column.middle(), othersAt, Ink.GREY));
            }
            if (!column.name().isEmpty()) {
                marks.add(
                        Mark.words(column.name(), column.middle(), namesAt, Mark.Anchor.MIDDLE, Face.SMALL, Ink.DARK));
            }
            draft.add(column.name() + ": " + SignBar.words(column.signs()), marks);
        }
        draft.add(
                "",
                List.of(new Mark.Line(
                        new Spot(TimelineFrame.LABEL_LEFT + TimelineFrame.LABEL_WIDTH + 8, zero),
                        new Spot(TimelineFrame.BARS_LEFT - 12, zero),
                        new Pen(Ink.DARK, 0.8))));
        draft.space(namesAt - draft.bottom() + 6);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        List<Period> periods = frame.periods();
        frame.before(0, 0).ifPresent(box -> columns.add(column("before", box, chronicle.signsBefore(periods))));
        for (Period period : periods) {
            double from = frame.x(period.first().atDay(1));
            double to = frame.x(period.last().atEndOfMonth().plusDays(1));
            columns.add(new Column(
                    period.shortName(),
                    (from + to) / 2,
                    Math.min(WIDEST, (to - from) * 0.7),
                    chronicle.signsIn(period)));
        }
        frame.after(0, 0).ifPresent(box -> columns.add(column("after", box, chronicle.signsAfter(periods))));
        Signs nowhere = chronicle.withoutDate().plus(chronicle.imprecise(periods));
        frame.undated(0, 0).ifPresent(box -> columns.add(column("undated", box, nowhere)));
        return columns;
    }

    private static Column column(String name, Box zone, Signs signs) {
        return new Column(name, zone.centre().x(), Math.min(WIDEST, zone.width() * 0.5), signs);
    }

    private static void columnOf(Column column, double zero, double each, List<Mark> marks) {
        double left = column.middle() - column.width() / 2;
        Signs signs = column.signs();
        if (signs.positive() > 0) {
            double high = Math.max(1.5, signs.positive() * each);
            marks.add(Mark.bar(new Box(left, zero - high, column.width(), high), SignBar.HELPS, SignBar.HELPS_EDGE));
            marks.add(number(signs.positive(), column.middle(), zero - high - 3, Ink.BLACK));
        }
        if (signs.negative() > 0) {
            double high = Math.max(1.5, signs.negative() * each);
            marks.addAll(SignBar.hinders(new Box(left, zero, column.width(), high)));
            marks.add(number(signs.negative(), column.middle(), zero + high + 11, Ink.BLACK));
        }
    }

    private static Mark number(int count, double x, double y, Ink ink) {
        String words = count >= 10_000 ? count / 1000 + "k" : String.valueOf(count);
        return Mark.words(words, x, y, Mark.Anchor.MIDDLE, Face.SMALL, ink);
    }

    private static List<Mark> labels(double zero, double othersAt) {
        List<Mark> marks = new ArrayList<>();
        marks.add(label("+ helps", zero - 8, Face.PLAIN, Ink.BLACK));
        marks.add(label("− hinders", zero + 17, Face.PLAIN, Ink.BLACK));
        if (othersAt > 0) {
            marks.add(label("others (−/+, 0, no sign)", othersAt, Face.SMALL, Ink.GREY));
        }
        return marks;
    }

    private static Mark label(String words, double y, Face face, Ink ink) {
        return Mark.words(words, TimelineFrame.LABEL_LEFT, y, Mark.Anchor.START, face, ink);
    }
}
