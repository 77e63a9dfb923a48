package workbench.influence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.InfluenceId;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.problem.Refusal;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Influences on disk. */
public final class InfluenceStore implements Undoable {
    /** All that influences point at, and whether it still stands: a made coding, with no word of it off the record. */
    private static final String EVIDENCE = """
            SELECT l.influence_id, l.coding_id, l.against,
                   c.removed_seq IS NULL AND c.status = 'made' AND e.removed_seq IS NULL AND NOT EXISTS (
                     SELECT 1 FROM restriction r
                      WHERE r.version_id = e.version_id AND r.removed_seq IS NULL
                        AND r.start_at < e.end_at AND r.end_at > e.start_at) AS stands
              FROM influence i
              JOIN influence_evidence l ON l.influence_id = i.id
              JOIN coding c ON c.id = l.coding_id
              JOIN excerpt e ON e.id = c.excerpt_id
             WHERE i.removed_seq IS NULL
             ORDER BY l.coding_id""";

    private final Database database;

    public InfluenceStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(JournalledTable.of(
                        "influence",
                        new Pointer("event_id", "event"),
                        new Pointer("network_id", "network"),
                        new Pointer("code_id", "code"))
                .with(new RowList("influence_evidence", "influence_id", List.of("coding_id", "against"), "coding")));
    }

    /** At a spot stands one influence at most. */
    @Override
    public void checkAfterUndo() {
        boolean twice = database.first("""
                        SELECT 1 FROM influence WHERE removed_seq IS NULL
                         GROUP BY event_id, network_id, code_id HAVING COUNT(*) > 1""", Binder.NOTHING, row -> true).orElse(false);
        if (twice) {
            throw Refusal.because(
                    "Two influences would stand for the same event, network and code.",
                    "Take back first what was judged there since; 'journal' shows it.");
        }
    }

    /** All that stand, in the order in which they were made. */
    List<Influence> all() {
        Map<UUID, Pointed> pointed = new HashMap<>();
        database.each(
                EVIDENCE,
                Binder.NOTHING,
                row -> pointed.computeIfAbsent(row.getObject(1, UUID.class), id -> new Pointed())
                        .add(new CodingId(row.getObject(2, UUID.class)), row.getBoolean(3), row.getBoolean(4)));
        return database.query("SELECT * FROM influence WHERE removed_seq IS NULL ORDER BY created_seq, id", row -> {
            Pointed at = pointed.getOrDefault(row.getObject("id", UUID.class), new Pointed());
            return toInfluence(row, at);
        });
    }

    private static final class Pointed {
        private final List<CodingId> evidence = new ArrayList<>();
        private final List<CodingId> against = new ArrayList<>();
        private int gone;

        void add(CodingId coding, boolean speaksAgainst, boolean stands) {
            if (stands) {
                (speaksAgainst ? against : evidence).add(coding);
            } else if (!speaksAgainst) {
                gone++;
            }
        }
    }

    private static Influence toInfluence(ResultSet row, Pointed at) throws SQLException {
        String effect = row.getString("effect");
        return new Influence(
                new InfluenceId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                new NetworkId(row.getObject("network_id", UUID.class)),
                new CodeId(row.getObject("code_id", UUID.class)),
                Valence.read(row.getString("valence")).orElseThrow(),
                effect == null ? null : Effect.read(effect).orElseThrow(),
                row.getString("claimed_by"),
                row.getString("because"),
                at.evidence,
                at.against,
                at.gone,
                InfluenceStatus.read(row.getString("status")).orElseThrow(),
                SupportWords.read(row.getString("draft")),
                new CoderId(row.getObject("coder_id", UUID.class)),
                row.getObject("judged_at", OffsetDateTime.class).toInstant());
    }

    /** Where codings stand, in no order. */
    List<EvidencePlace> places(Collection<CodingId> codings) {
        List<UUID> ids = codings.stream().map(CodingId::value).toList();
        Map<UUID, List<EventId>> events = new HashMap<>();
        database.eachOf(
                "SELECT coding_id, event_id FROM coding_event WHERE coding_id = ANY(?)",
                ids,
                row -> events.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new EventId(row.getObject(2, UUID.class))));
        List<EvidencePlace> places = new ArrayList<>();
        database.eachOf("""
                SELECT c.id, c.valence, v.source_id, e.start_at, e.id, c.coder_id
                  FROM coding c JOIN excerpt e ON e.id = c.excerpt_id JOIN source_version v ON v.id = e.version_id
                 WHERE c.id = ANY(?)""", ids, row -> places.add(toPlace(row, events)));
        return places;
    }

    private static EvidencePlace toPlace(ResultSet row, Map<UUID, List<EventId>> events) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        String valence = row.getString(2);
        return new EvidencePlace(
                new CodingId(id),
                valence == null ? null : Valence.read(valence).orElse(null),
                new ExcerptId(row.getObject(5, UUID.class)),
                new SourceId(row.getObject(3, UUID.class)),
                row.getInt(4),
                new CoderId(row.getObject(6, UUID.class)),
                events.getOrDefault(id, List.of()));
    }

    void insert(Collection<Influence> influences, long seq) {
        database.updateEach(
                "INSERT INTO influence (id, event_id, network_id, code_id, valence, effect, claimed_by, because, status, draft,"
                        + " coder_id, judged_at, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                influences,
                (statement, one) -> {
                    statement.setObject(1, one.id().value());
                    statement.setObject(2, one.event().value());
                    statement.setObject(3, one.network().value());
                    statement.setObject(4, one.code().value());
                    statement.setString(5, one.valence().slug());
                    statement.setString(6, slug(one.effect()));
                    statement.setString(7, one.claimedBy());
                    statement.setString(8, one.because());
                    statement.setString(9, one.status().slug());
                    statement.setString(10, SupportWords.write(one.support()));
                    statement.setObject(11, one.coder().value());
                    statement.setObject(12, OffsetDateTime.ofInstant(one.judgedAt(), ZoneOffset.UTC));
                    statement.setLong(13, seq);
                });
        insertEvidence(influences);
    }

    private static @Nullable String slug(@Nullable Effect effect) {
        return effect == null ? null : effect.slug();
    }

    private record Line(InfluenceId influence, CodingId coding, boolean against) {}

    private static List<Line> lines(Collection<Influence> influences) {
        return influences.stream()
                .flatMap(one -> Stream.concat(
                        one.evidence().stream().map(coding -> new Line(one.id(), coding, false)),
                        one.against().stream().map(coding -> new Line(one.id(), coding, true))))
                .toList();
    }

    private void insertEvidence(Collection<Influence> influences) {
        database.updateEach(
                "INSERT INTO influence_evidence (influence_id, coding_id, against) VALUES (?, ?, ?)",
                lines(influences),
                (statement, line) -> {
                    statement.setObject(1, line.influence().value());
                    statement.setObject(2, line.coding().value());
                    statement.setBoolean(3, line.against());
                });
    }

    private void deleteEvidence(Collection<Influence> influences) {
        database.updateEach(
                "DELETE FROM influence_evidence WHERE influence_id = ? AND coding_id = ?",
                lines(influences),
                (statement, line) -> {
                    statement.setObject(1, line.influence().value());
                    statement.setObject(2, line.coding().value());
                });
    }

    /**
     * Writes down what became of influences that stand. What no longer stands of their evidence is kept, so that it counts
     * again when it is put back.
     *
     * @param old the same influences as they were
     */
    void update(Collection<Influence> old, Collection<Influence> influences) {
        database.updateEach(
                "UPDATE influence SET valence = ?, effect = ?, claimed_by = ?, because = ?, status = ?, draft = ?, coder_id = ?,"
                        + " judged_at = ? WHERE id = ?",
                influences,
                (statement, one) -> {
                    statement.setString(1, one.valence().slug());
                    statement.setString(2, slug(one.effect()));
                    statement.setString(3, one.claimedBy());
                    statement.setString(4, one.because());
                    statement.setString(5, one.status().slug());
                    statement.setString(6, SupportWords.write(one.support()));
                    statement.setObject(7, one.coder().value());
                    statement.setObject(8, OffsetDateTime.ofInstant(one.judgedAt(), ZoneOffset.UTC));
                    statement.setObject(9, one.id().value());
                });
        deleteEvidence(old);
        deleteEvidence(influences);
        insertEvidence(influences);
    }
}
