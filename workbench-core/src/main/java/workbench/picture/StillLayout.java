package workbench.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbench.picture.NetworkSeries.Pair;

/**
 * Places for the nodes of a network, found once from all ties of all events, so that what changes from event to event is the
 * network and not the picture. Nodes that are tied come to lie near each other, by stress majorization (Gansner, Koren and
 * North 2005, "Graph Drawing by Stress Majorization", DOI 10.1007/978-3-540-31843-9_25); those of one group next; nothing is
 * left to chance, so that the same network is drawn the same.
 */
final class StillLayout {
    private static final int ROUNDS = 300;
    private static final double SAME_GROUP = 2;
    private static final double FARTHEST = 3;

    private StillLayout() {}

    /**
     * Where nodes lie, in no unit; the longer extent runs from left to right.
     *
     * @param groups of each node; those with the same, if it is not empty, are near
     */
    static List<Spot> of(List<String> groups, List<Pair> ties) {
        int count = groups.size();
        double[][] wanted = distances(groups, ties);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            x[i] = Math.cos(angle) * count / 2.0;
            y[i] = Math.sin(angle) * count / 2.0;
        }
        for (int round = 0; round < ROUNDS; round++) {
            improve(wanted, x, y);
        }
        return turned(x, y);
    }

    /** By ties from one to the next; at most so far that all stay together. */
    private static double[][] distances(List<String> groups, List<Pair> ties) {
        int count = groups.size();
        List<List<Integer>> beside = new ArrayList<>();
        groups.forEach(group -> beside.add(new ArrayList<>()));
        for (Pair tie : ties) {
            beside.get(tie.one()).add(tie.other());
            beside.get(tie.other()).add(tie.one());
        }
        double[][] distances = new double[count][count];
        for (int from = 0; from < count; from++) {
            Arrays.fill(distances[from], FARTHEST);
            reach(from, beside, distances[from]);
            for (int to = 0; to < count; to++) {
                boolean together =
                        !groups.get(from).isEmpty() && groups.get(from).equals(groups.get(to));
                if (together && from != to) {
                    distances[from][to] = Math.min(distances[from][to], SAME_GROUP);
                }
            }
        }
        return distances;
    }

    private static void reach(int from, List<List<Integer>> beside, double[] distances) {
        distances[from] = 0;
        ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            for (int next : beside.get(at)) {
                if (distances[at] + 1 < distances[next]) {
                    distances[next] = distances[at] + 1;
                    waiting.add(next);
                }
            }
        }
    }

    private static void improve(double[][] wanted, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            double sumX = 0;
            double sumY = 0;
            double weights = 0;
            for (int j = 0; j < x.length; j++) {
                if (i == j) {
                    continue;
                }
                double weight = 1 / (wanted[i][j] * wanted[i][j]);
                double apart = Math.max(1e-6, Math.hypot(x[i] - x[j], y[i] - y[j]));
                sumX += weight * (x[j] + wanted[i][j] * (x[i] - x[j]) / apart);
                sumY += weight * (y[j] + wanted[i][j] * (y[i] - y[j]) / apart);
                weights += weight;
            }
            if (weights > 0) {
                x[i] = sumX / weights;
                y[i] = sumY / weights;
            }
        }
    }

    /** Turned about the middle so that the direction in which they reach farthest is level. */
    private static List<Spot> turned(double[] x, double[] y) {
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - middleX) * (x[i] - middleX);
            yy += (y[i] - middleY) * (y[i] - middleY);
            xy += (x[i] - middleX) * (y[i] - middleY);
        }
        double angle = -Math.atan2(2 * xy, xx - yy) / 2;
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - middleX;
            double dy = y[i] - middleY;
            spots.add(
                    new Spot(dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle)));
        }
        boolean firstIsRight = !spots.isEmpty() && spots.getFirst().x() > 0;
        return firstIsRight
                ? spots.stream().map(spot -> new Spot(-spot.x(), -spot.y())).toList()
                : spots;
    }
}
