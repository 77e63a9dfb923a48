package workbench.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.text.TextRange;

/** Excerpts, codings and coders on disk. */
public final class CodingStore implements Undoable {
    static final String INSERT_EXCERPT =
            "INSERT INTO excerpt (id, version_id, start_at, end_at, network_id, voice, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_CODING =
            "INSERT INTO coding (id, excerpt_id, code_id, code_version, coder_id, valence, note, layer, status, event_basis,"
                    + " coded_at, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_EVENT = "INSERT INTO coding_event (coding_id, event_id) VALUES (?, ?)";
    static final String INSERT_AFFECTS = "INSERT INTO coding_affects (coding_id, network_id) VALUES (?, ?)";

    private final Database database;

    public CodingStore(Database database) {
        this.database = database;
    }

    /** Coders are not among them: who has once acted stays known. */
    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of(
                        "excerpt", new Pointer("version_id", "source_version"), new Pointer("network_id", "network")),
                JournalledTable.of("coding", new Pointer("excerpt_id", "excerpt"), new Pointer("code_id", "code"))
                        .with(
                                new RowList("coding_event", "coding_id", List.of("event_id"), "event"),
                                new RowList("coding_affects", "coding_id", List.of("network_id"), "network")));
    }

    List<Coder> coders() {
        return database.query(
                "SELECT id, name FROM coder WHERE removed_seq IS NULL ORDER BY created_seq, id",
                row -> new Coder(new CoderId(row.getObject(1, UUID.class)), row.getString(2)));
    }

    void insert(Coder coder, long seq) {
        database.update(
                "INSERT INTO coder (id, name, created_seq) VALUES (?, ?, ?)",
                Binder.of(coder.id().value(), coder.name(), seq));
    }

    static Binder binding(Excerpt excerpt, long seq) {
        return statement -> {
            statement.setObject(1, excerpt.id().value());
            statement.setObject(2, excerpt.version().value());
            statement.setInt(3, excerpt.range().start());
            statement.setInt(4, excerpt.range().end());
            statement.setObject(
                    5, excerpt.network() == null ? null : excerpt.network().value());
            statement.setString(
                    6, excerpt.voice() == null ? null : excerpt.voice().slug());
            statement.setLong(7, seq);
        };
    }

    static Binder binding(Coding coding, long seq) {
        return statement -> {
            statement.setObject(1, coding.id().value());
            statement.setObject(2, coding.excerpt().value());
            statement.setObject(3, coding.code().value());
            statement.setInt(4, coding.codeVersion());
            statement.setObject(5, coding.coder().value());
            statement.setString(
                    6, coding.valence() == null ? null : coding.valence().slug());
            statement.setString(7, coding.note());
            statement.setString(8, coding.layer().slug());
            statement.setString(9, coding.status().slug());
            statement.setString(
                    10, coding.eventBasis() == null ? null : coding.eventBasis().slug());
            statement.setObject(11, OffsetDateTime.ofInstant(coding.codedAt(), ZoneOffset.UTC));
            statement.setLong(12, seq);
        };
    }

    void insert(Excerpt excerpt, long seq) {
        database.update(INSERT_EXCERPT, binding(excerpt, seq));
    }

    void insert(Coding coding, long seq) {
        database.update(INSERT_CODING, binding(coding, seq));
        insertLists(coding);
    }

    void update(Excerpt excerpt) {
        database.update(
                "UPDATE excerpt SET start_at = ?, end_at = ?, network_id = ?, voice = ? WHERE id = ?",
                Binder.of(
                        excerpt.range().start(),
                        excerpt.range().end(),
                        excerpt.network() == null ? null : excerpt.network().value(),
                        excerpt.voice() == null ? null : excerpt.voice().slug(),
                        excerpt.id().value()));
    }

    void update(Coding coding) {
        UUID id = coding.id().value();
        database.update(
                "UPDATE coding SET excerpt_id = ?, code_id = ?, code_version = ?, valence = ?, note = ?, layer = ?, status = ?,"
                        + " event_basis = ? WHERE id = ?",
                Binder.of(
                        coding.excerpt().value(),
                        coding.code().value(),
                        coding.codeVersion(),
                        coding.valence() == null ? null : coding.valence().slug(),
                        coding.note(),
                        coding.layer().slug(),
                        coding.status().slug(),
                        coding.eventBasis() == null ? null : coding.eventBasis().slug(),
                        id));
        database.update("DELETE FROM coding_event WHERE coding_id = ?", Binder.of(id));
        database.update("DELETE FROM coding_affects WHERE coding_id = ?", Binder.of(id));
        insertLists(coding);
    }

    private void insertLists(Coding coding) {
        UUID id = coding.id().value();
        database.updateEach(INSERT_EVENT, coding.events(), (statement, event) -> {
            statement.setObject(1, id);
            statement.setObject(2, event.value());
        });
        database.updateEach(INSERT_AFFECTS, coding.affects(), (statement, network) -> {
            statement.setObject(1, id);
            statement.setObject(2, network.value());
        });
    }

    /** The excerpts that stand on a version, in reading order. */
    List<Excerpt> excerptsOn(VersionId version) {
        return excerpts(
                "e.version_id = ? AND e.removed_seq IS NULL ORDER BY e.start_at, e.end_at", Binder.of(version.value()));
    }

    Optional<Excerpt> excerpt(ExcerptId id) {
        return excerpts("e.id = ? AND e.removed_seq IS NULL", Binder.of(id.value())).stream()
                .findFirst();
    }

    Optional<Excerpt> excerptAt(VersionId version, TextRange range) {
        return excerpts(
                        "e.version_id = ? AND e.start_at = ? AND e.end_at = ? AND e.removed_seq IS NULL",
                        Binder.of(version.value(), range.start(), range.end()))
                .stream()
                .findFirst();
    }

    /** The excerpts of these ids that stand, in no order. */
    List<Excerpt> excerpts(Collection<ExcerptId> ids) {
        return excerpts(
                "e.id = ANY(?) AND e.removed_seq IS NULL",
                anyOf(ids.stream().map(ExcerptId::value).toList()));
    }

    private List<Excerpt> excerpts(String where, Binder binder) {
        return database.query(
                "SELECT e.id, e.version_id, e.start_at, e.end_at, e.network_id, e.voice, v.source_id FROM excerpt e"
                        + " JOIN source_version v ON v.id = e.version_id WHERE " + where,
                binder,
                CodingStore::toExcerpt);
    }

    private static Excerpt toExcerpt(ResultSet row) throws SQLException {
        UUID network = row.getObject("network_id", UUID.class);
        return new Excerpt(
                new ExcerptId(row.getObject("id", UUID.class)),
                new SourceId(row.getObject("source_id", UUID.class)),
                new VersionId(row.getObject("version_id", UUID.class)),
                new TextRange(row.getInt("start_at"), row.getInt("end_at")),
                network == null ? null : new NetworkId(network),
                Optional.ofNullable(row.getString("voice")).flatMap(Voice::read).orElse(null));
    }

    /** The codings that stand on a version, with any status. */
    List<Coding> codingsOn(VersionId version) {
        return codings(
                "c.excerpt_id IN (SELECT id FROM excerpt WHERE version_id = ?) AND c.removed_seq IS NULL",
                Binder.of(version.value()));
    }

    /** The codings that stand on excerpts of these versions, with any status, by version. */
    Map<VersionId, List<Coding>> codingsOn(Collection<VersionId> versions) {
        Binder wanted = anyOf(versions.stream().map(VersionId::value).toList());
        Map<ExcerptId, VersionId> homes = new HashMap<>();
        database.each(
                "SELECT id, version_id FROM excerpt WHERE version_id = ANY(?) AND removed_seq IS NULL",
                wanted,
                row -> homes.put(
                        new ExcerptId(row.getObject(1, UUID.class)), new VersionId(row.getObject(2, UUID.class))));
        Map<VersionId, List<Coding>> codings = new HashMap<>();
        for (Coding coding : codings(
                "c.excerpt_id IN (SELECT id FROM excerpt WHERE version_id = ANY(?)) AND c.removed_seq IS NULL",
                wanted)) {
            VersionId home = homes.get(coding.excerpt());
            if (home != null) {
                codings.computeIfAbsent(home, version -> new ArrayList<>()).add(coding);
            }
        }
        return codings;
    }

    /** The codings that stand on an excerpt, with any status. */
    List<Coding> codingsOn(ExcerptId excerpt) {
        return codings("c.excerpt_id = ? AND c.removed_seq IS NULL", Binder.of(excerpt.value()));
    }

    /** The codings that are, or were until they were taken back, on an excerpt. */
    List<UUID> everOn(ExcerptId excerpt) {
        return database.query(
                "SELECT id FROM coding WHERE excerpt_id = ?",
                Binder.of(excerpt.value()),
                row -> row.getObject(1, UUID.class));
    }

    /** The codings that stand on some excerpts, with any status, in no order. */
    List<Coding> codingsOnExcerpts(Collection<ExcerptId> excerpts) {
        return codings(
                "c.excerpt_id = ANY(?) AND c.removed_seq IS NULL",
                anyOf(excerpts.stream().map(ExcerptId::value).toList()));
    }

    /** Hands over the excerpt of each of these codings, standing or not. */
    void homesOf(Collection<CodingId> codings, Consumer<ExcerptId> taker) {
        database.eachOf(
                "SELECT excerpt_id FROM coding WHERE id = ANY(?)",
                codings.stream().map(CodingId::value).toList(),
                row -> taker.accept(new ExcerptId(row.getObject(1, UUID.class))));
    }

    /** The codings of these ids that stand, in no order. */
    List<Coding> codings(Collection<CodingId> ids) {
        return codings(
                "c.id = ANY(?) AND c.removed_seq IS NULL",
                anyOf(ids.stream().map(CodingId::value).toList()));
    }

    private List<Coding> codings(String where, Binder binder) {
        List<Coding> bare =
                database.query("SELECT c.* FROM coding c WHERE " + where, binder, CodingStore::withoutLinks);
        List<UUID> ids = bare.stream().map(coding -> coding.id().value()).toList();
        Map<UUID, List<EventId>> events = links("coding_event", "event_id", ids, EventId::new);
        Map<UUID, List<NetworkId>> affects = links("coding_affects", "network_id", ids, NetworkId::new);
        return bare.stream()
                .map(coding -> coding.linked(
                        events.getOrDefault(coding.id().value(), List.of()),
                        affects.getOrDefault(coding.id().value(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> links(String table, String column, List<UUID> codings, Function<UUID, T> id) {
        Map<UUID, List<T>> links = new HashMap<>();
        database.eachOf(
                "SELECT coding_id, " + column + " FROM " + table + " WHERE coding_id = ANY(?)",
                codings,
                row -> links.computeIfAbsent(row.getObject(1, UUID.class), coding -> new ArrayList<>())
                        .add(id.apply(row.getObject(2, UUID.class))));
        return links;
    }

    private static Coding withoutLinks(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String basis = row.getString("event_basis");
        return new Coding(
                new CodingId(id),
                new ExcerptId(row.getObject("excerpt_id", UUID.class)),
                new CodeId(row.getObject("code_id", UUID.class)),
                row.getInt("code_version"),
                new CoderId(row.getObject("coder_id", UUID.class)),
                valence(row.getString("valence")),
                List.of(),
                basis == null ? null : EventBasis.valueOf(basis.toUpperCase(Locale.ROOT)),
                List.of(),
                row.getString("note"),
                Layer.valueOf(row.getString("layer").toUpperCase(Locale.ROOT)),
                CodingStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("coded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Valence valence(@Nullable String word) {
        return word == null ? null : Valence.read(word).orElse(null);
    }

    private static Binder anyOf(List<UUID> ids) {
        return statement -> statement.setArray(1, statement.getConnection().createArrayOf("UUID", ids.toArray()));
    }
}
