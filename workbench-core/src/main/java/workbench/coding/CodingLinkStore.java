package workbench.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodingId;
import workbench.journal.JournalledTable;
import workbench.journal.JournalledTable.Pointer;
import workbench.journal.Undoable;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Which codings belong together, on disk. */
public final class CodingLinkStore implements Undoable {
    public static final String TABLE = "coding_link";
    public static final String INSERT =
            "INSERT INTO coding_link (id, kind, from_coding, to_coding, because, created_seq) VALUES (?, ?, ?, ?, ?, ?)";

    private final Database database;

    public CodingLinkStore(Database database) {
        this.database = database;
    }

    @Override
    public List<JournalledTable> journalledTables() {
        return List.of(
                JournalledTable.of(TABLE, new Pointer("from_coding", "coding"), new Pointer("to_coding", "coding")));
    }

    public static Binder binding(CodingLink link, long seq) {
        return Binder.of(
                link.id(),
                link.kind().slug(),
                link.from().value(),
                link.to() == null ? null : link.to().value(),
                link.because(),
                seq);
    }

    public void insert(Collection<CodingLink> links, long seq) {
        database.updateEach(
                INSERT, links, (statement, link) -> binding(link, seq).bind(statement));
    }

    /** The links that stand and begin or end at one of the codings, each once. */
    public List<CodingLink> of(Collection<CodingId> codings) {
        List<UUID> ids = codings.stream().map(CodingId::value).toList();
        List<CodingLink> links = new ArrayList<>();
        String standing = "SELECT * FROM coding_link WHERE removed_seq IS NULL AND ";
        database.eachOf(standing + "from_coding = ANY(?)", ids, row -> links.add(toLink(row)));
        database.eachOf(standing + "to_coding = ANY(?)", ids, row -> links.add(toLink(row)));
        return links.stream().distinct().toList();
    }

    /** The links of a kind that stand. */
    public List<CodingLink> all(LinkKind kind) {
        return database.query(
                "SELECT * FROM coding_link WHERE removed_seq IS NULL AND kind = ?",
                Binder.of(kind.slug()),
                CodingLinkStore::toLink);
    }

    /** Whether there is any link. */
    boolean any() {
        return database.first(
                        "SELECT 1 FROM coding_link WHERE removed_seq IS NULL LIMIT 1", Binder.NOTHING, row -> true)
                .orElse(false);
    }

    private static CodingLink toLink(ResultSet row) throws SQLException {
        return new CodingLink(
                row.getObject("id", UUID.class),
                LinkKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new CodingId(row.getObject("from_coding", UUID.class)),
                codingId(row.getObject("to_coding", UUID.class)),
                row.getString("because"));
    }

    private static @Nullable CodingId codingId(@Nullable UUID id) {
        return id == null ? null : new CodingId(id);
    }
}
