package workbench.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Events on disk. */
public final class TimelineStore implements Undoable {
    private static final Map<String, String> HANGING = hanging();

    private final Database database;

    public TimelineStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of("event", new Pointer("case_id", "study_case"))
                .with(new RowList("event_network", "event_id", List.of("network_id"), "network")));
    }

    /** No two events may stand in one place, and nothing may speak of an event that was removed. */
    @Override
    public void checkAfterUndo() {
        database.query(
                        "SELECT MIN(title), MAX(title), ordinal FROM event WHERE removed_seq IS NULL"
                                + " GROUP BY case_id, ordinal HAVING COUNT(*) > 1",
                        row -> "'%s' and '%s' would both be event %d."
                                .formatted(row.getString(1), row.getString(2), row.getInt(3)))
                .forEach(doubled -> {
                    throw Refusal.because(doubled, "Move or remove one of them first; 'event list' shows them.");
                });
        database.query(REMOVED, row -> new EventId(row.getObject(1, UUID.class)))
                .forEach(event -> {
                    List<String> hanging = hangingOn(event);
                    if (!hanging.isEmpty()) {
                        throw Refusal.because(
                                "An event that was removed would be spoken of again by %s."
                                        .formatted(String.join(", ", hanging)),
                                "Take back the removal of the event first; 'journal' shows it.");
                    }
                });
    }

    private static final String REMOVED = "SELECT DISTINCT e.id FROM event e JOIN change_part p ON p.row_id = e.id"
            + " WHERE e.removed_seq IS NOT NULL AND p.what = 'removed'";

    /** What still speaks of an event, in words with counts; empty if nothing does. */
    List<String> hangingOn(EventId event) {
        List<String> hanging = new ArrayList<>();
        HANGING.forEach((words, sql) -> {
            int count = database.first(sql, Binder.of(event.value()), row -> row.getInt(1))
                    .orElse(0);
            if (count > 0) {
                hanging.add("%,d %s%s".formatted(count, words, count == 1 ? "" : "s"));
            }
        });
        return hanging;
    }

    /** The tables of later rooms that speak of events: a table is shared here, no class. */
    private static Map<String, String> hanging() {
        Map<String, String> sql = new LinkedHashMap<>();
        sql.put("source", listing("source_event", "source"));
        sql.put("coding", listing("coding_event", "coding"));
        sql.put("belonging of a participant", pointing("participant_network", "event_id"));
        sql.put("membership", pointing("membership", "from_event", "to_event"));
        sql.put("tie", pointing("association", "from_event", "to_event"));
        sql.put("statement of focus", pointing("network_focus", "event_id"));
        sql.put("state", pointing("network_state", "event_id"));
        sql.put("version of a strategy", pointing("strategy", "event_id"));
        sql.put("task", pointing("task", "event_id"));
        sql.put("influence", pointing("influence", "event_id"));
        sql.put(
                "memo",
                "SELECT COUNT(*) FROM memo m JOIN memo_subject s ON s.memo_id = m.id"
                        + " WHERE s.entity = 'event' AND s.entity_id = ? AND m.removed_seq IS NULL");
        return Collections.unmodifiableMap(sql);
    }

    private static String listing(String list, String table) {
        return "SELECT COUNT(*) FROM %1$s l JOIN %2$s t ON t.id = l.%2$s_id WHERE l.event_id = ? AND t.removed_seq IS NULL"
                .formatted(list, table);
    }

    private static String pointing(String table, String... columns) {
        return "SELECT COUNT(*) FROM %s WHERE ? IN (%s) AND removed_seq IS NULL"
                .formatted(table, String.join(", ", columns));
    }

    /** All that stand, in order. */
    List<Event> all() {
        Map<UUID, List<NetworkId>> networks = new HashMap<>();
        database.each(
                "SELECT event_id, network_id FROM event_network ORDER BY event_id, network_id",
                Binder.NOTHING,
                row -> networks.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new NetworkId(row.getObject(2, UUID.class))));
        return database.query(
                "SELECT * FROM event WHERE removed_seq IS NULL ORDER BY ordinal, created_seq",
                row -> toEvent(row, networks));
    }

    private static Event toEvent(ResultSet row, Map<UUID, List<NetworkId>> networks) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID caseId = row.getObject("case_id", UUID.class);
        return new Event(
                new EventId(id),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("ordinal"),
                date(row.getString("from_date")),
                date(row.getString("to_date")),
                row.getBoolean("predicted"),
                row.getString("key_points"),
                caseId == null ? null : new CaseId(caseId),
                networks.getOrDefault(id, List.of()),
                row.getString("phase"));
    }

    private static @Nullable FuzzyDate date(@Nullable String words) {
        return Optional.ofNullable(words).flatMap(FuzzyDate::read).orElse(null);
    }

    void insert(Event event, long seq) {
        database.update(
                "INSERT INTO event (slug, title, ordinal, from_date, to_date, predicted, key_points, case_id, phase, id,"
                        + " created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + seq + ")",
                binding(event));
        writeNetworks(event);
    }

    void update(Event event) {
        database.update(
                "UPDATE event SET slug = ?, title = ?, ordinal = ?, from_date = ?, to_date = ?, predicted = ?,"
                        + " key_points = ?, case_id = ?, phase = ? WHERE id = ?",
                binding(event));
        database.update(
                "DELETE FROM event_network WHERE event_id = ?",
                Binder.of(event.id().value()));
        writeNetworks(event);
    }

    private void writeNetworks(Event event) {
        database.updateEach(
                "INSERT INTO event_network (event_id, network_id) VALUES (?, ?)",
                event.networks(),
                (statement, network) -> {
                    statement.setObject(1, event.id().value());
                    statement.setObject(2, network.value());
                });
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
            statement.setString(9, event.phase());
            statement.setObject(10, event.id().value());
        };
    }
}
