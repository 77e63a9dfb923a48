package workbench.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import workbench.id.CaseId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Cases on disk. */
public final class CaseStore implements Undoable {
    private static final Map<String, String> HANGING = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "source", "source",
            "participant", "participant",
            "event", "event",
            "rating", "rating",
            "summary", "summary")));
    private static final Map<String, String> PLURALS = Map.of("summary", "summaries");

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
        writeAttributes(added);
    }

    void update(Case changed) {
        database.update(
                "UPDATE study_case SET name = ?, kind = ? WHERE id = ?",
                Binder.of(changed.name(), changed.kind(), changed.id().value()));
        database.update(
                "DELETE FROM case_attribute WHERE case_id = ?",
                Binder.of(changed.id().value()));
        writeAttributes(changed);
    }

    /** What belongs to a case, in words with counts; empty if nothing does. Tables of later rooms are shared here, no class. */
    List<String> hangingOn(CaseId of) {
        List<String> hanging = new ArrayList<>();
        HANGING.forEach((words, table) -> {
            int count = database.first(
                            "SELECT COUNT(*) FROM " + table + " WHERE case_id = ? AND removed_seq IS NULL",
                            Binder.of(of.value()),
                            row -> row.getInt(1))
                    .orElse(0);
            if (count > 0) {
                hanging.add(count == 1 ? "1 " + words : count + " " + PLURALS.getOrDefault(words, words + "s"));
            }
        });
        int memos = database.first(
                        "SELECT COUNT(*) FROM memo m JOIN memo_subject s ON s.memo_id = m.id"
                                + " WHERE s.entity = 'case' AND s.entity_id = ? AND m.removed_seq IS NULL",
                        Binder.of(of.value()),
                        row -> row.getInt(1))
                .orElse(0);
        if (memos > 0) {
            hanging.add(memos == 1 ? "1 memo" : memos + " memos");
        }
        return hanging;
    }

    /** Nothing may belong to a case that was removed. */
    @Override
    public void checkAfterUndo() {
        database.query(
                        "SELECT DISTINCT c.id FROM study_case c JOIN change_part p ON p.row_id = c.id"
                                + " WHERE c.removed_seq IS NOT NULL AND p.what = 'removed'",
                        row -> new CaseId(row.getObject(1, UUID.class)))
                .forEach(removed -> {
                    List<String> hanging = hangingOn(removed);
                    if (!hanging.isEmpty()) {
                        throw Refusal.because(
                                "A case that was removed would hold again %s.".formatted(String.join(", ", hanging)),
                                "Take back the removal of the case first; 'journal' shows it.");
                    }
                });
    }

    private void writeAttributes(Case added) {
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
