package workbench.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Events on disk. */
public final class TimelineStore implements Undoable {
    private final Database database;

    public TimelineStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("event", new Pointer("case_id", "study_case")));
    }

    /** All that stand, in order. */
    List<Event> all() {
        return database.query(
                "SELECT * FROM event WHERE removed_seq IS NULL ORDER BY ordinal, created_seq", TimelineStore::toEvent);
    }

    private static Event toEvent(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new Event(
                new EventId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("ordinal"),
                date(row.getString("from_date")),
                date(row.getString("to_date")),
                row.getBoolean("predicted"),
                row.getString("key_points"),
                caseId == null ? null : new CaseId(caseId));
    }

    private static @Nullable FuzzyDate date(@Nullable String words) {
        return Optional.ofNullable(words).flatMap(FuzzyDate::read).orElse(null);
    }

    void insert(Event event, long seq) {
        database.update(
                "INSERT INTO event (slug, title, ordinal, from_date, to_date, predicted, key_points, case_id, id, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, " + seq + ")",
                binding(event));
    }

    void update(Event event) {
        database.update(
                "UPDATE event SET slug = ?, title = ?, ordinal = ?, from_date = ?, to_date = ?, predicted = ?,"
                        + " key_points = ?, case_id = ? WHERE id = ?",
                binding(event));
    }

    private static Binder binding(Event event) {
        return statement -> {
            statement.setString(1, event.slug());
            statement.setString(2, event.title());
            statement.setInt(3, event.ordinal());
            statement.setString(4, event.from() == null ? null : event.from().words());
            statement.setString(5, event.to() == null ? null : event.to().words());
            statement.setBoolean(6, event.predicted());
            statement.setString(7, event.keyPoints());
            statement.setObject(
                    8, event.caseId() == null ? null : event.caseId().value());
            statement.setObject(9, event.id().value());
        };
    }
}
