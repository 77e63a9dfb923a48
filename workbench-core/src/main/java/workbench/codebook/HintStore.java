package workbench.codebook;

import java.util.List;
import java.util.UUID;
import workbench.id.CodeId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.OpenChange;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Double-code hints on disk. */
public final class HintStore implements Undoable {
    static final String TABLE = "double_code_hint";

    private final Database database;

    public HintStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of(TABLE, new Pointer("code_id", "code"), new Pointer("neighbour_id", "code")));
    }

    /** All that stand, in the order in which they were made. */
    List<DoubleCodeHint> all() {
        return database.query(
                "SELECT * FROM double_code_hint WHERE removed_seq IS NULL ORDER BY created_seq, id",
                row -> new DoubleCodeHint(
                        row.getObject("id", UUID.class),
                        new CodeId(row.getObject("code_id", UUID.class)),
                        new CodeId(row.getObject("neighbour_id", UUID.class)),
                        row.getString("hint"),
                        row.getString("words").lines().toList()));
    }

    void insert(DoubleCodeHint hint, OpenChange change) {
        database.update(
                "INSERT INTO double_code_hint (id, code_id, neighbour_id, hint, words, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Binder.of(
                        hint.id(),
                        hint.code().value(),
                        hint.neighbour().value(),
                        hint.text(),
                        String.join("\n", hint.words()),
                        change.seq()));
    }

    void update(DoubleCodeHint hint, OpenChange change) {
        change.altering(TABLE, hint.id());
        database.update(
                "UPDATE double_code_hint SET hint = ?, words = ? WHERE id = ?",
                Binder.of(hint.text(), String.join("\n", hint.words()), hint.id()));
    }
}
