package workbench.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import workbench.coding.Coding;
import workbench.coding.CodingStatus;
import workbench.coding.EventBasis;
import workbench.coding.Layer;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.source.Segment;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Reads what is shown of hits: texts, segments and codings of a few sources at a time. */
final class HitRowStore {
    private final Database database;
    private final RecentTexts texts = new RecentTexts();

    HitRowStore(Database database) {
        this.database = database;
    }

    /** The sources of these ids. */
    List<IndexedSource> sources(Collection<UUID> ids) {
        return IndexedSourceStore.these(database, ids);
    }

    /** A source's text, passages off the record blanked. */
    CodePoints words(IndexedSource indexed) {
        UUID version = indexed.source().version().value();
        CodePoints words = texts.get(version, this::text);
        return indexed.restricted().isEmpty() ? words : Blanked.of(words.text(), indexed.restricted());
    }

    private CodePoints text(UUID version) {
        return CodePoints.of(database.first(
                        "SELECT content FROM source_version WHERE id = ?", Binder.of(version), row -> row.getString(1))
                .orElse(""));
    }

    /** A source's segments from one number to another, in reading order. */
    List<Segment> segments(UUID version, int from, int to) {
        return database.query("""
                SELECT number, kind, start_at, end_at, speaker, seconds, page, depth
                  FROM segment WHERE version_id = ? AND number BETWEEN ? AND ? ORDER BY number""", Binder.of(version, from, to), IndexedRowStore::toSegment);
    }

    /** The excerpts that share words with a passage, in reading order, those off the record left out. */
    List<UUID> excerptsOverlapping(IndexedSource indexed, TextRange passage) {
        List<UUID> excerpts = new ArrayList<>();
        database.each("""
                SELECT id, start_at, end_at FROM excerpt
                 WHERE version_id = ? AND start_at < ? AND end_at > ? AND removed_seq IS NULL
                 ORDER BY start_at, end_at, id""", Binder.of(indexed.source().version().value(), passage.end(), passage.start()), row -> {
            TextRange range = new TextRange(row.getInt(2), row.getInt(3));
            if (indexed.restricted().stream().noneMatch(range::overlaps)) {
                excerpts.add(row.getObject(1, UUID.class));
            }
        });
        return excerpts;
    }

    /** The standing codings of these excerpts that have one of the statuses, oldest first. */
    Map<UUID, List<Coding>> codings(Collection<UUID> excerpts, Set<CodingStatus> statuses) {
        Map<UUID, List<UUID>> events = lists("""
                SELECT ce.coding_id, ce.event_id FROM coding c JOIN coding_event ce ON ce.coding_id = c.id
                  JOIN event e ON e.id = ce.event_id WHERE c.excerpt_id = ANY(?) ORDER BY e.ordinal, e.id""", excerpts);
        Map<UUID, List<UUID>> affects = lists("""
                SELECT ca.coding_id, ca.network_id FROM coding c JOIN coding_affects ca ON ca.coding_id = c.id
                 WHERE c.excerpt_id = ANY(?) ORDER BY ca.network_id""", excerpts);
        Map<UUID, List<Coding>> codings = new HashMap<>();
        database.eachOf(
                "SELECT * FROM coding WHERE excerpt_id = ANY(?) AND removed_seq IS NULL ORDER BY created_seq, id",
                excerpts,
                row -> {
                    Coding coding = toCoding(row, events, affects);
                    if (statuses.contains(coding.status())) {
                        codings.computeIfAbsent(coding.excerpt().value(), id -> new ArrayList<>())
                                .add(coding);
                    }
                });
        return codings;
    }

    private Map<UUID, List<UUID>> lists(String sql, Collection<UUID> excerpts) {
        Map<UUID, List<UUID>> lists = new HashMap<>();
        database.eachOf(
                sql,
                excerpts,
                row -> lists.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class)));
        return lists;
    }

    private static Coding toCoding(ResultSet row, Map<UUID, List<UUID>> events, Map<UUID, List<UUID>> affects)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Coding(
                new CodingId(id),
                new ExcerptId(row.getObject("excerpt_id", UUID.class)),
                new CodeId(row.getObject("code_id", UUID.class)),
                row.getInt("code_version"),
                new CoderId(row.getObject("coder_id", UUID.class)),
                Optional.ofNullable(row.getString("valence"))
                        .flatMap(Valence::read)
                        .orElse(null),
                events.getOrDefault(id, List.of()).stream().map(EventId::new).toList(),
                Optional.ofNullable(row.getString("event_basis"))
                        .map(words -> EventBasis.valueOf(words.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                affects.getOrDefault(id, List.of()).stream().map(NetworkId::new).toList(),
                row.getString("note"),
                Layer.valueOf(row.getString("layer").toUpperCase(Locale.ROOT)),
                CodingStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("coded_at", OffsetDateTime.class).toInstant());
    }

    /** The texts of these memos. */
    Map<UUID, String> memos(Collection<UUID> ids) {
        Map<UUID, String> texts = new LinkedHashMap<>();
        database.eachOf(
                "SELECT id, content FROM memo WHERE id = ANY(?)",
                ids,
                row -> texts.put(row.getObject(1, UUID.class), row.getString(2)));
        return texts;
    }
}
