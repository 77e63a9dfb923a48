package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.timeline.Event;

/**
 * How a network is composed and how roles lie at one event.
 *
 * @param focus the one in force: stated at this event, else at the nearest earlier one of the case
 * @param members those who belong at this event
 * @param associations those that hold at this event: of the network itself with anybody, and among its members and the
 *     networks it was formed of
 * @param states of this event, by quality and step
 * @param tasks of this event
 * @param strategies made at this event or before, and not replaced by then
 */
public record Configuration(
        Network network,
        Event event,
        @Nullable Focus focus,
        List<Membership> members,
        List<Association> associations,
        List<State> states,
        List<Task> tasks,
        List<Strategy> strategies) {
    public Configuration {
        members = List.copyOf(members);
        associations = List.copyOf(associations);
        states = List.copyOf(states);
        tasks = List.copyOf(tasks);
        strategies = List.copyOf(strategies);
    }

    /** Whether nothing is known of the network at this event. */
    public boolean isEmpty() {
        return focus == null
                && members.isEmpty()
                && associations.isEmpty()
                && states.isEmpty()
                && tasks.isEmpty()
                && strategies.isEmpty();
    }
}
