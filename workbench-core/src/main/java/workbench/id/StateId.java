package workbench.id;

import java.util.UUID;

/** The id of a network's state. */
public record StateId(UUID value) {
    public static StateId next() {
        return new StateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
