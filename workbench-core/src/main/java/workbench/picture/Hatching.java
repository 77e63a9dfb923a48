package workbench.picture;

import java.util.ArrayList;
import java.util.List;

/** Slanting lines that fill a figure, so that it is told from a plain one without colour. */
final class Hatching {
    private Hatching() {}

    /** Lines from lower left to upper right within a box, {@code gap} apart. */
    static List<Mark> of(Box box, double gap, Pen pen) {
        List<Mark> lines = new ArrayList<>();
        double step = gap * Math.sqrt(2);
        // a line holds the spots whose x + y is the same; the first lies on the grid of the plane, so that neighbours
        // agree
        double first = Math.ceil((box.x() + box.y()) / step) * step;
        for (double sum = first; sum < box.right() + box.bottom(); sum += step) {
            double left = Math.max(box.x(), sum - box.bottom());
            double right = Math.min(box.right(), sum - box.y());
            if (right - left > 0.5) {
                lines.add(new Mark.Line(new Spot(left, sum - left), new Spot(right, sum - right), pen));
            }
        }
        return lines;
    }

    /** The same within a circle. */
    static List<Mark> of(Spot centre, double radius, double gap, Pen pen) {
        List<Mark> lines = new ArrayList<>();
        double unit = Math.sqrt(0.5);
        int most = (int) Math.floor(radius / gap);
        for (int i = -most; i <= most; i++) {
            double away = i * gap;
            double half = Math.sqrt(Math.max(0, radius * radius - away * away));
            if (half > 0.5) {
                Spot middle = centre.plus(away * unit, away * unit);
                lines.add(new Mark.Line(
                        middle.plus(-half * unit, half * unit), middle.plus(half * unit, -half * unit), pen));
            }
        }
        return lines;
    }
}
