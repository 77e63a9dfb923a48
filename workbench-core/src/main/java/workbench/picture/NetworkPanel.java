package workbench.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.network.Association;
import workbench.picture.NetworkFrame.Presence;
import workbench.picture.NetworkFrame.Standing;

/** Draws a network at one event. */
final class NetworkPanel {
    private static final double EDGE = NodeLabel.RADIUS + 2;
    private static final double BESIDE = 9;
    private static final double[] LABEL_PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73};

    private final NetworkSeries series;
    private final NetworkPlaces places;
    private final TieStyles styles;
    private final int number;
    private final NetworkFrame frame;

    /** @param number of the event's frame in the series */
    NetworkPanel(NetworkSeries series, NetworkPlaces places, TieStyles styles, int number) {
        this.series = series;
        this.places = places;
        this.styles = styles;
        this.number = number;
        this.frame = series.frames().get(number);
    }

    /** The parts of the panel, its upper left corner at the place given. */
    List<Scene.Part> parts(double left, double top) {
        List<Scene.Part> parts = new ArrayList<>();
        parts.add(moved("", circles(), left, top));
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < series.nodes().size(); i++) {
            taken.add(places.box(number, i));
        }
        Map<String, Integer> between = new HashMap<>();
        List<Scene.Part> labels = new ArrayList<>();
        for (Association tie : frame.ties()) {
            int from = series.number(tie.from());
            int to = series.number(tie.to());
            if (from < 0 || to < 0 || from == to) {
                continue;
            }
            int which = between.merge(Math.min(from, to) + " " + Math.max(from, to), 1, Integer::sum) - 1;
            String name = "%s: %s %s %s"
                    .formatted(
                            TieStyles.word(tie),
                            series.nodes().get(from).label(),
                            tie.directed() ? "→" : "–",
                            series.nodes().get(to).label());
            Spot[] ends = ends(from, to, which);
            parts.add(moved(name, styles.line(TieStyles.word(tie), ends[0], ends[1], tie.directed()), left, top));
            labels.add(moved("", label(TieStyles.word(tie), ends, taken), left, top));
        }
        for (int i = 0; i < series.nodes().size(); i++) {
            parts.add(moved(told(i), node(i), left, top));
        }
        parts.addAll(labels);
        return parts;
    }

    private static Scene.Part moved(String name, List<Mark> marks, double right, double down) {
        return new Scene.Part(
                name, marks.stream().map(mark -> Moving.by(mark, right, down)).toList());
    }

    private List<Mark> circles() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.rings().size(); i++) {
            double radius = places.rings().get(i);
            marks.add(new Mark.Disc(places.middle(), radius, null, new Pen(Ink.LIGHT, 1)));
        }
        for (int i = 0; i < places.rings().size(); i++) {
            Spot at = places.middle().plus(0, -places.rings().get(i));
            marks.add(new Mark.Disc(at, 7, Ink.WHITE, null));
            marks.add(Mark.words(String.valueOf(i + 1), at.x(), at.y() + 4, Mark.Anchor.MIDDLE, Face.SMALL, Ink.GREY));
        }
        return marks;
    }

    /** From edge to edge; several ties of one pair lie beside each other. */
    private Spot[] ends(int from, int to, int which) {
        Spot one = places.spots().get(number).get(from);
        Spot other = places.spots().get(number).get(to);
        double length = Math.max(2 * EDGE + 1, one.distance(other));
        double away = which == 0 ? 0 : (which % 2 == 1 ? 1 : -1) * ((which + 1) / 2) * BESIDE;
        double side = from < to ? away : -away;
        double right = -(other.y() - one.y()) / length * side;
        double down = (other.x() - one.x()) / length * side;
        return new Spot[] {
            one.towards(other, clear(from, one, other) / length).plus(right, down),
            other.towards(one, clear(to, other, one) / length).plus(right, down)
        };
    }

    /** How far from a node, on the way to another, a line is clear of the node and of the words beneath it. */
    private double clear(int node, Spot from, Spot to) {
        Box words = places.labels().get(node).room(from, role(frame.standings().get(node)));
        double length = Math.max(1, from.distance(to));
        double clear = EDGE;
        for (double step = EDGE; step < length * 0.8; step += 1) {
            Spot at = from.towards(to, step / length);
            if (words.grown(3).holds(new Box(at.x(), at.y(), 0, 0))) {
                clear = step;
            }
        }
        return clear;
    }

    /** The type, on the line, where it meets neither a node nor another label; nowhere if there is no such place. */
    private static List<Mark> label(String type, Spot[] ends, List<Box> taken) {
        String shown = Lettering.cut(type, 110, Face.SMALL);
        for (double part : LABEL_PLACES) {
            Spot at = ends[0].towards(ends[1], part);
            Mark.Words words = Mark.words(shown, at.x(), at.y() + 4, Mark.Anchor.MIDDLE, Face.SMALL, Ink.DARK);
            Box room = words.box().grown(1);
            boolean fits = room.width() < ends[0].distance(ends[1]) * 1.6;
            if (fits && taken.stream().noneMatch(room::overlaps)) {
                taken.add(room);
                return List.of(new Mark.Bar(room, 2, Ink.WHITE, null), words);
            }
        }
        return List.of();
    }

    private List<Mark> node(int i) {
        NetworkNode node = series.nodes().get(i);
        Standing standing = frame.standings().get(i);
        Spot at = places.spots().get(number).get(i);
        List<Mark> marks = new ArrayList<>();
        if (i == places.ego()) {
            marks.add(new Mark.Disc(at, NodeLabel.RADIUS + 4.5, Ink.WHITE, new Pen(Ink.BLACK, 1.4)));
        }
        marks.addAll(NodeShape.of(node.kind(), standing.presence(), at));
        Ink ink = standing.presence().isThere() ? Ink.BLACK : Ink.GREY;
        marks.addAll(places.labels().get(i).marks(at, role(standing), ink));
        return marks;
    }

    private static @Nullable String role(Standing standing) {
        return standing.presence().isThere() ? standing.role() : null;
    }

    private String told(int i) {
        NetworkNode node = series.nodes().get(i);
        Standing standing = frame.standings().get(i);
        String role = standing.role() == null ? "" : ", " + standing.role();
        return "%s (%s), %s%s".formatted(node.label(), node.kindWord(), word(standing.presence()), role);
    }

    static String word(Presence presence) {
        return switch (presence) {
            case MEMBER -> "member";
            case JOINED -> "joined";
            case TIED -> "tied, no member";
            case LEFT -> "left";
            case ABSENT -> "not there";
        };
    }
}
