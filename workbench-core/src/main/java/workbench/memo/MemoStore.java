package workbench.memo;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import workbench.id.CoderId;
import workbench.id.MemoId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.timeline.FuzzyDate;

/** Memos on disk. */
public final class MemoStore implements Undoable {
    private final Database database;

    public MemoStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("memo")
                .with(new RowList("memo_subject", "memo_id", List.of("entity", "entity_id"), "")));
    }

    /** All that stand, in the order in which they were written. */
    List<Memo> all() {
        Map<UUID, List<MemoSubject>> subjects = new HashMap<>();
        database.each(
                "SELECT memo_id, entity, entity_id FROM memo_subject",
                Binder.NOTHING,
                row -> subjects.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new MemoSubject(row.getString(2), row.getObject(3, UUID.class))));
        return database.query("SELECT * FROM memo WHERE removed_seq IS NULL ORDER BY created_seq, id", row -> {
            UUID id = row.getObject("id", UUID.class);
            String followup = row.getString("followup");
            return new Memo(
                    new MemoId(id),
                    MemoKind.read(row.getString("kind")).orElseThrow(),
                    Optional.ofNullable(row.getString("own_date"))
                            .flatMap(FuzzyDate::read)
                            .orElse(null),
                    row.getString("content"),
                    followup == null ? null : Followup.valueOf(followup.toUpperCase(Locale.ROOT)),
                    new CoderId(row.getObject("coder_id", UUID.class)),
                    row.getObject("written_at", OffsetDateTime.class).toInstant(),
                    subjects.getOrDefault(id, List.of()));
        });
    }

    /** How many memos that stand are tied to each thing of that kind; their words are not read. */
    Map<UUID, Integer> counts(String entity) {
        Map<UUID, Integer> counts = new HashMap<>();
        database.each(
                "SELECT s.entity_id, COUNT(*) FROM memo_subject s JOIN memo m ON m.id = s.memo_id"
                        + " WHERE s.entity = ? AND m.removed_seq IS NULL GROUP BY s.entity_id",
                Binder.of(entity),
                row -> counts.put(row.getObject(1, UUID.class), row.getInt(2)));
        return counts;
    }

    /** Hands over the things of that kind to which some of these memos are tied, standing or not. */
    void subjects(Collection<UUID> memos, String entity, Consumer<UUID> taker) {
        database.eachOf("SELECT entity, entity_id FROM memo_subject WHERE memo_id = ANY(?)", memos, row -> {
            if (row.getString(1).equals(entity)) {
                taker.accept(row.getObject(2, UUID.class));
            }
        });
    }

    void insert(Memo memo, long seq) {
        database.update(
                "INSERT INTO memo (id, kind, own_date, content, followup, coder_id, written_at, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Binder.of(
                        memo.id().value(),
                        memo.kind().slug(),
                        memo.date() == null ? null : memo.date().words(),
                        memo.text(),
                        memo.followup() == null ? null : memo.followup().slug(),
                        memo.author().value(),
                        OffsetDateTime.ofInstant(memo.writtenAt(), ZoneOffset.UTC),
                        seq));
        insertSubjects(memo);
    }

    void update(Memo memo) {
        database.update(
                "UPDATE memo SET kind = ?, own_date = ?, content = ?, followup = ? WHERE id = ?",
                Binder.of(
                        memo.kind().slug(),
                        memo.date() == null ? null : memo.date().words(),
                        memo.text(),
                        memo.followup() == null ? null : memo.followup().slug(),
                        memo.id().value()));
        database.update(
                "DELETE FROM memo_subject WHERE memo_id = ?",
                Binder.of(memo.id().value()));
        insertSubjects(memo);
    }

    private void insertSubjects(Memo memo) {
        database.updateEach(
                "INSERT INTO memo_subject (memo_id, entity, entity_id) VALUES (?, ?, ?)",
                memo.subjects(),
                (statement, subject) -> {
                    statement.setObject(1, memo.id().value());
                    statement.setString(2, subject.entity());
                    statement.setObject(3, subject.id());
                });
    }
}
