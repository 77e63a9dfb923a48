package workbench.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn. */
sealed interface Mark {
    /** A straight line. */
    record Line(Spot from, Spot to, Pen pen) implements Mark {}

    /**
     * An upright rectangle.
     *
     * @param rounding radius of its corners
     */
    record Bar(
            Box box,
            double rounding,
            @Nullable Ink fill,
            @Nullable Pen outline) implements Mark {}

    /** A circle. */
    record Disc(
            Spot centre,
            double radius,
            @Nullable Ink fill,
            @Nullable Pen outline) implements Mark {}

    /** A closed figure with straight sides. */
    record Form(
            List<Spot> corners,
            @Nullable Ink fill,
            @Nullable Pen outline) implements Mark {
        public Form {
            corners = List.copyOf(corners);
        }
    }

    /**
     * Words on one line.
     *
     * @param at where they begin, have their middle, or end, on the base line
     * @param upright degrees by which they are turned about {@code at}, against the clock
     */
    record Words(String words, Spot at, Anchor anchor, Face face, Ink ink, double upright) implements Mark {
        /** The room they take; of those not turned. */
        Box box() {
            double width = Lettering.width(words, face);
            double left = switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - width / 2;
                case END -> at.x() - width;
            };
            return new Box(left, at.y() - face.size() * 0.93, width, face.size() * 1.17);
        }
    }

    /** Which part of words stands at their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Words words(String words, double x, double y, Anchor anchor, Face face, Ink ink) {
        return new Words(words, new Spot(x, y), anchor, face, ink, 0);
    }

    static Bar bar(Box box, @Nullable Ink fill, @Nullable Pen outline) {
        return new Bar(box, 0, fill, outline);
    }
}
