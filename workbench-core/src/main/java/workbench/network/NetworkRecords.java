package workbench.network;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is said of the study's networks, each kind in the order in which it was made. */
public record NetworkRecords(
        List<Membership> memberships,
        List<Association> associations,
        List<Focus> foci,
        List<State> states,
        List<Strategy> strategies,
        List<Task> tasks) {
    public NetworkRecords {
        memberships = List.copyOf(memberships);
        associations = List.copyOf(associations);
        foci = List.copyOf(foci);
        states = List.copyOf(states);
        strategies = List.copyOf(strategies);
        tasks = List.copyOf(tasks);
    }

    /** One after the other, kind by kind. */
    public Stream<NetworkRecord> all() {
        return Stream.of(memberships, associations, foci, states, strategies, tasks)
                .flatMap(List::stream);
    }

    @Nullable
    NetworkRecord find(UUID id) {
        return all().filter(one -> one.recordId().equals(id)).findFirst().orElse(null);
    }
}
