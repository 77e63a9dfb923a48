package workbench.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import workbench.id.Ids;
import workbench.journal.JournalledTable;
import workbench.journal.OpenChange;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** The description of the intervention on disk. */
public final class TidierStore implements Undoable {
    private static final String TABLE = "tidier_item";

    private final Database database;

    public TidierStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of(TABLE));
    }

    /** A statement and the id of its row. */
    record Stored(UUID id, TidierStatement statement) {}

    /** Those that stand. */
    Map<TidierItem, Stored> all() {
        Map<TidierItem, Stored> all = new EnumMap<>(TidierItem.class);
        database.each(
                "SELECT id, item, content, where_found FROM tidier_item WHERE removed_seq IS NULL ORDER BY created_seq",
                Binder.NOTHING,
                row -> {
                    TidierItem item = TidierItem.valueOf(
                            row.getString(2).toUpperCase(Locale.ROOT).replace('-', '_'));
                    all.put(
                            item,
                            new Stored(
                                    row.getObject(1, UUID.class),
                                    new TidierStatement(item, row.getString(3), row.getString(4))));
                });
        return all;
    }

    void insert(TidierStatement statement, long seq) {
        database.update(
                "INSERT INTO tidier_item (id, item, content, where_found, created_seq) VALUES (?, ?, ?, ?, ?)",
                Binder.of(Ids.next(), statement.item().slug(), statement.text(), statement.where(), seq));
    }

    void update(UUID id, TidierStatement statement, OpenChange change) {
        change.altering(TABLE, id);
        database.update(
                "UPDATE tidier_item SET content = ?, where_found = ? WHERE id = ?",
                Binder.of(statement.text(), statement.where(), id));
    }

    void remove(UUID id, OpenChange change) {
        change.remove(TABLE, id);
    }
}
