package workbench.network;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.storage.Database;

/** One kind of records of networks on disk. */
abstract class RecordStore<T extends NetworkRecord> {
    private final Database database;
    private final String table;
    private final List<String> columns;

    /** @param columns those besides the id and the changes' numbers */
    RecordStore(Database database, String table, List<String> columns) {
        this.database = database;
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    Database database() {
        return database;
    }

    abstract T toRecord(ResultSet row, UUID id, List<ExcerptId> evidence) throws SQLException;

    /** What stands in the columns, in their order. */
    abstract List<@Nullable Object> values(T one);

    /** All that stand, in the order in which they were made. */
    List<T> all(Map<UUID, List<ExcerptId>> evidence) {
        return database.query("SELECT * FROM " + table + " WHERE removed_seq IS NULL ORDER BY created_seq, id", row -> {
            UUID id = row.getObject("id", UUID.class);
            return toRecord(row, id, evidence.getOrDefault(id, List.of()));
        });
    }

    void insert(T one, long seq) {
        String marks = String.join(", ", Collections.nCopies(columns.size() + 2, "?"));
        List<@Nullable Object> parameters = new ArrayList<>(values(one));
        parameters.add(one.recordId());
        parameters.add(seq);
        database.update(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ", id, created_seq) VALUES (" + marks
                        + ")",
                statement -> bind(statement, parameters));
    }

    void update(T one) {
        List<@Nullable Object> parameters = new ArrayList<>(values(one));
        parameters.add(one.recordId());
        database.update(
                "UPDATE " + table + " SET " + String.join(" = ?, ", columns) + " = ? WHERE id = ?",
                statement -> bind(statement, parameters));
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    static EventId event(ResultSet row, String column) throws SQLException {
        return new EventId(row.getObject(column, UUID.class));
    }

    static @Nullable EventId eventIfAny(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new EventId(id);
    }

    static NetworkId network(ResultSet row) throws SQLException {
        return new NetworkId(row.getObject("network_id", UUID.class));
    }

    /** The party of an actor's and a network's column, of which one is filled at most. */
    static @Nullable Party party(ResultSet row, String actorColumn, String networkColumn) throws SQLException {
        UUID actor = row.getObject(actorColumn, UUID.class);
        if (actor != null) {
            return new Party.OfActor(new ActorId(actor));
        }
        UUID network = row.getObject(networkColumn, UUID.class);
        return network == null ? null : new Party.OfNetwork(new NetworkId(network));
    }

    static @Nullable UUID actorOf(@Nullable Party party) {
        return party instanceof Party.OfActor one ? one.actor().value() : null;
    }

    static @Nullable UUID networkOf(@Nullable Party party) {
        return party instanceof Party.OfNetwork one ? one.network().value() : null;
    }

    static @Nullable UUID valueOf(@Nullable EventId event) {
        return event == null ? null : event.value();
    }
}
