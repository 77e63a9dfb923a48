package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import workbench.network.Association;

/** How each type of tie is drawn: told by the line, so that neither colour nor a label is needed. */
final class TieStyles {
    static final String TRANSACTIONAL = "transactional";
    static final String COLLABORATIVE = "collaborative";
    private static final double APART = 1.8;
    private static final List<Pen> OTHERS = List.of(
            new Pen(Ink.DARK, 1.3),
            new Pen(Ink.DARK, 1.8).dashed(1.5, 3.0),
            new Pen(Ink.DARK, 1.4).dashed(9.0, 3.0, 1.5, 3.0),
            new Pen(Ink.DARK, 3),
            new Pen(Ink.DARK, 1.4).dashed(14.0, 4.0),
            new Pen(Ink.DARK, 1.4).dashed(6.0, 2.5, 1.5, 2.5, 1.5, 2.5),
            new Pen(Ink.DARK, 3).dashed(2.0, 4.0),
            new Pen(Ink.DARK, 3).dashed(8.0, 4.0));

    private final Map<String, Pen> pens = new TreeMap<>();

    /** @param ties all that will be drawn */
    TieStyles(List<Association> ties) {
        ties.forEach(tie -> pens.put(word(tie), new Pen(Ink.DARK, 1)));
        int next = 0;
        for (Map.Entry<String, Pen> entry : pens.entrySet()) {
            switch (entry.getKey()) {
                case TRANSACTIONAL -> entry.setValue(new Pen(Ink.VERMILLION, 1.6).dashed(6.0, 3.5));
                case COLLABORATIVE -> entry.setValue(new Pen(Ink.BLUE, 1.3));
                default -> {
                    entry.setValue(OTHERS.get(next % OTHERS.size()));
                    next++;
                }
            }
        }
    }

    static String word(Association tie) {
        return Lettering.clean(tie.type()).toLowerCase(Locale.ROOT);
    }

    static boolean isCollaborative(Association tie) {
        return word(tie).equals(COLLABORATIVE);
    }

    /** The line of a tie between two places. */
    List<Mark> line(String type, Spot from, Spot to, boolean directed) {
        Pen pen = pens.getOrDefault(type, OTHERS.getFirst());
        List<Mark> marks = new ArrayList<>();
        double length = Math.max(1e-6, from.distance(to));
        double overX = (to.x() - from.x()) / length;
        double overY = (to.y() - from.y()) / length;
        Spot end = directed ? to.plus(-overX * 7, -overY * 7) : to;
        if (type.equals(COLLABORATIVE)) {
            for (int side : new int[] {-1, 1}) {
                double right = -overY * APART * side;
                double down = overX * APART * side;
                marks.add(new Mark.Line(from.plus(right, down), end.plus(right, down), pen));
            }
        } else {
            marks.add(new Mark.Line(from, end, pen));
        }
        if (directed) {
            marks.add(new Mark.Form(
                    List.of(
                            to,
                            to.plus(-overX * 9 - overY * 4.5, -overY * 9 + overX * 4.5),
                            to.plus(-overX * 9 + overY * 4.5, -overY * 9 - overX * 4.5)),
                    pen.ink(),
                    null));
        }
        return marks;
    }

    /** Of the types of some ties. */
    List<SceneDraft.Key> keys(List<Association> ties) {
        return ties.stream()
                .map(TieStyles::word)
                .distinct()
                .sorted()
                .map(type -> new SceneDraft.Key(34, line(type, new Spot(0, 0), new Spot(34, 0), false), type))
                .toList();
    }
}
