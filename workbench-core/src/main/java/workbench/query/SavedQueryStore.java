package workbench.query;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import workbench.id.CoderId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Saved questions on disk. */
public final class SavedQueryStore implements Undoable {
    static final String TABLE = "saved_query";

    private final Database database;

    public SavedQueryStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of(TABLE)
                .with(new RowList("saved_query_term", "query_id", List.of("place", "name", "content"), "")));
    }

    /** All that stand, by name. */
    List<SavedQuery> all() {
        Map<UUID, List<SavedQuery.Term>> terms = new HashMap<>();
        database.each(
                "SELECT query_id, name, content FROM saved_query_term ORDER BY query_id, place",
                Binder.NOTHING,
                row -> terms.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new SavedQuery.Term(row.getString(2), row.getString(3))));
        return database.query(
                "SELECT id, name, asks, coder_id, saved_at FROM saved_query WHERE removed_seq IS NULL"
                        + " ORDER BY LOWER(name), id",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new SavedQuery(
                            id,
                            row.getString(2),
                            SavedQuery.Asks.read(row.getString(3)).orElseThrow(),
                            terms.getOrDefault(id, List.of()),
                            new CoderId(row.getObject(4, UUID.class)),
                            row.getObject(5, OffsetDateTime.class).toInstant());
                });
    }

    void insert(SavedQuery query, long seq) {
        database.update(
                "INSERT INTO saved_query (id, name, asks, coder_id, saved_at, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                Binder.of(
                        query.id(),
                        query.name(),
                        query.asks().slug(),
                        query.by().value(),
                        OffsetDateTime.ofInstant(query.savedAt(), ZoneOffset.UTC),
                        seq));
        insertTerms(query);
    }

    void update(SavedQuery query) {
        database.update(
                "UPDATE saved_query SET name = ?, asks = ?, coder_id = ?, saved_at = ? WHERE id = ?",
                Binder.of(
                        query.name(),
                        query.asks().slug(),
                        query.by().value(),
                        OffsetDateTime.ofInstant(query.savedAt(), ZoneOffset.UTC),
                        query.id()));
        database.update("DELETE FROM saved_query_term WHERE query_id = ?", Binder.of(query.id()));
        insertTerms(query);
    }

    private void insertTerms(SavedQuery query) {
        database.updateEach(
                "INSERT INTO saved_query_term (query_id, place, name, content) VALUES (?, ?, ?, ?)",
                IntStream.range(0, query.terms().size()).boxed().toList(),
                (statement, place) -> {
                    SavedQuery.Term term = query.terms().get(place);
                    statement.setObject(1, query.id());
                    statement.setInt(2, place);
                    statement.setString(3, term.name());
                    statement.setString(4, term.content());
                });
    }
}
