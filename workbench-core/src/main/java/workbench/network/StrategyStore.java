package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ExcerptId;
import workbench.id.StrategyId;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Strategies on disk, with their steps. */
final class StrategyStore extends RecordStore<Strategy> {
    private final Map<UUID, List<Strategy.Step>> steps = new HashMap<>();

    StrategyStore(Database database) {
        super(database, "strategy", List.of("network_id", "slug", "what", "event_id", "version", "replaces", "status"));
    }

    @Override
    List<Strategy> all(Map<UUID, List<ExcerptId>> evidence) {
        steps.clear();
        database()
                .each(
                        "SELECT * FROM strategy_step ORDER BY strategy_id, number",
                        Binder.NOTHING,
                        row -> steps.computeIfAbsent(row.getObject("strategy_id", UUID.class), id -> new ArrayList<>())
                                .add(new Strategy.Step(
                                        row.getInt("number"),
                                        row.getString("what"),
                                        party(row, "owner_actor", "owner_network"),
                                        Progress.read(row.getString("status")).orElseThrow())));
        return super.all(evidence);
    }

    @Override
    Strategy toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException {
        UUID replaces = row.getObject("replaces", UUID.class);
        return new Strategy(
                new StrategyId(id),
                network(row),
                row.getString("slug"),
                row.getString("what"),
                event(row, "event_id"),
                row.getInt("version"),
                replaces == null ? null : new StrategyId(replaces),
                Progress.read(row.getString("status")).orElseThrow(),
                steps.getOrDefault(id, List.of()),
                evidence);
    }

    @Override
    List<@Nullable Object> values(Strategy one) {
        return Arrays.asList(
                one.network().value(),
                one.slug(),
                one.what(),
                one.event().value(),
                one.version(),
                one.replaces() == null ? null : one.replaces().value(),
                one.status().slug());
    }

    @Override
    void insert(Strategy one, long seq) {
        super.insert(one, seq);
        writeSteps(one);
    }

    @Override
    void update(Strategy one) {
        super.update(one);
        database().update("DELETE FROM strategy_step WHERE strategy_id = ?", Binder.of(one.recordId()));
        writeSteps(one);
    }

    private void writeSteps(Strategy one) {
        database()
                .updateEach(
                        "INSERT INTO strategy_step (strategy_id, number, what, owner_actor, owner_network, status)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        one.steps(),
                        (statement, step) -> {
                            statement.setObject(1, one.recordId());
                            statement.setInt(2, step.number());
                            statement.setString(3, step.what());
                            statement.setObject(4, actorOf(step.owner()));
                            statement.setObject(5, networkOf(step.owner()));
                            statement.setString(6, step.status().slug());
                        });
    }
}
