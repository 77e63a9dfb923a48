package workbench.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.query.IndexedExcerpt.IndexedCoding;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.storage.RowTaker;
import workbench.text.CodePoints;
import workbench.text.TextRange;
import workbench.timeline.FuzzyDate;

/** Reads the rows that are indexed, a source at a time. */
final class IndexedRowStore {
    private static final String EXCERPTS = """
            SELECT e.id, e.start_at, e.end_at, e.network_id, e.voice,
                   c.id, c.code_id, c.coder_id, c.valence, c.layer, c.status, c.event_basis, ce.event_id
              FROM excerpt e
              LEFT JOIN coding c ON c.excerpt_id = e.id AND c.removed_seq IS NULL
              LEFT JOIN coding_event ce ON ce.coding_id = c.id
             WHERE e.version_id = ? AND e.removed_seq IS NULL""";
    private static final String IN_ORDER = " ORDER BY e.start_at, e.end_at, e.id, c.id";
    private static final String AFFECTS = """
            SELECT ca.coding_id, ca.network_id
              FROM excerpt e
              JOIN coding c ON c.excerpt_id = e.id
              JOIN coding_affects ca ON ca.coding_id = c.id
             WHERE e.version_id = ?""";
    private static final String ONLY_THESE = " AND e.id = ANY(?)";

    private final Database database;

    IndexedRowStore(Database database) {
        this.database = database;
    }

    /** The study's language as an ISO 639 code, empty if none was said. */
    String language() {
        return database.first(
                        "SELECT content FROM setting WHERE name = 'language'", Binder.NOTHING, row -> row.getString(1))
                .orElse("");
    }

    /** The id of a change; empty if there is none of that number. */
    Optional<String> changeId(long seq) {
        return database.first("SELECT id FROM change WHERE seq = ?", Binder.of(seq), row -> row.getString(1));
    }

    /**
     * One source with its text.
     *
     * @param only the excerpts wanted, null: all
     */
    SourceMaterial material(IndexedSource indexed, boolean withSegments, @Nullable Set<UUID> only) {
        UUID version = indexed.source().version().value();
        String text = database.first(
                        "SELECT content FROM source_version WHERE id = ?", Binder.of(version), row -> row.getString(1))
                .orElse("");
        CodePoints words = Blanked.of(text, indexed.restricted());
        List<IndexedExcerpt> excerpts = excerpts(version, only);
        return new SourceMaterial(indexed, words, segments(version), excerpts, withSegments);
    }

    private List<Segment> segments(UUID version) {
        return database.query("""
                SELECT number, kind, start_at, end_at, speaker, seconds, page, depth
                  FROM segment WHERE version_id = ? ORDER BY number""", Binder.of(version), IndexedRowStore::toSegment);
    }

    static Segment toSegment(ResultSet row) throws SQLException {
        return new Segment(
                row.getInt("number"),
                SegmentKind.valueOf(
                        row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                new TextRange(row.getInt("start_at"), row.getInt("end_at")),
                row.getString("speaker"),
                row.getObject("seconds", Double.class),
                row.getObject("page", Integer.class),
                row.getInt("depth"));
    }

    private List<IndexedExcerpt> excerpts(UUID version, @Nullable Set<UUID> only) {
        Set<UUID> few = only != null && only.size() <= Database.MOST_IDS ? only : null;
        String condition = few == null ? "" : ONLY_THESE;
        Binder binder = few == null ? Binder.of(version) : Binder.of(version, few.toArray());
        ExcerptRows rows = new ExcerptRows();
        database.each(EXCERPTS + condition + IN_ORDER, binder, rows::take);
        if (few == null && only != null) {
            rows.excerpts.removeIf(excerpt -> !only.contains(excerpt.id()));
        }
        Map<UUID, IndexedCoding> codings = rows.codings;
        if (!codings.isEmpty()) {
            database.each(AFFECTS + condition, binder, row -> {
                IndexedCoding coding = codings.get(row.getObject(1, UUID.class));
                if (coding != null) {
                    coding.affects().add(row.getObject(2, UUID.class));
                }
            });
        }
        return rows.excerpts;
    }

    /** Puts the rows of a join together again: one excerpt a group, one coding a group within. */
    private static final class ExcerptRows {
        private final List<IndexedExcerpt> excerpts = new ArrayList<>();
        private final Map<UUID, IndexedCoding> codings = new HashMap<>();

        void take(ResultSet row) throws SQLException {
            UUID id = row.getObject(1, UUID.class);
            if (excerpts.isEmpty() || !excerpts.getLast().id().equals(id)) {
                excerpts.add(new IndexedExcerpt(
                        id,
                        new TextRange(row.getInt(2), row.getInt(3)),
                        row.getObject(4, UUID.class),
                        lower(row.getString(5))));
            }
            UUID codingId = row.getObject(6, UUID.class);
            if (codingId == null) {
                return;
            }
            IndexedCoding coding = codings.get(codingId);
            if (coding == null) {
                coding = toCoding(codingId, row);
                codings.put(codingId, coding);
                excerpts.getLast().codings().add(coding);
            }
            UUID event = row.getObject(13, UUID.class);
            if (event != null) {
                coding.events().add(event);
            }
        }

        private static IndexedCoding toCoding(UUID id, ResultSet row) throws SQLException {
            return new IndexedCoding(
                    id,
                    row.getObject(7, UUID.class),
                    row.getObject(8, UUID.class),
                    lower(row.getString(9)),
                    row.getString(10).toLowerCase(Locale.ROOT),
                    row.getString(11).toLowerCase(Locale.ROOT),
                    lower(row.getString(12)),
                    new ArrayList<>(1),
                    new ArrayList<>(1));
        }

        private static @Nullable String lower(@Nullable String words) {
            return words == null ? null : words.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Standing memos.
     *
     * @param only those wanted, null: all
     */
    List<IndexedMemo> memos(@Nullable Collection<UUID> only) {
        Map<UUID, IndexedMemo> memos = new LinkedHashMap<>();
        RowTaker taker = row -> {
            IndexedMemo memo = toMemo(row);
            memos.put(memo.id(), memo);
        };
        if (only == null) {
            database.each(MEMOS, Binder.NOTHING, taker);
        } else {
            database.eachOf(MEMOS + " AND m.id = ANY(?)", only, taker);
        }
        if (!memos.isEmpty()) {
            SUBJECTS.forEach(sql -> database.each(sql, Binder.NOTHING, row -> {
                IndexedMemo memo = memos.get(row.getObject(1, UUID.class));
                if (memo != null) {
                    memo.subjects().add(row.getObject(2, UUID.class));
                }
            }));
        }
        return List.copyOf(memos.values());
    }

    private static final String MEMOS =
            "SELECT m.id, m.content, m.coder_id, m.own_date, m.written_at FROM memo m WHERE m.removed_seq IS NULL";
    private static final List<String> SUBJECTS = List.of("SELECT memo_id, entity_id FROM memo_subject", """
            SELECT ms.memo_id, v.source_id FROM memo_subject ms
              JOIN excerpt e ON e.id = ms.entity_id JOIN source_version v ON v.id = e.version_id""", """
            SELECT ms.memo_id, v.source_id FROM memo_subject ms
              JOIN coding c ON c.id = ms.entity_id
              JOIN excerpt e ON e.id = c.excerpt_id JOIN source_version v ON v.id = e.version_id""");

    private static IndexedMemo toMemo(ResultSet row) throws SQLException {
        String own = row.getString(4);
        String written = row.getObject(5, OffsetDateTime.class).toLocalDate().toString();
        FuzzyDate date = Optional.ofNullable(own)
                .flatMap(FuzzyDate::read)
                .or(() -> FuzzyDate.read(written))
                .orElseThrow();
        return new IndexedMemo(
                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), date, new HashSet<>());
    }
}
