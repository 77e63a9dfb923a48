package workbench.rating;

import java.util.List;
import java.util.UUID;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.Undoable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Distinctions on disk. */
public final class DistinctionStore implements Undoable {
    private final Database database;

    public DistinctionStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("distinction", new Pointer("code_id", "code")));
    }

    @Override
    public void checkAfterUndo() {
        boolean twice = database.first("""
                        SELECT 1 FROM distinction WHERE removed_seq IS NULL
                         GROUP BY code_id, outcome HAVING COUNT(*) > 1""", Binder.NOTHING, row -> true).orElse(false);
        if (twice) {
            throw Refusal.because(
                    "The team would say twice whether a construct tells the cases apart.",
                    "Take back first what was said of it since; 'journal' shows it.");
        }
    }

    /** All that stand; one at most of a construct and an outcome. */
    List<Distinction> all() {
        return database.query(
                "SELECT id, code_id, outcome, verdict, because, made_by FROM distinction WHERE removed_seq IS NULL"
                        + " ORDER BY created_seq, id",
                row -> new Distinction(
                        row.getObject(1, UUID.class),
                        new CodeId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        Verdict.read(row.getString(4)).orElseThrow(),
                        row.getString(5),
                        new CoderId(row.getObject(6, UUID.class))));
    }

    void insert(Distinction distinction, long seq) {
        database.update(
                "INSERT INTO distinction (id, code_id, outcome, verdict, because, made_by, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Binder.of(
                        distinction.id(),
                        distinction.construct().value(),
                        distinction.outcome(),
                        distinction.verdict().slug(),
                        distinction.because(),
                        distinction.madeBy().value(),
                        seq));
    }
}
