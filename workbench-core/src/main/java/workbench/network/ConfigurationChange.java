package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a network from one event to a later one of the same case.
 *
 * @param joined those who belong at the later event and not at the earlier
 * @param left those who belonged at the earlier event and do not at the later
 * @param cameAndWent those who belonged only between the two
 * @param newRoles those who belong at both, in another role
 * @param begun ties of the later event between parties that had none at the earlier
 * @param ended ties of the earlier event between parties that have none at the later
 * @param changedTies ties whose type or direction is another
 * @param passingTies ties that held only between the two
 * @param restated the focus as it was stated after the earlier event up to the later, in order
 * @param tasks tasks of which the two events, or those between, do not say the same: new, gone, or done or to be done by another
 * @param states those judged from the earlier event to the later, by quality, event and step
 * @param newStrategies those made after the earlier event up to the later, each may say what it replaces
 */
public record ConfigurationChange(
        Configuration before,
        Configuration after,
        List<Membership> joined,
        List<Membership> left,
        List<Membership> cameAndWent,
        List<Turn<Membership>> newRoles,
        List<Association> begun,
        List<Association> ended,
        List<Turn<Association>> changedTies,
        List<Association> passingTies,
        List<Focus> restated,
        List<TaskMove> tasks,
        List<State> states,
        List<Strategy> newStrategies) {
    public ConfigurationChange {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        cameAndWent = List.copyOf(cameAndWent);
        newRoles = List.copyOf(newRoles);
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
        changedTies = List.copyOf(changedTies);
        passingTies = List.copyOf(passingTies);
        restated = List.copyOf(restated);
        tasks = List.copyOf(tasks);
        states = List.copyOf(states);
        newStrategies = List.copyOf(newStrategies);
    }

    /** What was one thing at the earlier event and is another at the later. */
    public record Turn<T>(T before, T after) {}

    /**
     * A task from the earlier event to the later.
     *
     * @param before null where the earlier event does not know it
     * @param after null where the later event does not know it
     * @param way what is said of it at the two events and those between, in order; at least one
     */
    public record TaskMove(
            String what, @Nullable Task before, @Nullable Task after, List<Task> way) {
        public TaskMove {
            way = List.copyOf(way);
        }
    }
}
