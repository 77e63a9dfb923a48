package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import workbench.network.Association;
import workbench.picture.NetworkFrame.Standing;

/**
 * Where the nodes of a network lie at each of its events, within a panel.
 *
 * @param spots for each event, of each node
 * @param rings radii of circles about the middle, if there are any
 * @param ego the number of the node in the middle, or -1
 */
record NetworkPlaces(
        double width, double height, List<List<Spot>> spots, List<NodeLabel> labels, List<Double> rings, int ego) {
    NetworkPlaces {
        spots = spots.stream().map(List::copyOf).toList();
        labels = List.copyOf(labels);
        rings = List.copyOf(rings);
    }

    /** The same place at every event. */
    static NetworkPlaces still(NetworkSeries series, double width) {
        List<NodeLabel> labels = labels(series);
        List<Spot> spots =
                StillLayout.of(series.nodes().stream().map(NetworkNode::group).toList(), series.ties());
        double room =
                labels.stream().mapToDouble(one -> one.width() * one.height()).sum();
        Spreading spread = Spreading.of(
                spots, labels.stream().map(NodeLabel::size).toList(), width, Math.max(150, room * 1.6 / width));
        List<Spot> nodes = spread.boxes().stream()
                .map(box -> new Spot(box.centre().x(), box.y() + NodeLabel.SHAPE))
                .toList();
        List<List<Spot>> all = new ArrayList<>();
        series.frames().forEach(frame -> all.add(nodes));
        return new NetworkPlaces(width, spread.height(), all, labels, List.of(), -1);
    }

    /** On circles around one node: each in its direction for good, nearer or farther from event to event. */
    static NetworkPlaces around(int ego, NetworkSeries series) {
        List<NodeLabel> labels = labels(series);
        List<int[]> rings =
                series.frames().stream().map(frame -> rings(ego, series, frame)).toList();
        EgoRings circles = EgoRings.of(ego, labels.stream().map(NodeLabel::size).toList(), rings, NodeLabel.SHAPE);
        double reach = circles.radii().getLast();
        double widest = labels.stream().mapToDouble(NodeLabel::width).max().orElse(0);
        double highest = labels.stream().mapToDouble(NodeLabel::height).max().orElse(0);
        Spot middle = new Spot(reach + widest / 2, reach + NodeLabel.SHAPE);
        List<List<Spot>> spots = new ArrayList<>();
        for (int[] ringOf : rings) {
            List<Spot> nodes = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                Spot spot = i == ego ? new Spot(0, 0) : circles.spot(i, ringOf[i]);
                nodes.add(spot.plus(middle.x(), middle.y()));
            }
            spots.add(nodes);
        }
        return new NetworkPlaces(2 * middle.x(), 2 * reach + highest, spots, labels, circles.radii(), ego);
    }

    /** The middle of the circles. */
    Spot middle() {
        return spots.getFirst().get(ego);
    }

    /**
     * How close each node is to the ego at an event: 1, tied to it by working together; 2, tied to it otherwise; 3, a member
     * of the same network only; 4, the rest, also who is not there.
     */
    static int[] rings(int ego, NetworkSeries series, NetworkFrame frame) {
        int[] rings = new int[series.nodes().size()];
        boolean member = frame.standings().get(ego).presence().isMember();
        for (int i = 0; i < rings.length; i++) {
            rings[i] = member && frame.standings().get(i).presence().isMember() ? 3 : 4;
        }
        for (Association tie : frame.ties()) {
            int from = series.number(tie.from());
            int to = series.number(tie.to());
            if (from == ego || to == ego) {
                int other = from == ego ? to : from;
                rings[other] = Math.min(rings[other], TieStyles.isCollaborative(tie) ? 1 : 2);
            }
        }
        return rings;
    }

    private static List<NodeLabel> labels(NetworkSeries series) {
        List<NodeLabel> labels = new ArrayList<>();
        for (int i = 0; i < series.nodes().size(); i++) {
            int node = i;
            List<String> roles = series.frames().stream()
                    .map(frame -> frame.standings().get(node))
                    .map(Standing::role)
                    .flatMap(java.util.stream.Stream::ofNullable)
                    .distinct()
                    .toList();
            labels.add(NodeLabel.of(series.nodes().get(i).label(), roles));
        }
        return labels;
    }

    /** The room of a node at an event. */
    Box box(int frame, int node) {
        return EgoRings.box(spots.get(frame).get(node), labels.get(node).size(), NodeLabel.SHAPE);
    }
}
