package workbench.recoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import workbench.id.CodeId;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * Which codings a crosswalk still has to deal with: those that count, are not off the record, and that nothing was made of yet
 * nor decided. Counts are read from an index alone.
 */
final class CrosswalkStore {
    private static final String STANDING = "status = 'made' AND removed_seq IS NULL";

    private final Database database;

    CrosswalkStore(Database database) {
        this.database = database;
    }

    /** How many codings wait, by code; a code without any is left out. */
    Map<CodeId, Integer> waiting(Collection<CodeId> codes) {
        Map<CodeId, Integer> counts = new HashMap<>();
        Set<UUID> settled = settled();
        if (settled.isEmpty()) {
            database.eachOf(
                    "SELECT code_id, COUNT(*) FROM coding WHERE " + STANDING + " AND code_id = ANY(?) GROUP BY code_id",
                    values(codes),
                    row -> counts.put(new CodeId(row.getObject(1, UUID.class)), row.getInt(2)));
        } else {
            database.eachOf(
                    "SELECT code_id, id FROM coding WHERE " + STANDING + " AND code_id = ANY(?)",
                    values(codes),
                    row -> {
                        if (!settled.contains(row.getObject(2, UUID.class))) {
                            counts.merge(new CodeId(row.getObject(1, UUID.class)), 1, Integer::sum);
                        }
                    });
        }
        return counts;
    }

    /** The codings of a code that wait, oldest first. */
    List<UUID> waitingOf(CodeId code, Set<UUID> settled) {
        List<UUID> waiting = new ArrayList<>();
        database.each(
                "SELECT id FROM coding WHERE " + STANDING + " AND code_id = ? ORDER BY id",
                Binder.of(code.value()),
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    if (!settled.contains(id)) {
                        waiting.add(id);
                    }
                });
        return waiting;
    }

    /** The codings that a crosswalk passes over: dealt with already, or off the record. */
    Set<UUID> settled() {
        Set<UUID> settled = new HashSet<>();
        database.each(
                "SELECT from_coding FROM coding_link WHERE kind = 'crosswalk' AND removed_seq IS NULL",
                Binder.NOTHING,
                row -> settled.add(row.getObject(1, UUID.class)));
        database.each(
                "SELECT c.id FROM restriction r JOIN excerpt e ON e.version_id = r.version_id AND e.start_at < r.end_at"
                        + " AND r.start_at < e.end_at JOIN coding c ON c.excerpt_id = e.id"
                        + " WHERE r.removed_seq IS NULL AND e.removed_seq IS NULL",
                Binder.NOTHING,
                row -> settled.add(row.getObject(1, UUID.class)));
        return settled;
    }

    private static List<UUID> values(Collection<CodeId> codes) {
        return codes.stream().map(CodeId::value).toList();
    }
}
