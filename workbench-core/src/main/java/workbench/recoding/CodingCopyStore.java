package workbench.recoding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.coding.CodingLink;
import workbench.coding.CodingLinkStore;
import workbench.coding.LinkKind;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.journal.OpenChange;
import workbench.storage.Batch;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * Makes codings with another code of codings that stand: the same excerpt, coder, valence, events, networks, note and layer,
 * made now, and linked to their origin. Where the very same coding stands already it is linked, and no second one made.
 */
final class CodingCopyStore {
    /** How many are read before they are written. */
    private static final int AT_A_TIME = 10_000;

    private static final String INSERT =
            "INSERT INTO coding (id, excerpt_id, code_id, code_version, coder_id, valence, note, layer, status, event_basis,"
                    + " coded_at, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'made', ?, ?, ?)";

    private final Database database;

    CodingCopyStore(Database database) {
        this.database = database;
    }

    /**
     * What was made.
     *
     * @param copies the coding that now says it with the other code, by its origin
     * @param made how many of these are new
     */
    record Copied(Map<UUID, UUID> copies, int made) {}

    private record Row(
            UUID id,
            UUID excerpt,
            UUID coder,
            @Nullable String valence,
            @Nullable String note,
            String layer,
            @Nullable String basis,
            Set<UUID> events,
            Set<UUID> affects) {
        /** As the room of codings takes two of them for one. */
        List<@Nullable Object> sameness() {
            List<@Nullable Object> same = new ArrayList<>();
            same.add(excerpt);
            same.add(coder);
            same.add(valence);
            same.add(events);
            same.add(affects);
            return same;
        }
    }

    Copied copy(Collection<UUID> origins, Code code, OpenChange change) {
        Map<UUID, UUID> copies = new LinkedHashMap<>();
        int[] made = {0};
        Map<List<@Nullable Object>, UUID> there = standing(code);
        List<UUID> all = List.copyOf(origins);
        try (Batch codings = database.batch(INSERT);
                Batch events = database.batch("INSERT INTO coding_event (coding_id, event_id) VALUES (?, ?)");
                Batch affects = database.batch("INSERT INTO coding_affects (coding_id, network_id) VALUES (?, ?)")) {
            for (int from = 0; from < all.size(); from += AT_A_TIME) {
                for (Row row : read(all.subList(from, Math.min(from + AT_A_TIME, all.size())))) {
                    UUID standing = there.get(row.sameness());
                    UUID copy = standing == null ? Ids.next() : standing;
                    copies.put(row.id(), copy);
                    if (standing == null) {
                        there.put(row.sameness(), copy);
                        codings.add(binding(copy, row, code, change));
                        row.events().forEach(event -> events.add(Binder.of(copy, event)));
                        row.affects().forEach(network -> affects.add(Binder.of(copy, network)));
                        made[0]++;
                    }
                }
            }
        }
        link(copies, change);
        return new Copied(copies, made[0]);
    }

    private void link(Map<UUID, UUID> copies, OpenChange change) {
        try (Batch links = database.batch(CodingLinkStore.INSERT)) {
            copies.forEach((origin, copy) -> links.add(CodingLinkStore.binding(
                    new CodingLink(Ids.next(), LinkKind.CROSSWALK, new CodingId(origin), new CodingId(copy), null),
                    change.seq())));
        }
    }

    private static Binder binding(UUID id, Row row, Code code, OpenChange change) {
        return Binder.of(
                id,
                row.excerpt(),
                code.id().value(),
                code.version(),
                row.coder(),
                row.valence(),
                row.note(),
                row.layer(),
                row.basis(),
                OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC),
                change.seq());
    }

    private Map<List<@Nullable Object>, UUID> standing(Code code) {
        List<UUID> ids = database.query(
                "SELECT id FROM coding WHERE code_id = ? AND status = 'made' AND removed_seq IS NULL",
                Binder.of(code.id().value()),
                row -> row.getObject(1, UUID.class));
        Map<List<@Nullable Object>, UUID> there = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            read(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())))
                    .forEach(row -> there.putIfAbsent(row.sameness(), row.id()));
        }
        return there;
    }

    private List<Row> read(List<UUID> ids) {
        Map<UUID, Set<UUID>> events = listed("coding_event", "event_id", ids);
        Map<UUID, Set<UUID>> affects = listed("coding_affects", "network_id", ids);
        List<Row> rows = new ArrayList<>();
        database.eachOf(
                "SELECT id, excerpt_id, coder_id, valence, note, layer, event_basis FROM coding WHERE id = ANY(?)",
                ids,
                row -> rows.add(row(row, events, affects)));
        return rows;
    }

    private static Row row(ResultSet row, Map<UUID, Set<UUID>> events, Map<UUID, Set<UUID>> affects)
            throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new Row(
                id,
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                events.getOrDefault(id, Set.of()),
                affects.getOrDefault(id, Set.of()));
    }

    private Map<UUID, Set<UUID>> listed(String table, String column, List<UUID> ids) {
        Map<UUID, Set<UUID>> listed = new HashMap<>();
        database.eachOf(
                "SELECT coding_id, " + column + " FROM " + table + " WHERE coding_id = ANY(?)",
                ids,
                row -> listed.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeSet<>())
                        .add(row.getObject(2, UUID.class)));
        return listed;
    }
}
