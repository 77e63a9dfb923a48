package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.timeline.Event;

/**
 * How a network is composed and how roles lie at one event.
 *
 * @param focus the one in force: stated at this event, else at the nearest earlier one
 * @param associations those among members of the network, and of the network itself or its origins
 * @param states of this event, by quality and step
 * @param strategies of the network in force at this event
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
}
