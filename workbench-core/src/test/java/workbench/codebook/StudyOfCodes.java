package workbench.codebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.storage.DatabaseAccess;
import workbench.storage.DatabaseUnusable;
import workbench.storage.Schema;

/** A study for tests with a real database, in which codes can be coded with. */
final class StudyOfCodes implements AutoCloseable {
    final Database database;
    final Journal journal;
    final Codebooks codebooks;
    private final CodebookStore store;
    private final List<Undoable> rooms;
    final UUID coder = Ids.next();

    StudyOfCodes(Path folder) throws DatabaseUnusable {
        database = Database.open(folder, DatabaseAccess.CREATE);
        Schema.migrate(database);
        store = new CodebookStore(database);
        Undoable codings = () -> List.of(JournalledTable.of("coding", new Pointer("code_id", "code"))
                .with(
                        new RowList("coding_event", "coding_id", List.of("event_id"), ""),
                        new RowList("coding_affects", "coding_id", List.of("network_id"), "")));
        rooms = List.of(store, codings);
        journal = journalOf("AB");
        codebooks = new Codebooks(store, journal);
    }

    Journal journalOf(String coder) {
        return new Journal(database, Clock.systemUTC(), coder, rooms);
    }

    /** The same study, worked on by somebody else. */
    Codebooks as(Journal other) {
        return new Codebooks(store, other);
    }

    CodingId code(UUID excerpt, CodeId code, @Nullable String valence, @Nullable String note) {
        CodingId id = CodingId.next();
        Code coded = codebooks.tree().code(code);
        journal.record(
                "code",
                "coding",
                change -> database.update("""
                INSERT INTO coding (id, excerpt_id, code_id, code_version, coder_id, valence, note, layer, status, coded_at, created_seq)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'individual', 'made', CURRENT_TIMESTAMP, ?)""", statement -> {
                    statement.setObject(1, id.value());
                    statement.setObject(2, excerpt);
                    statement.setObject(3, code.value());
                    statement.setInt(4, coded.version());
                    statement.setObject(5, coder);
                    statement.setString(6, valence);
                    statement.setString(7, note);
                    statement.setLong(8, change.seq());
                }));
        return id;
    }

    List<CodingId> codedWith(CodeId code) {
        return database.query(
                "SELECT id FROM coding WHERE code_id = ? AND removed_seq IS NULL ORDER BY id",
                Binder.of(code.value()),
                row -> new CodingId(row.getObject(1, UUID.class)));
    }

    int versionOf(CodingId coding) {
        return database.first(
                        "SELECT code_version FROM coding WHERE id = ?", Binder.of(coding.value()), row -> row.getInt(1))
                .orElseThrow();
    }

    void undo() {
        journal.undo().last(1, false);
    }

    @Override
    public void close() {
        database.close();
    }
}
