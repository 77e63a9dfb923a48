package workbench.network;

import java.util.List;
import java.util.UUID;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.FocusId;
import workbench.id.NetworkId;

/** What the members of a network agree it is for, as stated for one event; it holds until it is stated anew. */
public record Focus(FocusId id, NetworkId network, EventId event, String content, List<ExcerptId> evidence)
        implements NetworkRecord {
    public Focus {
        evidence = List.copyOf(evidence);
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public Focus with(List<ExcerptId> others) {
        return new Focus(id, network, event, content, others);
    }

    @Override
    public Kind kind() {
        return Kind.FOCUS;
    }
}
