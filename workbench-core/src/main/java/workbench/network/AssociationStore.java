package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.AssociationId;
import workbench.id.ExcerptId;
import workbench.storage.Database;

/** Associations on disk. */
final class AssociationStore extends RecordStore<Association> {
    AssociationStore(Database database) {
        super(
                database,
                "association",
                List.of(
                        "from_actor",
                        "from_network",
                        "to_actor",
                        "to_network",
                        "type",
                        "directed",
                        "from_event",
                        "to_event"));
    }

    @Override
    Association toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException {
        return new Association(
                new AssociationId(id),
                Objects.requireNonNull(party(row, "from_actor", "from_network")),
                Objects.requireNonNull(party(row, "to_actor", "to_network")),
                row.getString("type"),
                row.getBoolean("directed"),
                event(row, "from_event"),
                eventIfAny(row, "to_event"),
                evidence);
    }

    @Override
    List<@Nullable Object> values(Association one) {
        return Arrays.asList(
                actorOf(one.from()),
                networkOf(one.from()),
                actorOf(one.to()),
                networkOf(one.to()),
                one.type(),
                one.directed(),
                one.first().value(),
                valueOf(one.last()));
    }
}
