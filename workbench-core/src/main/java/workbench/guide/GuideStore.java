package workbench.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import workbench.guide.Guide.Question;
import workbench.id.CodeId;
import workbench.id.GuideId;
import workbench.id.QuestionId;
import workbench.id.SourceId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Guides, and which source was held by which, on disk. */
public final class GuideStore implements Undoable {
    private final Database database;

    public GuideStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of("guide"),
                JournalledTable.of("guide_question", new Pointer("guide_id", "guide"))
                        .with(new RowList("guide_question_code", "question_id", List.of("code_id"), "code")),
                JournalledTable.of("source_guide", new Pointer("source_id", "source"), new Pointer("guide_id", "guide"))
                        .with(new RowList(
                                "source_guide_skipped", "source_guide_id", List.of("question_id"), "guide_question")));
    }

    /** A source is held by one guide at most, and a guide's name is its own. */
    @Override
    public void checkAfterUndo() {
        boolean twice = database.first("""
                        SELECT 1 FROM source_guide WHERE removed_seq IS NULL GROUP BY source_id HAVING COUNT(*) > 1
                         UNION ALL
                        SELECT 1 FROM guide WHERE removed_seq IS NULL GROUP BY slug HAVING COUNT(*) > 1""", Binder.NOTHING, row -> true).orElse(false);
        if (twice) {
            throw Refusal.because(
                    "Two guides would stand where one may.",
                    "Take back first what was said of guides since; 'journal' shows it.");
        }
    }

    /** All that stand, in the order in which they were made; a code merged away is what it went into. */
    List<Guide> all() {
        Map<UUID, List<CodeId>> codes = new HashMap<>();
        database.each(
                "SELECT DISTINCT l.question_id, COALESCE(c.merged_into, c.id), c.ordinal FROM guide_question_code l"
                        + " JOIN code c ON c.id = l.code_id WHERE c.removed_seq IS NULL ORDER BY c.ordinal, 2",
                Binder.NOTHING,
                row -> codes.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new CodeId(row.getObject(2, UUID.class))));
        Map<UUID, List<Question>> questions = new HashMap<>();
        database.each(
                "SELECT id, guide_id, number, content FROM guide_question WHERE removed_seq IS NULL ORDER BY number, id",
                Binder.NOTHING,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    questions
                            .computeIfAbsent(row.getObject(2, UUID.class), guide -> new ArrayList<>())
                            .add(new Question(
                                    new QuestionId(id),
                                    row.getInt(3),
                                    row.getString(4),
                                    codes.getOrDefault(id, List.of())));
                });
        return database.query(
                "SELECT id, slug, title FROM guide WHERE removed_seq IS NULL ORDER BY created_seq, id", row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Guide(
                            new GuideId(id), row.getString(2), row.getString(3), questions.getOrDefault(id, List.of()));
                });
    }

    void insert(Guide guide, long seq) {
        database.update(
                "INSERT INTO guide (id, slug, title, created_seq) VALUES (?, ?, ?, ?)",
                Binder.of(guide.id().value(), guide.slug(), guide.title(), seq));
    }

    void insert(GuideId guide, Question question, long seq) {
        database.update(
                "INSERT INTO guide_question (id, guide_id, number, content, created_seq) VALUES (?, ?, ?, ?, ?)",
                Binder.of(question.id().value(), guide.value(), question.number(), question.words(), seq));
        insertCodes(question);
    }

    void update(Question question) {
        database.update(
                "UPDATE guide_question SET number = ?, content = ? WHERE id = ?",
                Binder.of(question.number(), question.words(), question.id().value()));
        database.update(
                "DELETE FROM guide_question_code WHERE question_id = ?",
                Binder.of(question.id().value()));
        insertCodes(question);
    }

    private void insertCodes(Question question) {
        database.updateEach(
                "INSERT INTO guide_question_code (question_id, code_id) VALUES (?, ?)",
                question.codes().stream().distinct().toList(),
                (statement, code) -> {
                    statement.setObject(1, question.id().value());
                    statement.setObject(2, code.value());
                });
    }

    /** By which guide each source was held, in the order of import; sources and questions taken back are left out. */
    List<SourceGuide> held() {
        Map<UUID, Set<Integer>> skipped = new HashMap<>();
        database.each(
                "SELECT l.source_guide_id, q.number FROM source_guide_skipped l JOIN guide_question q ON q.id = l.question_id"
                        + " WHERE q.removed_seq IS NULL",
                Binder.NOTHING,
                row -> skipped.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                        .add(row.getInt(2)));
        return database.query(
                "SELECT h.id, h.source_id, h.guide_id FROM source_guide h JOIN source s ON s.id = h.source_id"
                        + " WHERE h.removed_seq IS NULL AND s.removed_seq IS NULL ORDER BY s.ordinal, s.id",
                row -> new SourceGuide(
                        new SourceId(row.getObject(2, UUID.class)),
                        new GuideId(row.getObject(3, UUID.class)),
                        skipped.getOrDefault(row.getObject(1, UUID.class), Set.of())));
    }

    /** How many sources left a question out. */
    int skippedIn(QuestionId question) {
        return database.first(
                        "SELECT COUNT(*) FROM source_guide_skipped l JOIN source_guide h ON h.id = l.source_guide_id"
                                + " WHERE l.question_id = ? AND h.removed_seq IS NULL",
                        Binder.of(question.value()),
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** The row that says by which guide a source was held. */
    Optional<UUID> rowOf(SourceId source) {
        return database.first(
                "SELECT id FROM source_guide WHERE source_id = ? AND removed_seq IS NULL",
                Binder.of(source.value()),
                row -> row.getObject(1, UUID.class));
    }

    void insert(UUID row, SourceGuide held, List<Question> skipped, long seq) {
        database.update(
                "INSERT INTO source_guide (id, source_id, guide_id, created_seq) VALUES (?, ?, ?, ?)",
                Binder.of(row, held.source().value(), held.guide().value(), seq));
        insertSkipped(row, skipped);
    }

    void update(UUID row, SourceGuide held, List<Question> skipped) {
        database.update(
                "UPDATE source_guide SET guide_id = ? WHERE id = ?",
                Binder.of(held.guide().value(), row));
        database.update("DELETE FROM source_guide_skipped WHERE source_guide_id = ?", Binder.of(row));
        insertSkipped(row, skipped);
    }

    private void insertSkipped(UUID row, List<Question> skipped) {
        database.updateEach(
                "INSERT INTO source_guide_skipped (source_guide_id, question_id) VALUES (?, ?)",
                skipped,
                (statement, question) -> {
                    statement.setObject(1, row);
                    statement.setObject(2, question.id().value());
                });
    }
}
