package workbench.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.privacy.Consent;
import workbench.query.IndexedSource.Mapped;
import workbench.source.Participant;
import workbench.source.Participant.Belonging;
import workbench.source.Source;
import workbench.source.SourceKind;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.TextRange;
import workbench.timeline.FuzzyDate;

/** Reads what the index needs to know of sources and of those who speak in them; of all, or of a few. */
final class IndexedSourceStore {
    private final Database database;
    private final Object @Nullable [] only;
    private final Map<UUID, Participant> participants = new HashMap<>();

    /** @param only the sources wanted, null: all */
    private IndexedSourceStore(Database database, Object @Nullable [] only) {
        this.database = database;
        this.only = only;
    }

    /** All standing sources, in order. */
    static List<IndexedSource> all(Database database) {
        return new IndexedSourceStore(database, null).read();
    }

    /** Those of {@code ids} that stand, in order. */
    static List<IndexedSource> these(Database database, Iterable<UUID> ids) {
        List<UUID> wanted = new ArrayList<>();
        ids.forEach(wanted::add);
        if (wanted.size() > Database.MOST_IDS) {
            Set<UUID> among = Set.copyOf(wanted);
            return all(database).stream()
                    .filter(source -> among.contains(source.source().id().value()))
                    .toList();
        }
        return wanted.isEmpty() ? List.of() : new IndexedSourceStore(database, wanted.toArray()).read();
    }

    private List<IndexedSource> read() {
        readParticipants();
        Map<UUID, List<UUID>> networks = lists("SELECT source_id, network_id FROM source_network");
        Map<UUID, List<UUID>> events = lists("SELECT source_id, event_id FROM source_event");
        Map<UUID, Map<String, String>> attributes = new HashMap<>();
        each(
                "SELECT source_id, name, content FROM source_attribute",
                row -> attributes
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)));
        Map<UUID, Map<String, Mapped>> speakers = speakers();
        Map<UUID, List<TextRange>> restricted = restricted();
        List<IndexedSource> sources = new ArrayList<>();
        database.each(
                "SELECT * FROM source WHERE removed_seq IS NULL" + (only == null ? "" : " AND id = ANY(?)")
                        + " ORDER BY ordinal, id",
                binder(),
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Source source = toSource(
                            row,
                            networks.getOrDefault(id, List.of()),
                            events.getOrDefault(id, List.of()),
                            attributes.getOrDefault(id, Map.of()));
                    sources.add(new IndexedSource(
                            source,
                            speakers.getOrDefault(id, Map.of()),
                            restricted.getOrDefault(source.version().value(), List.of())));
                });
        return sources;
    }

    private Binder binder() {
        return only == null ? Binder.NOTHING : Binder.of((Object) only);
    }

    private void each(String sql, workbench.storage.RowTaker taker) {
        database.each(sql + (only == null ? "" : " WHERE source_id = ANY(?)"), binder(), taker);
    }

    private Map<UUID, List<UUID>> lists(String sql) {
        Map<UUID, List<UUID>> lists = new HashMap<>();
        each(
                sql,
                row -> lists.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class)));
        return lists;
    }

    private void readParticipants() {
        Map<UUID, List<Belonging>> belongings = new HashMap<>();
        database.each("""
                SELECT participant_id, network_id, from_date, to_date, event_id
                  FROM participant_network WHERE removed_seq IS NULL ORDER BY id""", Binder.NOTHING, row -> {
            UUID event = row.getObject(5, UUID.class);
            belongings
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new Belonging(
                            new NetworkId(row.getObject(2, UUID.class)),
                            date(row.getString(3)),
                            date(row.getString(4)),
                            event == null ? null : new EventId(event)));
        });
        database.each(
                "SELECT id, pseudonym, role, case_id FROM participant WHERE removed_seq IS NULL",
                Binder.NOTHING,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    UUID ofCase = row.getObject(4, UUID.class);
                    participants.put(
                            id,
                            new Participant(
                                    new ParticipantId(id),
                                    row.getString(2),
                                    row.getString(3),
                                    Consent.UNKNOWN, // no matter here
                                    ofCase == null ? null : new CaseId(ofCase),
                                    belongings.getOrDefault(id, List.of())));
                });
    }

    private Map<UUID, Map<String, Mapped>> speakers() {
        Map<UUID, Map<String, Mapped>> speakers = new HashMap<>();
        database.each(
                "SELECT source_id, label, participant_id, researcher FROM speaker WHERE removed_seq IS NULL"
                        + (only == null ? "" : " AND source_id = ANY(?)"),
                binder(),
                row -> {
                    UUID participant = row.getObject(3, UUID.class);
                    speakers.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new Mapped(
                                            participant == null ? null : participants.get(participant),
                                            row.getBoolean(4)));
                });
        return speakers;
    }

    private Map<UUID, List<TextRange>> restricted() {
        Map<UUID, List<TextRange>> restricted = new HashMap<>();
        database.each(
                "SELECT version_id, start_at, end_at FROM restriction WHERE removed_seq IS NULL",
                Binder.NOTHING,
                row -> restricted
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new TextRange(row.getInt(2), row.getInt(3))));
        return restricted;
    }

    private static Source toSource(
            ResultSet row, List<UUID> networks, List<UUID> events, Map<String, String> attributes) throws SQLException {
        UUID ofCase = row.getObject("case_id", UUID.class);
        return new Source(
                new SourceId(row.getObject("id", UUID.class)),
                row.getInt("ordinal"),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("part"),
                row.getString("format"),
                SourceKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                date(row.getString("said_date")),
                date(row.getString("written_date")),
                row.getString("collector"),
                row.getString("place"),
                row.getString("form"),
                ofCase == null ? null : new CaseId(ofCase),
                Consent.UNKNOWN, // no matter here
                networks.stream().map(NetworkId::new).toList(),
                events.stream().map(EventId::new).toList(),
                List.of(), // those who speak are known by their labels
                attributes,
                row.getString("sha256"),
                new VersionId(row.getObject("version_id", UUID.class)));
    }

    private static @Nullable FuzzyDate date(@Nullable String words) {
        return Optional.ofNullable(words).flatMap(FuzzyDate::read).orElse(null);
    }
}
