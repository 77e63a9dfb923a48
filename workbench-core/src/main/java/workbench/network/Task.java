package workbench.network;

import java.util.List;
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
        List<ExcerptId> evidence) {
    public Task {
        evidence = List.copyOf(evidence);
    }
}
