package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.ExcerptId;
import workbench.id.MembershipId;
import workbench.storage.Database;

/** Memberships on disk. */
final class MembershipStore extends RecordStore<Membership> {
    MembershipStore(Database database) {
        super(database, "membership", List.of("actor_id", "network_id", "role", "from_event", "to_event", "how"));
    }

    @Override
    Membership toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException {
        return new Membership(
                new MembershipId(id),
                new ActorId(row.getObject("actor_id", UUID.class)),
                network(row),
                row.getString("role"),
                event(row, "from_event"),
                eventIfAny(row, "to_event"),
                row.getString("how"),
                evidence);
    }

    @Override
    List<@Nullable Object> values(Membership one) {
        return Arrays.asList(
                one.actor().value(),
                one.network().value(),
                one.role(),
                one.from().value(),
                valueOf(one.to()),
                one.how());
    }
}
