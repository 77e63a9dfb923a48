package workbench.id;

import java.util.UUID;

/** The id of a task. */
public record TaskId(UUID value) {
    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
