package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import workbench.id.NetworkId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.Lines;

/** Networks on disk. */
public final class NetworkStore implements Undoable {
    private final Database database;

    public NetworkStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("network")
                .with(new RowList("network_origin", "network_id", List.of("origin_id"), "network")));
    }

    /** All that stand, in the order in which they were made. */
    List<Network> all() {
        Map<NetworkId, List<NetworkId>> origins = new HashMap<>();
        database.each(
                "SELECT network_id, origin_id FROM network_origin",
                Binder.NOTHING,
                row -> origins.computeIfAbsent(
                                new NetworkId(row.getObject(1, UUID.class)), id -> new java.util.ArrayList<>())
                        .add(new NetworkId(row.getObject(2, UUID.class))));
        return database.query(
                "SELECT id, slug, name, kind, aliases FROM network WHERE removed_seq IS NULL ORDER BY created_seq, id",
                row -> toNetwork(row, origins));
    }

    private static Network toNetwork(ResultSet row, Map<NetworkId, List<NetworkId>> origins) throws SQLException {
        NetworkId id = new NetworkId(row.getObject("id", UUID.class));
        return new Network(
                id,
                row.getString("slug"),
                row.getString("name"),
                row.getString("kind"),
                Lines.split(row.getString("aliases")),
                origins.getOrDefault(id, List.of()));
    }

    void insert(Network network, long seq) {
        database.update(
                "INSERT INTO network (id, slug, name, kind, aliases, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                Binder.of(
                        network.id().value(),
                        network.slug(),
                        network.name(),
                        network.kind(),
                        Lines.join(network.aliases()),
                        seq));
        writeOrigins(network);
    }

    void update(Network network) {
        database.update(
                "UPDATE network SET slug = ?, name = ?, kind = ?, aliases = ? WHERE id = ?",
                Binder.of(
                        network.slug(),
                        network.name(),
                        network.kind(),
                        Lines.join(network.aliases()),
                        network.id().value()));
        writeOrigins(network);
    }

    private void writeOrigins(Network network) {
        database.update(
                "DELETE FROM network_origin WHERE network_id = ?",
                Binder.of(network.id().value()));
        database.updateEach(
                "INSERT INTO network_origin (network_id, origin_id) VALUES (?, ?)",
                network.origins(),
                (statement, origin) -> {
                    statement.setObject(1, network.id().value());
                    statement.setObject(2, origin.value());
                });
    }
}
