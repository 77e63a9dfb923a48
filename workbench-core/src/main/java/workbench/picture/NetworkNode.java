package workbench.picture;

import java.util.Optional;
import workbench.network.ActorKind;
import workbench.network.Party;

/**
 * An actor, or a network as a whole, in the picture of a network.
 *
 * @param label as drawn
 * @param kind of the actor; empty of a network
 * @param group the networks it belongs to besides the one drawn, by which it finds its place; empty if there are none
 */
public record NetworkNode(Party party, String label, Optional<ActorKind> kind, String group) {
    /** What it is, in a word. */
    public String kindWord() {
        return kind.map(ActorKind::slug).orElse("network");
    }
}
