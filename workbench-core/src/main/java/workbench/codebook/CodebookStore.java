package workbench.codebook;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.Ids;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.OpenChange;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Writes codebooks and codes down and reads them again; {@link Codebooks} knows what may be done to them. */
public final class CodebookStore implements Undoable {
    private static final String INSERT_BOOK = """
            INSERT INTO codebook (id, slug, version, title, language, citation, rights, notice, details, framework, ordinal, created_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_CODE = """
            INSERT INTO code (codebook_id, parent_id, slug, name, level, origin, ordinal, aliases, definition, include_rules,
                              exclude_rules, examples, note, basis, colour, details, version, retired, merged_into, id, created_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE_CODE = """
            UPDATE code
               SET codebook_id = ?, parent_id = ?, slug = ?, name = ?, level = ?, origin = ?, ordinal = ?, aliases = ?,
                   definition = ?, include_rules = ?, exclude_rules = ?, examples = ?, note = ?, basis = ?, colour = ?,
                   details = ?, version = ?, retired = ?, merged_into = ?
             WHERE id = ?""";
    private static final String INSERT_OVERLAY = """
            INSERT INTO code_overlay (name, definition, include_rules, exclude_rules, examples, note, subject, id, code_id, created_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE_OVERLAY = """
            UPDATE code_overlay
               SET name = ?, definition = ?, include_rules = ?, exclude_rules = ?, examples = ?, note = ?, subject = ?
             WHERE id = ?""";
    private static final String ROW_OF_CODE_TABLES_SINCE =
            "SELECT 1 FROM change WHERE seq > ? AND entity IN ('code', 'codebook') LIMIT 1";

    private final Database database;
    private final CodingMoveStore codings;
    private final JudgementMoveStore judgements;

    public CodebookStore(Database database) {
        this.database = database;
        this.codings = new CodingMoveStore(database);
        this.judgements = new JudgementMoveStore(database);
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of("codebook"),
                JournalledTable.of(
                        "code",
                        new Pointer("codebook_id", "codebook"),
                        new Pointer("parent_id", "code"),
                        new Pointer("merged_into", "code")),
                JournalledTable.of("code_overlay", new Pointer("code_id", "code")),
                JournalledTable.of("code_version", new Pointer("code_id", "code")));
    }

    @Override
    public void checkAfterUndo() {
        StandingCodes.read(this).refuseIfUnsound();
    }

    /** The codings that a merge or split moves. */
    CodingMoveStore codings() {
        return codings;
    }

    /** What speaks of codes, which a merge moves too. */
    JudgementMoveStore judgements() {
        return judgements;
    }

    /** Whether a change after {@code seq} was one to codes. */
    boolean changedSince(long seq) {
        return database.first(ROW_OF_CODE_TABLES_SINCE, Binder.of(seq), row -> true)
                .orElse(false);
    }

    List<Codebook> codebooks() {
        return database.query(
                "SELECT * FROM codebook WHERE removed_seq IS NULL ORDER BY ordinal", CodebookStore::toCodebook);
    }

    /** What the codebook's file said beyond what a {@link Codebook} holds. */
    @Nullable
    String detailsOf(CodebookId book) {
        return database.query(
                        "SELECT details FROM codebook WHERE id = ?",
                        Binder.of(book.value()),
                        row -> new Details(row.getString(1)))
                .getFirst()
                .json();
    }

    private record Details(@Nullable String json) {}

    List<StoredCode> codes() {
        return database.query(
                "SELECT * FROM code WHERE removed_seq IS NULL ORDER BY ordinal, id", CodebookStore::toCode);
    }

    Map<CodeId, StoredOverlay> overlays() {
        Map<CodeId, StoredOverlay> overlays = new HashMap<>();
        database.query("SELECT * FROM code_overlay WHERE removed_seq IS NULL", CodebookStore::toOverlay)
                .forEach(overlay -> overlays.put(overlay.code(), overlay));
        return overlays;
    }

    /** The wordings a code had before, oldest first. */
    List<EarlierWording> history(CodeId code) {
        return database.query(
                "SELECT version, wording FROM code_version WHERE code_id = ? AND removed_seq IS NULL ORDER BY version",
                Binder.of(code.value()),
                row -> CodebookJson.readVersion(row.getInt(1), row.getString(2)));
    }

    void insert(OpenChange change, Codebook book, @Nullable String details) {
        database.update(INSERT_BOOK, statement -> {
            statement.setObject(1, book.id().value());
            statement.setString(2, book.slug());
            statement.setString(3, book.version());
            statement.setString(4, book.title());
            statement.setString(5, book.language());
            statement.setString(6, book.citation());
            statement.setString(7, book.rights());
            statement.setString(8, book.notice());
            statement.setString(9, details);
            statement.setBoolean(10, book.framework());
            statement.setInt(11, book.ordinal());
            statement.setLong(12, change.seq());
        });
    }

    void insert(OpenChange change, List<StoredCode> codes) {
        database.updateEach(INSERT_CODE, codes, (statement, code) -> {
            bind(statement, code);
            statement.setLong(21, change.seq());
        });
    }

    /** Makes the code's row what {@code code} says. */
    void alter(OpenChange change, StoredCode code) {
        change.altering("code", code.id().value());
        database.update(UPDATE_CODE, statement -> bind(statement, code));
    }

    /** Keeps the wording that a code has until now. */
    void keepVersion(OpenChange change, Code code, @Nullable String subject) {
        database.update(
                "INSERT INTO code_version (id, code_id, version, wording, created_seq) VALUES (?, ?, ?, ?, ?)",
                Binder.of(
                        Ids.next(),
                        code.id().value(),
                        code.version(),
                        CodebookJson.versionText(code.name(), subject, code.wording()),
                        change.seq()));
    }

    void insert(OpenChange change, StoredOverlay overlay) {
        database.update(INSERT_OVERLAY, statement -> {
            bind(statement, overlay);
            statement.setObject(9, overlay.code().value());
            statement.setLong(10, change.seq());
        });
    }

    void alter(OpenChange change, StoredOverlay overlay) {
        change.altering("code_overlay", overlay.id());
        database.update(UPDATE_OVERLAY, statement -> bind(statement, overlay));
    }

    private static void bind(PreparedStatement statement, StoredCode code) throws SQLException {
        statement.setObject(1, code.codebook().value());
        statement.setObject(2, code.parent() == null ? null : code.parent().value());
        statement.setString(3, code.slug());
        statement.setString(4, code.name());
        statement.setString(5, code.level().slug());
        statement.setString(6, code.origin().slug());
        statement.setInt(7, code.ordinal());
        statement.setString(8, CodebookJson.listText(code.aliases()));
        statement.setString(9, code.wording().definition());
        statement.setString(10, CodebookJson.listText(code.wording().include()));
        statement.setString(11, CodebookJson.exclusionText(code.wording().exclude()));
        statement.setString(12, CodebookJson.listText(code.wording().examples()));
        statement.setString(13, code.wording().note());
        statement.setString(14, code.basis());
        statement.setString(15, code.colour());
        statement.setString(16, code.details());
        statement.setInt(17, code.version());
        statement.setBoolean(18, code.retired());
        statement.setObject(
                19, code.mergedInto() == null ? null : code.mergedInto().value());
        statement.setObject(20, code.id().value());
    }

    private static void bind(PreparedStatement statement, StoredOverlay overlay) throws SQLException {
        Rewording words = overlay.words();
        statement.setString(1, overlay.name());
        statement.setString(2, words.definition());
        statement.setString(3, words.include() == null ? null : CodebookJson.listText(words.include()));
        statement.setString(4, words.exclude() == null ? null : CodebookJson.exclusionText(words.exclude()));
        statement.setString(5, words.examples() == null ? null : CodebookJson.listText(words.examples()));
        statement.setString(6, words.note());
        statement.setString(7, overlay.subject());
        statement.setObject(8, overlay.id());
    }

    private static Codebook toCodebook(ResultSet row) throws SQLException {
        return new Codebook(
                new CodebookId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("version"),
                row.getString("title"),
                row.getString("language"),
                row.getString("citation"),
                row.getString("rights"),
                row.getString("notice"),
                row.getBoolean("framework"),
                row.getInt("ordinal"));
    }

    private static StoredCode toCode(ResultSet row) throws SQLException {
        Wording wording = new Wording(
                row.getString("definition"),
                CodebookJson.readList(row.getString("include_rules")),
                CodebookJson.readExclusions(row.getString("exclude_rules")),
                CodebookJson.readList(row.getString("examples")),
                row.getString("note"));
        return new StoredCode(
                new CodeId(row.getObject("id", UUID.class)),
                new CodebookId(row.getObject("codebook_id", UUID.class)),
                codeId(row, "parent_id"),
                row.getString("slug"),
                row.getString("name"),
                CodeLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                CodeOrigin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                row.getInt("ordinal"),
                CodebookJson.readList(row.getString("aliases")),
                wording,
                row.getString("basis"),
                row.getString("colour"),
                row.getString("details"),
                row.getInt("version"),
                row.getBoolean("retired"),
                codeId(row, "merged_into"));
    }

    private static @Nullable CodeId codeId(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new CodeId(id);
    }

    static StoredOverlay toOverlay(ResultSet row) throws SQLException {
        String include = row.getString("include_rules");
        String exclude = row.getString("exclude_rules");
        String examples = row.getString("examples");
        Rewording words = new Rewording(
                row.getString("definition"),
                include == null ? null : CodebookJson.readList(include),
                exclude == null ? null : CodebookJson.readExclusions(exclude),
                examples == null ? null : CodebookJson.readList(examples),
                row.getString("note"));
        return new StoredOverlay(
                row.getObject("id", UUID.class),
                new CodeId(row.getObject("code_id", UUID.class)),
                row.getString("name"),
                row.getString("subject"),
                words);
    }
}
