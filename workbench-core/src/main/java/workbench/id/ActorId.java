package workbench.id;

import java.util.UUID;

/** The id of an actor. */
public record ActorId(UUID value) {
    public static ActorId next() {
        return new ActorId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
