package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws codings by sign about a line: those that hinder to its left, hatched, those that help to its right, plain, all by one
 * measure; the number of the others stands at the end.
 */
final class SignBar {
    static final Ink HELPS = Ink.BLUE;
    static final Pen HELPS_EDGE = new Pen(Ink.BLUE, 0.8);
    static final Pen HINDERS = new Pen(Ink.VERMILLION, 1.1);
    static final Pen HINDERS_EDGE = new Pen(Ink.VERMILLION, 0.8);
    private static final double THICK = 11;
    private static final double OTHERS = 34;

    private final double middle;
    private final double half;
    private final double othersAt;
    private final int most;

    SignBar(Chronicle chronicle) {
        List<Signs> all = Stream.concat(
                        chronicle.events().stream().map(Chronicle.EventLine::signs),
                        Stream.of(chronicle.withoutEvent()))
                .toList();
        this.most = Math.max(
                1,
                all.stream()
                        .mapToInt(signs -> Math.max(signs.positive(), signs.negative()))
                        .max()
                        .orElse(1));
        double number = Lettering.width(" " + most, Face.SMALL) + 4;
        this.othersAt = TimelineFrame.BARS_RIGHT;
        double right = TimelineFrame.BARS_RIGHT - OTHERS;
        this.middle = (TimelineFrame.BARS_LEFT + right) / 2;
        this.half = (right - TimelineFrame.BARS_LEFT) / 2 - number;
    }

    List<Mark> heads(double y) {
        return List.of(
                Mark.words("− hinders", middle - 5, y, Mark.Anchor.END, Face.SMALL, Ink.DARK),
                Mark.words("+ helps", middle + 5, y, Mark.Anchor.START, Face.SMALL, Ink.DARK),
                Mark.words("others", othersAt, y, Mark.Anchor.END, Face.SMALL, Ink.GREY));
    }

    List<Mark> axis(double top, double bottom) {
        return List.of(new Mark.Line(new Spot(middle, top), new Spot(middle, bottom), new Pen(Ink.DARK, 0.8)));
    }

    List<Mark> marks(Signs signs, double y) {
        List<Mark> marks = new ArrayList<>();
        if (signs.negative() > 0) {
            double length = length(signs.negative());
            Box box = new Box(middle - length, y - THICK / 2, length, THICK);
            marks.addAll(hinders(box));
            marks.add(number(signs.negative(), box.x() - 4, y, Mark.Anchor.END));
        }
        if (signs.positive() > 0) {
            double length = length(signs.positive());
            Box box = new Box(middle, y - THICK / 2, length, THICK);
            marks.add(Mark.bar(box, HELPS, HELPS_EDGE));
            marks.add(number(signs.positive(), box.right() + 4, y, Mark.Anchor.START));
        }
        if (signs.others() > 0) {
            marks.add(
                    Mark.words(String.valueOf(signs.others()), othersAt, y + 4, Mark.Anchor.END, Face.SMALL, Ink.GREY));
        }
        return marks;
    }

    /** A hatched bar. */
    static List<Mark> hinders(Box box) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.bar(box, Ink.WHITE, null));
        marks.addAll(Hatching.of(box, 3, HINDERS));
        marks.add(Mark.bar(box, null, HINDERS_EDGE));
        return marks;
    }

    private double length(int count) {
        return Math.max(1.5, half * count / most);
    }

    private static Mark number(int count, double x, double y, Mark.Anchor anchor) {
        return Mark.words(String.valueOf(count), x, y + 4, anchor, Face.SMALL, Ink.BLACK);
    }

    /** The counts in words. */
    static String words(Signs signs) {
        return "%d help, %d hinder, %d both, %d neither, %d without a sign"
                .formatted(signs.positive(), signs.negative(), signs.mixed(), signs.neutral(), signs.none());
    }

    static List<SceneDraft.Key> keys() {
        Box box = new Box(0, -5, 18, 10);
        return List.of(
                new SceneDraft.Key(18, List.of(Mark.bar(box, HELPS, HELPS_EDGE)), "codings + (helps)"),
                new SceneDraft.Key(18, hinders(box), "codings − (hinders)"));
    }
}
