package workbench.picture;

import java.util.List;

/**
 * What a line is drawn with.
 *
 * @param width in units of the picture
 * @param dash lengths of strokes and gaps in turn; empty for a line without gaps
 */
record Pen(Ink ink, double width, List<Double> dash) {
    Pen {
        dash = List.copyOf(dash);
    }

    Pen(Ink ink, double width) {
        this(ink, width, List.of());
    }

    Pen dashed(Double... lengths) {
        return new Pen(ink, width, List.of(lengths));
    }
}
