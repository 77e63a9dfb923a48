package workbench.network;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.MembershipId;
import workbench.id.NetworkId;

/**
 * An actor belongs to a network from event to event.
 *
 * @param from the first event at which it belongs
 * @param to the last event at which it belongs; null while it goes on
 * @param how it was enrolled: by whom, with what argument
 */
public record Membership(
        MembershipId id,
        ActorId actor,
        NetworkId network,
        @Nullable String role,
        EventId from,
        @Nullable EventId to,
        @Nullable String how,
        List<ExcerptId> evidence)
        implements NetworkRecord {
    public Membership {
        evidence = List.copyOf(evidence);
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public Membership with(List<ExcerptId> others) {
        return new Membership(id, actor, network, role, from, to, how, others);
    }

    @Override
    public Kind kind() {
        return Kind.MEMBERSHIP;
    }
}
