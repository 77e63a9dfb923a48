package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ExcerptId;
import workbench.id.StateId;
import workbench.storage.Database;

/** States on disk. */
final class StateStore extends RecordStore<State> {
    StateStore(Database database) {
        super(
                database,
                "network_state",
                List.of("network_id", "event_id", "step", "quality", "level", "direction", "because", "judged_by"));
    }

    @Override
    State toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException {
        return new State(
                new StateId(id),
                network(row),
                event(row, "event_id"),
                row.getInt("step"),
                State.Quality.read(row.getString("quality")).orElseThrow(),
                State.Level.read(row.getString("level")).orElseThrow(),
                State.Direction.read(row.getString("direction")).orElseThrow(),
                row.getString("because"),
                row.getString("judged_by"),
                evidence);
    }

    @Override
    List<@Nullable Object> values(State one) {
        return Arrays.asList(
                one.network().value(),
                one.event().value(),
                one.step(),
                one.quality().slug(),
                one.level().slug(),
                one.direction().slug(),
                one.because(),
                one.by());
    }
}
