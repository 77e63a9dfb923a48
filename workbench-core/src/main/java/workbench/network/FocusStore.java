package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ExcerptId;
import workbench.id.FocusId;
import workbench.storage.Database;

/** Statements of focus on disk. */
final class FocusStore extends RecordStore<Focus> {
    FocusStore(Database database) {
        super(database, "network_focus", List.of("network_id", "event_id", "content"));
    }

    @Override
    Focus toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException {
        return new Focus(new FocusId(id), network(row), event(row, "event_id"), row.getString("content"), evidence);
    }

    @Override
    List<@Nullable Object> values(Focus one) {
        return Arrays.asList(one.network().value(), one.event().value(), one.content());
    }
}
