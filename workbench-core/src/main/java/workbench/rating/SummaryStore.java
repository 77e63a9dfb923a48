package workbench.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.SummaryId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.Lines;

/** Summaries on disk. */
public final class SummaryStore implements Undoable {
    private final Database database;

    public SummaryStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of(
                        "summary",
                        new Pointer("case_id", "study_case"),
                        new Pointer("code_id", "code"),
                        new Pointer("participant_id", "participant"))
                .with(new RowList("summary_evidence", "summary_id", List.of("coding_id"), "coding")));
    }

    /** On a construct stands one summary at most of a case, and of a participant in it. */
    @Override
    public void checkAfterUndo() {
        boolean twice = database.first("""
                        SELECT 1 FROM summary WHERE removed_seq IS NULL
                         GROUP BY case_id, code_id, participant_id HAVING COUNT(*) > 1""", Binder.NOTHING, row -> true).orElse(false);
        if (twice) {
            throw Refusal.because(
                    "Two summaries would stand for the same case, construct and participant.",
                    "Take back first what was written there since; 'journal' shows it.");
        }
    }

    /** Those that stand, in the order in which they were written; evidence that no longer stands is left out. */
    List<Summary> all() {
        return summaries("", Binder.NOTHING);
    }

    /** Those of a case and construct. */
    List<Summary> of(CaseId ofCase, CodeId construct) {
        return summaries(" AND s.case_id = ? AND s.code_id = ?", Binder.of(ofCase.value(), construct.value()));
    }

    private List<Summary> summaries(String where, Binder binder) {
        Map<UUID, List<CodingId>> evidence = new HashMap<>();
        database.each(
                "SELECT e.summary_id, e.coding_id FROM summary_evidence e JOIN summary s ON s.id = e.summary_id"
                        + " JOIN coding c ON c.id = e.coding_id"
                        + " WHERE c.removed_seq IS NULL AND c.status = 'made' AND s.removed_seq IS NULL"
                        + where
                        + " ORDER BY c.coded_at, c.id",
                binder,
                row -> evidence.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new CodingId(row.getObject(2, UUID.class))));
        return database.query(
                "SELECT s.*, o.id AS standing_source FROM summary s"
                        + " LEFT JOIN source o ON o.id = s.source_id AND o.removed_seq IS NULL"
                        + " WHERE s.removed_seq IS NULL"
                        + where
                        + " ORDER BY s.created_seq, s.id",
                binder,
                row -> toSummary(row, evidence));
    }

    private static Summary toSummary(ResultSet row, Map<UUID, List<CodingId>> evidence) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Summary(
                new SummaryId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CodeId(row.getObject("code_id", UUID.class)),
                id(row, "participant_id", ParticipantId::new),
                id(row, "standing_source", SourceId::new),
                row.getObject("question", Integer.class),
                row.getString("content"),
                Lines.split(row.getString("stamps")),
                row.getObject("asked", Boolean.class),
                Optional.ofNullable(row.getString("provisional"))
                        .flatMap(RatingValue::read)
                        .orElse(null),
                evidence.getOrDefault(id, List.of()),
                new CoderId(row.getObject("author_id", UUID.class)),
                id(row, "second_reader_id", CoderId::new),
                SummaryStatus.read(row.getString("status")).orElseThrow(),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> make) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : make.apply(id);
    }

    void insert(Summary summary, long seq) {
        database.update(
                "INSERT INTO summary (source_id, question, content, stamps, asked, provisional, author_id,"
                        + " second_reader_id, status, written_at, id, case_id, code_id, participant_id, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    bind(statement, summary);
                    statement.setObject(11, summary.id().value());
                    statement.setObject(12, summary.ofCase().value());
                    statement.setObject(13, summary.construct().value());
                    statement.setObject(
                            14,
                            summary.participant() == null
                                    ? null
                                    : summary.participant().value());
                    statement.setLong(15, seq);
                });
        insertEvidence(summary);
    }

    void update(Summary summary) {
        database.update(
                "UPDATE summary SET source_id = COALESCE(CAST(? AS UUID), source_id), question = ?, content = ?, stamps = ?, asked = ?, provisional = ?,"
                        + " author_id = ?, second_reader_id = ?, status = ?, written_at = ? WHERE id = ?",
                statement -> {
                    bind(statement, summary);
                    statement.setObject(11, summary.id().value());
                });
        database.update( // evidence that does not stand at the moment may stand again
                "DELETE FROM summary_evidence WHERE summary_id = ? AND coding_id IN"
                        + " (SELECT id FROM coding WHERE removed_seq IS NULL AND status = 'made')",
                Binder.of(summary.id().value()));
        insertEvidence(summary);
    }

    private static void bind(java.sql.PreparedStatement statement, Summary summary) throws SQLException {
        statement.setObject(
                1, summary.source() == null ? null : summary.source().value());
        statement.setObject(2, summary.question());
        statement.setString(3, summary.text());
        statement.setString(4, Lines.join(summary.stamps()));
        statement.setObject(5, summary.asked());
        statement.setString(
                6, summary.provisional() == null ? null : summary.provisional().word());
        statement.setObject(7, summary.author().value());
        statement.setObject(
                8,
                summary.secondReader() == null ? null : summary.secondReader().value());
        statement.setString(9, summary.status().slug());
        statement.setObject(10, OffsetDateTime.ofInstant(summary.writtenAt(), ZoneOffset.UTC));
    }

    private void insertEvidence(Summary summary) {
        database.updateEach(
                "INSERT INTO summary_evidence (summary_id, coding_id) VALUES (?, ?)",
                summary.evidence().stream().distinct().toList(),
                (statement, coding) -> {
                    statement.setObject(1, summary.id().value());
                    statement.setObject(2, coding.value());
                });
    }
}
