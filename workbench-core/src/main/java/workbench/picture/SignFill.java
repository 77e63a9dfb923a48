package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;

/**
 * What tells a sign without colour: what helps is plain, what hinders is hatched, what does both is half and half, what does
 * neither is pale, and what was given no sign is empty with a dotted edge. Amounts go from light and wide to dark and dense.
 */
final class SignFill {
    private static final double[] TINTS = {0.3, 0.5, 0.75, 1};
    private static final double[] GAPS = {7, 5, 3.6, 2.6};
    private static final Pen NO_SIGN = new Pen(Ink.GREY, 1).dashed(1.0, 2.0);
    private static final int CORNERS = 24;

    private SignFill() {}

    /** @param strength from 0 (little) to 3 (much) */
    static List<Mark> box(Box box, @Nullable Valence valence, int strength) {
        List<Mark> marks = new ArrayList<>();
        switch (valence) {
            case null -> marks.add(Mark.bar(box.grown(-1), Ink.WHITE, NO_SIGN));
            case POSITIVE -> marks.add(Mark.bar(box, plain(strength), null));
            case NEGATIVE -> marks.addAll(hatched(box, strength));
            case MIXED -> {
                double half = box.width() / 2;
                marks.addAll(hatched(new Box(box.x(), box.y(), half, box.height()), strength));
                marks.add(Mark.bar(new Box(box.x() + half, box.y(), half, box.height()), plain(strength), null));
            }
            case NEUTRAL -> marks.add(Mark.bar(box, new Ink(0xE2E2E2), null));
        }
        if (valence != null) {
            marks.add(Mark.bar(box, null, new Pen(valence == Valence.NEGATIVE ? Ink.VERMILLION : Ink.GREY, 0.6)));
        }
        return marks;
    }

    private static Ink plain(int strength) {
        return Ink.BLUE.tint(TINTS[strength]);
    }

    private static List<Mark> hatched(Box box, int strength) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.bar(box, Ink.WHITE, null));
        marks.addAll(Hatching.of(box, GAPS[strength], new Pen(Ink.VERMILLION, 1.1)));
        return marks;
    }

    static List<Mark> disc(Spot centre, double radius, @Nullable Valence valence) {
        List<Mark> marks = new ArrayList<>();
        Pen edge = new Pen(Ink.DARK, 0.8);
        switch (valence) {
            case null -> marks.add(new Mark.Disc(centre, radius, Ink.WHITE, NO_SIGN));
            case POSITIVE -> marks.add(new Mark.Disc(centre, radius, Ink.BLUE, edge));
            case NEGATIVE -> {
                marks.add(new Mark.Disc(centre, radius, Ink.WHITE, null));
                marks.addAll(Hatching.of(centre, radius, 2.8, new Pen(Ink.VERMILLION, 1.1)));
                marks.add(new Mark.Disc(centre, radius, null, new Pen(Ink.VERMILLION, 1)));
            }
            case MIXED -> {
                marks.add(new Mark.Disc(centre, radius, Ink.WHITE, null));
                marks.addAll(Hatching.of(centre, radius, 2.8, new Pen(Ink.VERMILLION, 1.1)));
                marks.add(rightHalf(centre, radius));
                marks.add(new Mark.Disc(centre, radius, null, edge));
            }
            case NEUTRAL -> marks.add(new Mark.Disc(centre, radius, new Ink(0xE2E2E2), edge));
        }
        return marks;
    }

    private static Mark rightHalf(Spot centre, double radius) {
        List<Spot> corners = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = -Math.PI / 2 + Math.PI * i / CORNERS;
            corners.add(centre.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return new Mark.Form(corners, Ink.BLUE, null);
    }

    /** The signs, with what they mean, those that occur. */
    static String meaning(@Nullable Valence valence) {
        return switch (valence) {
            case null -> "no sign given";
            case POSITIVE -> "+ helps";
            case NEGATIVE -> "− hinders";
            case MIXED -> "−/+ both";
            case NEUTRAL -> "0 neither";
        };
    }
}
