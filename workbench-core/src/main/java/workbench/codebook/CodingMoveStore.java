package workbench.codebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.journal.OpenChange;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * What a merge or split does to codings. Table {@code coding} belongs to room {@code coding}, which comes after this one;
 * only the code of a coding is changed here.
 */
final class CodingMoveStore {
    private static final List<String> POINTERS = List.of(
            "SELECT entity_id FROM memo_subject WHERE entity = 'coding'",
            "SELECT coding_id FROM influence_evidence",
            "SELECT coding_id FROM rating_evidence",
            "SELECT coding_id FROM summary_evidence",
            "SELECT from_coding FROM coding_link WHERE removed_seq IS NULL",
            "SELECT to_coding FROM coding_link WHERE removed_seq IS NULL AND to_coding IS NOT NULL");

    private final Database database;

    CodingMoveStore(Database database) {
        this.database = database;
    }

    /**
     * What makes a coding what it is, apart from its code, its id and the time it was made.
     *
     * @param row its id
     * @param rest excerpt, coder, valence, note, layer, status, basis of its events, its events and networks
     */
    record Coded(UUID row, List<@Nullable Object> rest) {}

    /** The standing codings made with a code, oldest first. */
    List<Coded> findByCode(CodeId code) {
        Map<UUID, Set<UUID>> events = listed("coding_event", "event_id", code);
        Map<UUID, Set<UUID>> affects = listed("coding_affects", "network_id", code);
        return database.query(
                "SELECT * FROM coding WHERE code_id = ? AND removed_seq IS NULL ORDER BY id",
                Binder.of(code.value()),
                row -> coded(row, events, affects));
    }

    private static Coded coded(ResultSet row, Map<UUID, Set<UUID>> events, Map<UUID, Set<UUID>> affects)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<@Nullable Object> rest = Arrays.asList(
                row.getObject("excerpt_id"),
                row.getObject("coder_id"),
                row.getString("valence"),
                row.getString("note"),
                row.getString("layer"),
                row.getString("status"),
                row.getString("event_basis"),
                events.getOrDefault(id, Set.of()),
                affects.getOrDefault(id, Set.of()));
        return new Coded(id, rest);
    }

    private Map<UUID, Set<UUID>> listed(String table, String column, CodeId code) {
        Map<UUID, Set<UUID>> listed = new HashMap<>();
        database.each(
                "SELECT l.coding_id, l." + column + " FROM " + table
                        + " l JOIN coding c ON c.id = l.coding_id WHERE c.code_id = ? AND c.removed_seq IS NULL",
                Binder.of(code.value()),
                row -> listed.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)));
        return listed;
    }

    /** The codings that a memo is tied to, that are evidence, or that are linked to another. */
    Set<UUID> pointedAt() {
        Set<UUID> pointedAt = new HashSet<>();
        POINTERS.forEach(
                query -> database.each(query, Binder.NOTHING, row -> pointedAt.add(row.getObject(1, UUID.class))));
        return pointedAt;
    }

    /** How many codings that count were made under a version before the one given, by code. */
    Map<CodeId, Integer> madeBefore(Map<CodeId, Integer> versions) {
        Map<CodeId, Integer> counts = new HashMap<>();
        if (!versions.isEmpty()) {
            database.eachOf(
                    "SELECT code_id, code_version, COUNT(*) FROM coding WHERE status = 'made' AND removed_seq IS NULL"
                            + " AND code_id = ANY(?) GROUP BY code_id, code_version",
                    versions.keySet().stream().map(CodeId::value).toList(),
                    row -> {
                        CodeId code = new CodeId(row.getObject(1, UUID.class));
                        if (row.getInt(2) < versions.getOrDefault(code, 0)) {
                            counts.merge(code, row.getInt(3), Integer::sum);
                        }
                    });
        }
        return counts;
    }

    /** Which of {@code ids} are no standing codings made with {@code code}. */
    List<CodingId> strangers(CodeId code, Collection<CodingId> ids) {
        Set<UUID> own = new HashSet<>(database.query(
                "SELECT id FROM coding WHERE code_id = ? AND removed_seq IS NULL",
                Binder.of(code.value()),
                row -> row.getObject(1, UUID.class)));
        return ids.stream().filter(id -> !own.contains(id.value())).toList();
    }

    /** Gives codings another code, in the version that code has now. */
    void recode(OpenChange change, Collection<UUID> codings, CodeId code, int version) {
        codings.forEach(id -> change.altering("coding", id));
        database.updateEach(
                "UPDATE coding SET code_id = ?, code_version = ? WHERE id = ?", codings, (statement, id) -> {
                    statement.setObject(1, code.value());
                    statement.setInt(2, version);
                    statement.setObject(3, id);
                });
    }

    void remove(OpenChange change, UUID coding) {
        change.remove("coding", coding);
    }
}
