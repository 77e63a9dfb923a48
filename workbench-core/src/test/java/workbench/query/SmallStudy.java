package workbench.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeMarks;
import workbench.codebook.CodeOrigin;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.codebook.Wording;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.RowList;
import workbench.journal.OpenChange;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;
import workbench.storage.DatabaseAccess;
import workbench.storage.DatabaseUnusable;
import workbench.storage.Schema;

/** A small study made row by row, so that what is searched does not hang on the rooms that write. */
public final class SmallStudy implements AutoCloseable {
    private static final Pattern LABEL = Pattern.compile("^([A-Z][A-Za-z0-9]*): ");
    private static final CodebookId BOOK = new CodebookId(Ids.next());

    public final Database database;
    public final Journal journal;
    public final SegmentIndex index;
    public final Search search;
    private final List<Code> codes = new ArrayList<>();
    private int sources;
    private int events;

    public SmallStudy(Path folder) {
        this(folder, folder.resolve("index"));
    }

    public SmallStudy(Path folder, Path indexFolder) {
        try {
            this.database = Database.open(
                    folder, Files.exists(folder.resolve("study.mv.db")) ? DatabaseAccess.WRITE : DatabaseAccess.CREATE);
        } catch (DatabaseUnusable cause) {
            throw new IllegalStateException(cause);
        }
        if (Schema.versionOf(database) == 0) {
            Schema.migrate(database);
            sql("INSERT INTO setting (name, content) VALUES ('language', 'en')");
        }
        this.journal = new Journal(database, Clock.systemUTC(), "Ada", List.of(new AllTables()));
        this.index = new SegmentIndex(indexFolder, database, journal);
        this.search = new Search(index, database, this::tree);
    }

    private static final class AllTables implements Undoable {
        @Override
        public List<JournalledTable> journalledTables() {
            return List.of(
                    JournalledTable.of("excerpt"),
                    JournalledTable.of("coding")
                            .with(new RowList("coding_event", "coding_id", List.of("event_id"), "")),
                    JournalledTable.of("source"),
                    JournalledTable.of("speaker"),
                    JournalledTable.of("participant"),
                    JournalledTable.of("participant_network"),
                    JournalledTable.of("restriction"),
                    JournalledTable.of("memo"));
        }
    }

    /** The index as another process would open it. */
    public SegmentIndex anotherIndex(Path folder) {
        return new SegmentIndex(folder, database, journal);
    }

    public CodeTree tree() {
        return new CodeTree(List.of(new Codebook(BOOK, "book", "1", "Book", "en", null, null, null, true, 1)), codes);
    }

    public CodeId code(String name, @Nullable CodeId parent) {
        CodeId id = CodeId.next();
        String path = (parent == null ? "book" : tree().code(parent).path()) + "/" + name;
        codes.add(new Code(
                id,
                BOOK,
                path,
                name,
                parent == null ? CodeLevel.DOMAIN : CodeLevel.CONSTRUCT,
                parent,
                CodeOrigin.FRAMEWORK,
                List.of(),
                Wording.NONE,
                null,
                null,
                1,
                false,
                codes.size() + 1,
                CodeMarks.NONE));
        return id;
    }

    /** Moves a code under another parent, as a codebook would: no row of a coding changes. */
    public void move(CodeId code, CodeId parent) {
        codes.replaceAll(one -> one.id().equals(code)
                ? new Code(
                        code,
                        BOOK,
                        one.path(),
                        one.name(),
                        one.level(),
                        parent,
                        one.origin(),
                        one.aliases(),
                        one.wording(),
                        null,
                        null,
                        1,
                        false,
                        one.order(),
                        one.marks())
                : one);
    }

    public <T> T change(Function<OpenChange, T> work) {
        return journal.record("test", "test", work);
    }

    public void sql(String sql, Object... parameters) {
        database.update(sql, Binder.of(parameters));
    }

    /** A source of paragraphs, one a line; a line that begins with {@code Label: } is a turn. */
    public UUID source(String kind, @Nullable String said, String text) {
        UUID source = Ids.next();
        UUID version = Ids.next();
        int ordinal = ++sources;
        change(open -> {
            sql("""
                    INSERT INTO source (id, ordinal, title, file_name, part, format, kind, said_date, consent_basis,
                      consent_uses, sha256, version_id, created_seq)
                    VALUES (?, ?, ?, ?, '', 'txt', ?, ?, 'unknown', '', 'x', ?, ?)""", source, ordinal, "Source " + ordinal, ordinal + ".txt", kind, said, version, open.seq());
            sql("""
                    INSERT INTO source_version (id, source_id, number, characters, segments, text_hash, content, created_seq)
                    VALUES (?, ?, 1, ?, 0, 'x', ?, ?)""", version, source, text.codePointCount(0, text.length()), text, open.seq());
            addSegments(version, text);
            return null;
        });
        return source;
    }

    private void addSegments(UUID version, String text) {
        int number = 0;
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Matcher label = LABEL.matcher(line);
            boolean turn = label.find();
            int start = at + (turn ? label.end() : 0);
            int end = at + line.codePointCount(0, line.length());
            if (end > start) {
                sql(
                        "INSERT INTO segment (version_id, number, kind, start_at, end_at, speaker, depth) VALUES (?, ?, ?, ?, ?, ?, 0)",
                        version,
                        ++number,
                        turn ? "turn" : "paragraph",
                        start,
                        end,
                        turn ? label.group(1) : null);
            }
            at = end + 1;
        }
    }

    public UUID version(UUID source) {
        return database.first(
                        "SELECT version_id FROM source WHERE id = ?",
                        Binder.of(source),
                        row -> row.getObject(1, UUID.class))
                .orElseThrow();
    }

    public UUID network(String slug) {
        UUID id = Ids.next();
        change(open -> {
            sql(
                    "INSERT INTO network (id, slug, name, aliases, created_seq) VALUES (?, ?, ?, '[]', ?)",
                    id,
                    slug,
                    slug,
                    open.seq());
            return null;
        });
        return id;
    }

    public UUID event(String slug) {
        UUID id = Ids.next();
        change(open -> {
            sql(
                    "INSERT INTO event (id, slug, title, ordinal, predicted, created_seq) VALUES (?, ?, ?, ?, FALSE, ?)",
                    id,
                    slug,
                    slug,
                    ++events,
                    open.seq());
            return null;
        });
        return id;
    }

    public UUID coder(String name) {
        UUID id = Ids.next();
        change(open -> {
            sql("INSERT INTO coder (id, name, created_seq) VALUES (?, ?, ?)", id, name, open.seq());
            return null;
        });
        return id;
    }

    public UUID participant(String pseudonym, UUID... networks) {
        UUID id = Ids.next();
        change(open -> {
            sql(
                    "INSERT INTO participant (id, pseudonym, consent_basis, consent_uses, created_seq) VALUES (?, ?, 'unknown', '', ?)",
                    id,
                    pseudonym,
                    open.seq());
            for (UUID network : networks) {
                sql(
                        "INSERT INTO participant_network (id, participant_id, network_id, created_seq) VALUES (?, ?, ?, ?)",
                        Ids.next(),
                        id,
                        network,
                        open.seq());
            }
            return null;
        });
        return id;
    }

    public void speaker(UUID source, String label, @Nullable UUID participant, boolean researcher) {
        change(open -> {
            sql(
                    "INSERT INTO speaker (id, source_id, label, participant_id, researcher, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    source,
                    label,
                    participant,
                    researcher,
                    open.seq());
            return null;
        });
    }

    public void ofNetwork(UUID source, UUID network) {
        change(open -> {
            open.altering("source", source);
            sql("INSERT INTO source_network (source_id, network_id) VALUES (?, ?)", source, network);
            return null;
        });
    }

    /** An excerpt of the first place where {@code quote} stands. */
    public UUID excerpt(UUID source, String quote, @Nullable UUID network) {
        UUID version = version(source);
        String text = database.first(
                        "SELECT content FROM source_version WHERE id = ?", Binder.of(version), row -> row.getString(1))
                .orElseThrow();
        int at = text.indexOf(quote);
        if (at < 0) {
            throw new IllegalArgumentException("no such words: " + quote);
        }
        int start = text.codePointCount(0, at);
        return excerpt(version, start, start + quote.codePointCount(0, quote.length()), network);
    }

    public UUID excerpt(UUID version, int start, int end, @Nullable UUID network) {
        UUID id = Ids.next();
        change(open -> {
            sql(
                    "INSERT INTO excerpt (id, version_id, start_at, end_at, network_id, created_seq) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    version,
                    start,
                    end,
                    network,
                    open.seq());
            return null;
        });
        return id;
    }

    public UUID coding(UUID excerpt, CodeId code, UUID coder, @Nullable String valence, UUID... about) {
        return coding(excerpt, code, coder, valence, "individual", "made", about);
    }

    public UUID coding(
            UUID excerpt,
            CodeId code,
            UUID coder,
            @Nullable String valence,
            String layer,
            String status,
            UUID... about) {
        UUID id = Ids.next();
        change(open -> {
            sql(
                    """
                    INSERT INTO coding (id, excerpt_id, code_id, code_version, coder_id, valence, layer, status, event_basis,
                      coded_at, created_seq) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    excerpt,
                    code.value(),
                    coder,
                    valence,
                    layer,
                    status,
                    about.length == 0 ? null : "stated",
                    OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC),
                    open.seq());
            for (UUID event : about) {
                sql("INSERT INTO coding_event (coding_id, event_id) VALUES (?, ?)", id, event);
            }
            return null;
        });
        return id;
    }

    /** How many excerpts a query finds. */
    public long total(Query.Builder query) {
        return search.excerpts(query.build(), Page.FIRST).total();
    }

    public long total(String words) {
        return total(Query.builder().words(words));
    }

    @Override
    public void close() {
        index.close();
        database.close();
    }
}
