package workbench.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Sources on disk, without their texts ({@link TextStore} has those). */
public final class SourceStore implements Undoable {
    private static final String COLUMNS =
            "title, file_name, part, format, kind, said_date, written_date, collector, place, form, case_id, consent_basis,"
                    + " consent_uses, sha256, version_id, ordinal";

    private final Database database;

    public SourceStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of("source", new Pointer("case_id", "study_case"))
                        .with(
                                new RowList("source_network", "source_id", List.of("network_id"), "network"),
                                new RowList("source_event", "source_id", List.of("event_id"), "event"),
                                new RowList(
                                        "source_participant", "source_id", List.of("participant_id"), "participant"),
                                new RowList("source_companion", "source_id", List.of("companion_id"), "source"),
                                new RowList("source_attribute", "source_id", List.of("name", "content"), "")),
                JournalledTable.of("source_version", new Pointer("source_id", "source")),
                JournalledTable.of(
                        "speaker", new Pointer("source_id", "source"), new Pointer("participant_id", "participant")),
                JournalledTable.of("attachment", new Pointer("source_id", "source")),
                JournalledTable.of("restriction", new Pointer("version_id", "source_version")));
    }

    /** All that stand, in order of import. */
    List<Source> all() {
        Map<UUID, List<NetworkId>> networks = lists("source_network", "network_id", NetworkId::new);
        Map<UUID, List<EventId>> events = lists("source_event", "event_id", EventId::new);
        Map<UUID, List<ParticipantId>> participants = lists("source_participant", "participant_id", ParticipantId::new);
        Map<UUID, Map<String, String>> attributes = new HashMap<>();
        database.each(
                "SELECT source_id, name, content FROM source_attribute",
                Binder.NOTHING,
                row -> attributes
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        return database.query(
                "SELECT id, " + COLUMNS + " FROM source WHERE removed_seq IS NULL ORDER BY ordinal, id",
                row -> toSource(row, networks, events, participants, attributes));
    }

    private <T> Map<UUID, List<T>> lists(String table, String column, Function<UUID, T> id) {
        Map<UUID, List<T>> lists = new HashMap<>();
        database.each(
                "SELECT source_id, " + column + " FROM " + table + " ORDER BY source_id, " + column,
                Binder.NOTHING,
                row -> lists.computeIfAbsent(row.getObject(1, UUID.class), source -> new ArrayList<>())
                        .add(id.apply(row.getObject(2, UUID.class))));
        return lists;
    }

    private static Source toSource(
            ResultSet row,
            Map<UUID, List<NetworkId>> networks,
            Map<UUID, List<EventId>> events,
            Map<UUID, List<ParticipantId>> participants,
            Map<UUID, Map<String, String>> attributes)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID caseId = row.getObject("case_id", UUID.class);
        return new Source(
                new SourceId(id),
                row.getInt("ordinal"),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("part"),
                row.getString("format"),
                SourceKind.read(row.getString("kind")).orElseThrow(),
                ParticipantStore.date(row.getString("said_date")),
                ParticipantStore.date(row.getString("written_date")),
                row.getString("collector"),
                row.getString("place"),
                row.getString("form"),
                caseId == null ? null : new CaseId(caseId),
                ParticipantStore.consent(row.getString("consent_basis"), row.getString("consent_uses")),
                networks.getOrDefault(id, List.of()),
                events.getOrDefault(id, List.of()),
                participants.getOrDefault(id, List.of()),
                attributes.getOrDefault(id, Map.of()),
                row.getString("sha256"),
                new VersionId(row.getObject("version_id", UUID.class)));
    }

    /** All with the figures a list shows. */
    List<SourceOverview> overview(List<Source> sources) {
        return new SourceOverviewStore(database).of(sources);
    }

    /** One with the figures a list shows. */
    SourceOverview overview(Source source) {
        return new SourceOverviewStore(database).of(source);
    }

    /** The highest ordinal ever given. */
    int lastOrdinal() {
        return database.first("SELECT MAX(ordinal) FROM source", Binder.NOTHING, row -> row.getInt(1))
                .orElse(0);
    }

    void insert(Source source, long seq) {
        database.update(
                "INSERT INTO source (" + COLUMNS + ", id, created_seq) VALUES (" + "?, ".repeat(17) + seq + ")",
                statement -> bind(statement, source));
        writeLists(source);
    }

    void update(Source source) {
        database.update(
                "UPDATE source SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE id = ?",
                statement -> bind(statement, source));
        for (String table : List.of("source_network", "source_event", "source_participant", "source_attribute")) {
            database.update(
                    "DELETE FROM " + table + " WHERE source_id = ?",
                    Binder.of(source.id().value()));
        }
        writeLists(source);
    }

    private static void bind(PreparedStatement statement, Source source) throws SQLException {
        statement.setString(1, source.title());
        statement.setString(2, source.file());
        statement.setString(3, source.part());
        statement.setString(4, source.format());
        statement.setString(5, source.kind().slug());
        statement.setString(6, source.said() == null ? null : source.said().words());
        statement.setString(
                7, source.written() == null ? null : source.written().words());
        statement.setString(8, source.collector());
        statement.setString(9, source.place());
        statement.setString(10, source.form());
        statement.setObject(11, source.caseId() == null ? null : source.caseId().value());
        statement.setString(12, source.consent().basis().slug());
        statement.setString(13, source.consent().usesInWords());
        statement.setString(14, source.sha256());
        statement.setObject(15, source.version().value());
        statement.setInt(16, source.ordinal());
        statement.setObject(17, source.id().value());
    }

    private void writeLists(Source source) {
        UUID id = source.id().value();
        writeList(
                "source_network",
                id,
                source.networks().stream().map(NetworkId::value).toList());
        writeList(
                "source_event", id, source.events().stream().map(EventId::value).toList());
        writeList(
                "source_participant",
                id,
                source.participants().stream().map(ParticipantId::value).toList());
        if (!source.attributes().isEmpty()) {
            database.updateEach(
                    "INSERT INTO source_attribute VALUES (?, ?, ?)",
                    source.attributes().entrySet(),
                    (statement, attribute) -> {
                        statement.setObject(1, id);
                        statement.setString(2, attribute.getKey());
                        statement.setString(3, attribute.getValue());
                    });
        }
    }

    private void writeList(String table, UUID source, List<UUID> items) {
        if (!items.isEmpty()) {
            database.updateEach("INSERT INTO " + table + " VALUES (?, ?)", items, (statement, item) -> {
                statement.setObject(1, source);
                statement.setObject(2, item);
            });
        }
    }

    /** How many codings stand on a source. */
    int codingsOn(SourceId source) {
        return database.first(
                        "SELECT COUNT(*) FROM coding c JOIN excerpt e ON e.id = c.excerpt_id"
                                + " JOIN source_version v ON v.id = e.version_id"
                                + " WHERE v.source_id = ? AND c.removed_seq IS NULL",
                        Binder.of(source.value()),
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** Ids of standing rows of a table that point at a source, its version, or an excerpt on it. */
    List<UUID> idsOn(SourceId source, String table) {
        String sql = switch (table) {
            case "coding" ->
                "SELECT c.id FROM coding c JOIN excerpt e ON e.id = c.excerpt_id JOIN source_version v ON v.id ="
                        + " e.version_id WHERE v.source_id = ? AND c.removed_seq IS NULL";
            case "excerpt", "restriction" ->
                "SELECT t.id FROM " + table + " t JOIN source_version v ON v.id = t.version_id"
                        + " WHERE v.source_id = ? AND t.removed_seq IS NULL";
            default -> "SELECT id FROM " + table + " WHERE source_id = ? AND removed_seq IS NULL";
        };
        return database.query(sql, Binder.of(source.value()), row -> row.getObject(1, UUID.class));
    }

    void link(SourceId source, SourceId companion) {
        database.update(
                "DELETE FROM source_companion WHERE source_id = ? AND companion_id = ?",
                Binder.of(source.value(), companion.value()));
        database.update("INSERT INTO source_companion VALUES (?, ?)", Binder.of(source.value(), companion.value()));
    }

    List<SourceId> companionsOf(SourceId source) {
        return database.query(
                "SELECT companion_id FROM source_companion WHERE source_id = ?",
                Binder.of(source.value()),
                row -> new SourceId(row.getObject(1, UUID.class)));
    }

    void insert(Attachment attachment, long seq) {
        database.update(
                "INSERT INTO attachment (id, source_id, file_name, sha256, size_bytes, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                Binder.of(
                        attachment.id(),
                        attachment.source().value(),
                        attachment.file(),
                        attachment.sha256(),
                        attachment.sizeBytes(),
                        seq));
    }

    List<Attachment> attachmentsOf(SourceId source) {
        return database.query(
                "SELECT id, file_name, sha256, size_bytes FROM attachment WHERE source_id = ? AND removed_seq IS NULL ORDER BY id",
                Binder.of(source.value()),
                row -> new Attachment(
                        row.getObject(1, UUID.class), source, row.getString(2), row.getString(3), row.getLong(4)));
    }

    /** The sources that stand and were made of a file with these bytes. */
    List<SourceId> ofContent(String sha256) {
        return database.query(
                "SELECT id FROM source WHERE sha256 = ? AND removed_seq IS NULL ORDER BY ordinal",
                Binder.of(sha256),
                row -> new SourceId(row.getObject(1, UUID.class)));
    }

    /** The version's number and how it is reached, for offsets that outlive a correction. */
    Optional<SourceId> sourceOf(VersionId version) {
        return database.first(
                "SELECT source_id FROM source_version WHERE id = ?",
                Binder.of(version.value()),
                row -> new SourceId(row.getObject(1, UUID.class)));
    }
}
