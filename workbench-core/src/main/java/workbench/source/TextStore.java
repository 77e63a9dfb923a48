package workbench.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.Ids;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.journal.OpenChange;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Frozen texts, their segments, and the speakers' labels, on disk. */
public final class TextStore {
    private final Database database;

    public TextStore(Database database) {
        this.database = database;
    }

    /** The text of a version. */
    Optional<SourceText> text(VersionId version) {
        return database.first(
                "SELECT source_id, content FROM source_version WHERE id = ?",
                Binder.of(version.value()),
                row -> new SourceText(
                        new SourceId(row.getObject(1, UUID.class)), version, CodePoints.of(row.getString(2))));
    }

    /** The hash that the text had when it was frozen; empty if there is no such version. */
    Optional<String> hashOf(VersionId version) {
        return database.first(
                "SELECT text_hash FROM source_version WHERE id = ?",
                Binder.of(version.value()),
                row -> row.getString(1));
    }

    /** @param hash SHA-256 of the text in UTF-8, hexadecimal */
    void insert(SourceId source, VersionId version, int number, CodePoints text, int segments, String hash, long seq) {
        database.update(
                "INSERT INTO source_version (id, source_id, number, characters, segments, text_hash, content, created_seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, version.value());
                    statement.setObject(2, source.value());
                    statement.setInt(3, number);
                    statement.setInt(4, text.length());
                    statement.setInt(5, segments);
                    statement.setString(6, hash);
                    statement.setString(7, text.text());
                    statement.setLong(8, seq);
                });
    }

    void insert(VersionId version, List<Segment> segments) {
        database.updateEach(
                "INSERT INTO segment (version_id, number, kind, start_at, end_at, speaker, seconds, page, depth)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                segments,
                (statement, segment) -> bind(statement, version, segment));
    }

    private static void bind(PreparedStatement statement, VersionId version, Segment segment) throws SQLException {
        statement.setObject(1, version.value());
        statement.setInt(2, segment.number());
        statement.setString(3, segment.kind().slug());
        statement.setInt(4, segment.range().start());
        statement.setInt(5, segment.range().end());
        statement.setString(6, segment.speaker());
        statement.setObject(7, segment.seconds(), Types.DOUBLE);
        statement.setObject(8, segment.page(), Types.INTEGER);
        statement.setInt(9, segment.level());
    }

    /** In reading order. */
    List<Segment> segments(VersionId version) {
        return database.query(
                "SELECT number, kind, start_at, end_at, speaker, seconds, page, depth FROM segment WHERE version_id = ? ORDER BY number",
                Binder.of(version.value()),
                TextStore::toSegment);
    }

    private static Segment toSegment(ResultSet row) throws SQLException {
        return new Segment(
                row.getInt(1),
                SegmentKind.valueOf(
                        row.getString(2).toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                new TextRange(row.getInt(3), row.getInt(4)),
                row.getString(5),
                row.getObject(6, Double.class),
                row.getObject(7, Integer.class),
                row.getInt(8));
    }

    /** The sources in which a label was mapped to the participant. */
    Set<SourceId> mappedTo(ParticipantId participant) {
        return Set.copyOf(database.query(
                "SELECT DISTINCT source_id FROM speaker WHERE participant_id = ? AND removed_seq IS NULL",
                Binder.of(participant.value()),
                row -> new SourceId(row.getObject(1, UUID.class))));
    }

    private record Mapping(@Nullable ParticipantId participant, boolean researcher) {
        static final Mapping NONE = new Mapping(null, false);
    }

    private record Label(UUID source, String words) {}

    /** The labels of a source, in order of first appearance, with their mapping. */
    List<Speaker> speakers(Source source) {
        return speakers(List.of(source)).getOrDefault(source, List.of());
    }

    /** The same of several sources, in their order. */
    Map<Source, List<Speaker>> speakers(List<Source> sources) {
        Map<UUID, Source> byVersion = new HashMap<>();
        Map<Source, List<Speaker>> speakers = new LinkedHashMap<>();
        for (Source source : sources) {
            byVersion.put(source.version().value(), source);
            speakers.put(source, new ArrayList<>());
        }
        Map<Label, Mapping> mappings = mappings(sources);
        database.eachOf(
                "SELECT version_id, speaker, COUNT(*), MIN(number) FROM segment WHERE speaker IS NOT NULL"
                        + " AND version_id = ANY(?) GROUP BY version_id, speaker ORDER BY 4",
                List.copyOf(byVersion.keySet()),
                row -> {
                    Source source = Objects.requireNonNull(byVersion.get(row.getObject(1, UUID.class)));
                    String label = row.getString(2);
                    Mapping mapping =
                            mappings.getOrDefault(new Label(source.id().value(), label), Mapping.NONE);
                    Objects.requireNonNull(speakers.get(source))
                            .add(new Speaker(label, mapping.participant(), mapping.researcher(), row.getInt(3)));
                });
        return speakers;
    }

    private Map<Label, Mapping> mappings(List<Source> sources) {
        Map<Label, Mapping> mappings = new HashMap<>();
        database.eachOf(
                "SELECT source_id, label, participant_id, researcher FROM speaker WHERE removed_seq IS NULL"
                        + " AND source_id = ANY(?)",
                sources.stream().map(source -> source.id().value()).toList(),
                row -> {
                    UUID participant = row.getObject(3, UUID.class);
                    mappings.put(
                            new Label(row.getObject(1, UUID.class), row.getString(2)),
                            new Mapping(
                                    participant == null ? null : new ParticipantId(participant), row.getBoolean(4)));
                });
        return mappings;
    }

    /** Makes a label mean a participant, or the researcher; a mapping that stood is taken back. */
    void map(Source source, String label, @Nullable ParticipantId participant, OpenChange change) {
        database.query(
                        "SELECT id FROM speaker WHERE source_id = ? AND label = ? AND removed_seq IS NULL",
                        Binder.of(source.id().value(), label),
                        row -> row.getObject(1, UUID.class))
                .forEach(old -> change.remove("speaker", old));
        database.update(
                "INSERT INTO speaker (id, source_id, label, participant_id, researcher, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, Ids.next());
                    statement.setObject(2, source.id().value());
                    statement.setString(3, label);
                    statement.setObject(4, participant == null ? null : participant.value());
                    statement.setBoolean(5, participant == null);
                    statement.setLong(6, change.seq());
                });
    }

    void restrict(VersionId version, TextRange range, @Nullable String reason, OpenChange change) {
        UUID id = Ids.next();
        database.update(
                "INSERT INTO restriction (id, version_id, start_at, end_at, reason, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, id);
                    statement.setObject(2, version.value());
                    statement.setInt(3, range.start());
                    statement.setInt(4, range.end());
                    statement.setString(5, reason);
                    statement.setLong(6, change.seq());
                });
        change.about(id);
    }

    /** The passages of a version that are off the record, in order. */
    List<TextRange> restrictions(VersionId version) {
        return database.query(
                "SELECT start_at, end_at FROM restriction WHERE version_id = ? AND removed_seq IS NULL ORDER BY start_at",
                Binder.of(version.value()),
                row -> new TextRange(row.getInt(1), row.getInt(2)));
    }
}
