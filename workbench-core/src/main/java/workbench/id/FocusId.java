package workbench.id;

import java.util.UUID;

/** The id of a statement of a network's focus. */
public record FocusId(UUID value) {
    public static FocusId next() {
        return new FocusId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
