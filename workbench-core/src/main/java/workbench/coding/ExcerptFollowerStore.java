package workbench.coding;

import java.util.Map;
import java.util.UUID;
import workbench.id.ExcerptId;
import workbench.journal.OpenChange;
import workbench.storage.Binder;
import workbench.storage.Database;

/** What is tied to an excerpt follows it where it becomes another: memos, and what is said of networks on its evidence. */
final class ExcerptFollowerStore {
    private static final String MEMOS = "SELECT memo_id FROM memo_subject WHERE entity = 'excerpt' AND entity_id = ?";

    /** The records that rest on excerpts, by their tables. */
    private static final Map<String, String> RECORDS = Map.of(
            "membership", recordsIn("membership"),
            "association", recordsIn("association"),
            "network_focus", recordsIn("network_focus"),
            "network_state", recordsIn("network_state"),
            "strategy", recordsIn("strategy"),
            "task", recordsIn("task"));

    private final Database database;
    private final OpenChange change;

    ExcerptFollowerStore(Database database, OpenChange change) {
        this.database = database;
        this.change = change;
    }

    private static String recordsIn(String table) {
        return "SELECT n.record_id FROM network_evidence n JOIN " + table
                + " t ON t.id = n.record_id WHERE n.excerpt_id = ?";
    }

    void move(ExcerptId from, ExcerptId to) {
        altering("memo", MEMOS, from);
        RECORDS.forEach((table, records) -> altering(table, records, from));
        Binder both = Binder.of(from.value(), to.value());
        Binder newFirst = Binder.of(to.value(), from.value());
        database.update(
                "DELETE FROM memo_subject WHERE entity = 'excerpt' AND entity_id = ? AND memo_id IN"
                        + " (SELECT memo_id FROM memo_subject WHERE entity = 'excerpt' AND entity_id = ?)",
                both);
        database.update("UPDATE memo_subject SET entity_id = ? WHERE entity = 'excerpt' AND entity_id = ?", newFirst);
        database.update(
                "DELETE FROM network_evidence WHERE excerpt_id = ? AND record_id IN"
                        + " (SELECT record_id FROM network_evidence WHERE excerpt_id = ?)",
                both);
        database.update("UPDATE network_evidence SET excerpt_id = ? WHERE excerpt_id = ?", newFirst);
    }

    private void altering(String table, String rows, ExcerptId excerpt) {
        database.query(rows, Binder.of(excerpt.value()), row -> row.getObject(1, UUID.class))
                .forEach(row -> change.altering(table, row));
    }
}
