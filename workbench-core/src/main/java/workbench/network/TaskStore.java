package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ExcerptId;
import workbench.id.TaskId;
import workbench.storage.Database;

/** Tasks on disk. */
final class TaskStore extends RecordStore<Task> {
    TaskStore(Database database) {
        super(
                database,
                "task",
                List.of(
                        "network_id",
                        "event_id",
                        "what",
                        "planned_actor",
                        "planned_network",
                        "actual_actor",
                        "actual_network",
                        "contested"));
    }

    @Override
    Task toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException {
        return new Task(
                new TaskId(id),
                network(row),
                event(row, "event_id"),
                row.getString("what"),
                party(row, "planned_actor", "planned_network"),
                party(row, "actual_actor", "actual_network"),
                row.getBoolean("contested"),
                evidence);
    }

    @Override
    List<@Nullable Object> values(Task one) {
        return Arrays.asList(
                one.network().value(),
                one.event().value(),
                one.what(),
                actorOf(one.planned()),
                networkOf(one.planned()),
                actorOf(one.actual()),
                networkOf(one.actual()),
                one.contested());
    }
}
