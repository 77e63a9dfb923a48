package workbench.network;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.TaskId;

/**
 * A piece of a network's work at one event: who was to do it, and who did.
 *
 * @param planned null where nobody was to do it
 * @param actual null where nobody did it
 * @param contested whether the division of labour is disputed
 */
public record Task(
        TaskId id,
        NetworkId network,
        EventId event,
        String what,
        @Nullable Party planned,
        @Nullable Party actual,
        boolean contested,
        List<ExcerptId> evidence)
        implements NetworkRecord {
    public Task {
        evidence = List.copyOf(evidence);
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public Task with(List<ExcerptId> others) {
        return new Task(id, network, event, what, planned, actual, contested, others);
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    /** Whether nobody was to do it, or nobody did. */
    public boolean hasNoOwner() {
        return planned == null || actual == null;
    }

    /** Whether the same party was to do the other, the same did, and it was as contested. */
    public boolean isDividedLike(Task other) {
        return Objects.equals(planned, other.planned)
                && Objects.equals(actual, other.actual)
                && contested == other.contested;
    }
}
