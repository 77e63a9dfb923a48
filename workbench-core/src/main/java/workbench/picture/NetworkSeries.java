package workbench.picture;

import java.util.List;
import workbench.network.Network;
import workbench.network.Party;

/**
 * A network from event to event.
 *
 * @param nodes all who are members or tied at any event, in an order that does not change
 * @param ties the pairs of nodes, by number, that are tied at any event
 * @param frames one an event, in order
 */
record NetworkSeries(Network network, List<NetworkNode> nodes, List<Pair> ties, List<NetworkFrame> frames) {
    NetworkSeries {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        frames = List.copyOf(frames);
    }

    /** The events from the first to the last at which anybody is there. */
    List<NetworkFrame> told() {
        int first = 0;
        int end = frames.size();
        while (first < end && frames.get(first).isEmpty()) {
            first++;
        }
        while (end > first && frames.get(end - 1).isEmpty()) {
            end--;
        }
        return frames.subList(first, end);
    }

    /** Two nodes, by number. */
    record Pair(int one, int other) {}

    /** The number of a node, or -1. */
    int number(Party party) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).party().equals(party)) {
                return i;
            }
        }
        return -1;
    }
}
