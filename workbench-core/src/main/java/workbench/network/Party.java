package workbench.network;

import workbench.id.ActorId;
import workbench.id.NetworkId;

/** One end of an association, or who does a task: an actor, or a network as a whole. */
public sealed interface Party {
    record OfActor(ActorId actor) implements Party {}

    record OfNetwork(NetworkId network) implements Party {}
}
