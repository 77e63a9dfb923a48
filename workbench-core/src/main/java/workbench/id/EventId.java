package workbench.id;

import java.util.UUID;

/** The id of an event. */
public record EventId(UUID value) {
    public static EventId next() {
        return new EventId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
