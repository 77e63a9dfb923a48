package workbench.picture;

import java.util.List;
import workbench.network.Network;

/**
 * Where a network's picture has everybody, event by event, for whoever draws it in another way.
 *
 * @param width of the field of one event
 * @param height of the field of one event
 * @param nodes all who are members or tied at any event, in an order that does not change
 * @param frames the events drawn, in order
 * @param spots for each of these events, of each node
 */
public record NetworkPlan(
        Network network,
        double width,
        double height,
        List<NetworkNode> nodes,
        List<NetworkFrame> frames,
        List<List<Spot>> spots) {
    public NetworkPlan {
        nodes = List.copyOf(nodes);
        frames = List.copyOf(frames);
        spots = spots.stream().map(List::copyOf).toList();
    }
}
