package workbench.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import workbench.id.CaseId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Cases on disk. */
public final class CaseStore implements Undoable {
    private final Database database;

    public CaseStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("study_case")
                .with(new RowList("case_attribute", "case_id", List.of("name", "content"), "")));
    }

    /** All that stand, in the order in which they were made. */
    List<Case> all() {
        Map<UUID, Map<String, String>> attributes = new HashMap<>();
        database.each(
                "SELECT case_id, name, content FROM case_attribute",
                Binder.NOTHING,
                row -> attributes
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        return database.query(
                "SELECT id, slug, name, kind FROM study_case WHERE removed_seq IS NULL ORDER BY created_seq, id",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Case(
                            new CaseId(id),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            attributes.getOrDefault(id, Map.of()));
                });
    }

    void insert(Case added, long seq) {
        database.update(
                "INSERT INTO study_case (id, slug, name, kind, created_seq) VALUES (?, ?, ?, ?, ?)",
                Binder.of(added.id().value(), added.slug(), added.name(), added.kind(), seq));
        database.updateEach(
                "INSERT INTO case_attribute (case_id, name, content) VALUES (?, ?, ?)",
                added.attributes().entrySet(),
                (statement, attribute) -> {
                    statement.setObject(1, added.id().value());
                    statement.setString(2, attribute.getKey());
                    statement.setString(3, attribute.getValue());
                });
    }
}
