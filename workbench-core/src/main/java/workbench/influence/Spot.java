package workbench.influence;

import workbench.id.CodeId;
import workbench.id.EventId;
import workbench.id.NetworkId;

/**
 * Where an influence is: at which event, on which network, of what a code speaks of. At a spot stands one influence at most.
 *
 * @param network the network affected
 */
public record Spot(EventId event, NetworkId network, CodeId code) {}
