package workbench.influence;

import java.util.List;
import workbench.id.EventId;

/** What changes from one event to the next, network by network. */
public record SignChanges(EventId from, EventId to, List<SignChange> changes) {
    public SignChanges {
        changes = List.copyOf(changes);
    }

    public List<SignChange> of(SignChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
