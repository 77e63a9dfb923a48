package workbench.id;

import java.util.UUID;

/** The id of a network. */
public record NetworkId(UUID value) {
    public static NetworkId next() {
        return new NetworkId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
