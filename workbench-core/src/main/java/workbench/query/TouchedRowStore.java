package workbench.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import workbench.journal.Journal;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Finds what the changes since one of them have made stale, from rows that stand and rows that do not. */
final class TouchedRowStore {
    private final Database database;
    private final Journal journal;

    TouchedRowStore(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * What to make again.
     *
     * @param seq the last change that the index knows
     * @param indexedExcerpts how many excerpts it holds
     */
    Stale since(long seq, int indexedExcerpts) {
        Set<UUID> sources = touched(seq, "source");
        sources.addAll(
                owners("SELECT source_id FROM source_version WHERE id = ANY(?)", touched(seq, "source_version")));
        sources.addAll(owners("SELECT source_id FROM speaker WHERE id = ANY(?)", touched(seq, "speaker")));
        sources.addAll(owners("""
                SELECT v.source_id FROM restriction r JOIN source_version v ON v.id = r.version_id
                 WHERE r.id = ANY(?)""", touched(seq, "restriction")));
        Set<UUID> participants = touched(seq, "participant");
        participants.addAll(owners(
                "SELECT participant_id FROM participant_network WHERE id = ANY(?)",
                touched(seq, "participant_network")));
        sources.addAll(owners("SELECT source_id FROM speaker WHERE participant_id = ANY(?)", participants));
        long few = Math.max(1_000, indexedExcerpts / 2);
        boolean manyExcerpts = // told before a million of them are read
                journal.touched().madeSince(seq, "excerpt") > few
                        || journal.touched().madeSince(seq, "coding") > few;
        Set<UUID> excerpts = manyExcerpts ? Set.of() : touchedExcerpts(seq);
        manyExcerpts |= excerpts.size() > few;
        boolean manySources = sources.size() > 100 && sources.size() * 2L > standingSources();
        return new Stale(manyExcerpts || manySources, manySources, false, sources, excerpts, touched(seq, "memo"));
    }

    private Set<UUID> touchedExcerpts(long seq) {
        Set<UUID> excerpts = touched(seq, "excerpt");
        excerpts.addAll(owners("SELECT excerpt_id FROM coding WHERE id = ANY(?)", touched(seq, "coding")));
        return excerpts;
    }

    /** The codings touched since; those of them in the index tell excerpts that they no longer stand on. */
    Set<UUID> codingsSince(long seq) {
        return touched(seq, "coding");
    }

    private Set<UUID> touched(long seq, String table) {
        Set<UUID> ids = new HashSet<>();
        journal.touched().since(seq, table, ids::add);
        return ids;
    }

    private Set<UUID> owners(String sql, Collection<UUID> ids) {
        Set<UUID> owners = new HashSet<>();
        database.eachOf(sql, ids, row -> owners.add(row.getObject(1, UUID.class)));
        return owners;
    }

    private int standingSources() {
        return database.first(
                        "SELECT COUNT(*) FROM source WHERE removed_seq IS NULL", Binder.NOTHING, row -> row.getInt(1))
                .orElse(0);
    }

    /** The excerpts of {@code ids}, by the source they stand in; those that do not stand are left out. */
    Map<UUID, Set<UUID>> bySource(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> bySource = new HashMap<>();
        database.eachOf(
                """
                SELECT v.source_id, e.id FROM excerpt e JOIN source_version v ON v.id = e.version_id
                 WHERE e.id = ANY(?) AND e.removed_seq IS NULL""",
                ids,
                row -> bySource.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)));
        return bySource;
    }
}
