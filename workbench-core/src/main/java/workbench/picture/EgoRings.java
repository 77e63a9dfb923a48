package workbench.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places for nodes on circles around one of them. Each has its direction for good; which circle it is on may change from
 * event to event.
 *
 * @param radii of the circles, from within
 * @param directions of the nodes, in radians; the one in the middle has one too, which means nothing
 */
record EgoRings(List<Double> radii, List<Double> directions) {
    static final int RINGS = 4;
    private static final double LEAST = 84;
    private static final double STEP = 6;
    private static final double GROWTH = 0.03;
    private static final double MOST = 3000;
    private static final double GAP = 4;

    /**
     * The smallest circles on which no box overlaps another, at whatever event.
     *
     * @param ego the number of the node in the middle
     * @param sizes of the nodes' boxes (their places mean nothing)
     * @param rings for each event, the ring of each node, from 1; that of the ego means nothing
     * @param shape how far below the upper edge of its box a node has its place
     */
    static EgoRings of(int ego, List<Box> sizes, List<int[]> rings, double shape) {
        int count = sizes.size();
        List<Double> directions = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < count; i++) {
            directions.add(-Math.PI / 2 + 2 * Math.PI * (place + 0.5) / Math.max(1, count - 1));
            place += i == ego ? 0 : 1;
        }
        double[] radii = new double[RINGS];
        for (int ring = 1; ring <= RINGS; ring++) {
            double radius = ring == 1 ? LEAST : radii[ring - 2] + LEAST;
            radii[ring - 1] = radius;
            while (radius < MOST && anyOverlap(ego, sizes, rings, radii, directions, ring, shape)) {
                radius += Math.max(STEP, radius * GROWTH);
                radii[ring - 1] = radius;
            }
        }
        return new EgoRings(Arrays.stream(radii).boxed().toList(), directions);
    }

    /** Whether a box on the ring overlaps one on it or within. */
    private static boolean anyOverlap(
            int ego,
            List<Box> sizes,
            List<int[]> rings,
            double[] radii,
            List<Double> directions,
            int ring,
            double shape) {
        EgoRings tried = new EgoRings(Arrays.stream(radii).boxed().toList(), directions);
        for (int[] ringOf : rings) {
            List<Box> within = new ArrayList<>(
                    List.of(box(new Spot(0, 0), sizes.get(ego), shape).grown(GAP)));
            for (int node = 0; node < sizes.size(); node++) {
                if (node != ego && ringOf[node] < ring) {
                    within.add(box(tried.spot(node, ringOf[node]), sizes.get(node), shape)
                            .grown(GAP));
                }
            }
            for (int node = 0; node < sizes.size(); node++) {
                if (node != ego && ringOf[node] == ring) {
                    Box box = box(tried.spot(node, ring), sizes.get(node), shape);
                    if (within.stream().anyMatch(box::overlaps)) {
                        return true;
                    }
                    within.add(box.grown(GAP));
                }
            }
        }
        return false;
    }

    static Box box(Spot spot, Box size, double shape) {
        return new Box(spot.x() - size.width() / 2, spot.y() - shape, size.width(), size.height());
    }

    /** The place of a node on a ring, from 1; the ego is at 0, 0. */
    Spot spot(int node, int ring) {
        double radius = radii.get(ring - 1);
        return new Spot(radius * Math.cos(directions.get(node)), radius * Math.sin(directions.get(node)));
    }
}
