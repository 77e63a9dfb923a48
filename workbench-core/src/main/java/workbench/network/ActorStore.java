package workbench.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import workbench.id.ActorId;
import workbench.id.ParticipantId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.Lines;

/** Actors on disk. */
public final class ActorStore implements Undoable {
    private final Database database;

    public ActorStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("actor", new Pointer("participant_id", "participant")));
    }

    /** All that stand, in the order in which they were made. */
    List<Actor> all() {
        return database.query(
                "SELECT * FROM actor WHERE removed_seq IS NULL ORDER BY created_seq, id", ActorStore::toActor);
    }

    private static Actor toActor(ResultSet row) throws SQLException {
        UUID participant = row.getObject("participant_id", UUID.class);
        return new Actor(
                new ActorId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("label"),
                ActorKind.read(row.getString("kind")).orElseThrow(),
                Lines.split(row.getString("aliases")),
                participant == null ? null : new ParticipantId(participant));
    }

    /** How many records that stand speak of an actor; steps of strategies are among them. */
    int recordsOf(ActorId id) {
        UUID actor = id.value();
        return database.first(
                        "SELECT (SELECT COUNT(*) FROM membership WHERE removed_seq IS NULL AND actor_id = ?)"
                                + " + (SELECT COUNT(*) FROM association WHERE removed_seq IS NULL AND ? IN (from_actor, to_actor))"
                                + " + (SELECT COUNT(*) FROM task WHERE removed_seq IS NULL AND ? IN (planned_actor, actual_actor))"
                                + " + (SELECT COUNT(*) FROM strategy_step p JOIN strategy s ON s.id = p.strategy_id"
                                + " WHERE s.removed_seq IS NULL AND p.owner_actor = ?)",
                        Binder.of(actor, actor, actor, actor),
                        row -> row.getInt(1))
                .orElse(0);
    }

    void insert(Actor actor, long seq) {
        database.update(
                "INSERT INTO actor (slug, label, kind, aliases, participant_id, id, created_seq) VALUES (?, ?, ?, ?, ?, ?, "
                        + seq + ")",
                binding(actor));
    }

    void update(Actor actor) {
        database.update(
                "UPDATE actor SET slug = ?, label = ?, kind = ?, aliases = ?, participant_id = ? WHERE id = ?",
                binding(actor));
    }

    private static Binder binding(Actor actor) {
        return Binder.of(
                actor.slug(),
                actor.label(),
                actor.kind().slug(),
                Lines.join(actor.aliases()),
                actor.participant() == null ? null : actor.participant().value(),
                actor.id().value());
    }
}
