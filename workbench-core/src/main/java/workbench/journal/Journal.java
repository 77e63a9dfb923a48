package workbench.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.Ids;
import workbench.storage.Binder;
import workbench.storage.Database;

/**
 * Every change to the study, in order. A change is written in one transaction with its entry; {@link Undo} takes it back,
 * {@link Touched} tells the index what has changed. The journal points at words of a source by version and offsets and
 * never copies them.
 */
public final class Journal {
    private final Database database;
    private final Clock clock;
    private String who;
    private final RowImages images;
    private final Undo undo;
    private final Touched touched;

    /**
     * @param who the name of the coder who acts
     * @param rooms those whose changes can be taken back
     */
    public Journal(Database database, Clock clock, String who, List<? extends Undoable> rooms) {
        this.database = database;
        this.clock = clock;
        this.who = who;
        List<JournalledTable> tables =
                rooms.stream().flatMap(room -> room.journalledTables().stream()).toList();
        this.images = new RowImages(database, tables);
        this.undo = new Undo(database, this, tables, rooms);
        this.touched = new Touched(database, this);
    }

    /** The name of the coder who acts. */
    public String who() {
        return who;
    }

    /** Says who acts from now on. */
    public void actAs(String coder) {
        who = coder;
    }

    /** The number of the last change; 0 in a new study. */
    public long lastSeq() {
        return database.first(
                        "SELECT last_seq FROM journal_counter WHERE name = 'change'",
                        Binder.NOTHING,
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /**
     * Makes one change: {@code work} and the entry stand together or not at all, and are durable when this returns.
     *
     * @param what the verb
     * @param entity the kind of thing it is done to
     */
    public <T extends @Nullable Object> T record(String what, String entity, Function<OpenChange, T> work) {
        return database.transaction(() -> {
            OpenChange change =
                    new OpenChange(images, lastSeq() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), who, 0);
            T result = work.apply(change);
            if (change.changed()) {
                write(change, what, entity);
            }
            return result;
        });
    }

    /** Makes a change to see what would come of it, and takes all of it back: no row and no entry stays. */
    public <T> T rehearse(Function<OpenChange, T> work) {
        try {
            database.transaction(() -> {
                OpenChange change =
                        new OpenChange(images, lastSeq() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), who, 0);
                throw new Rehearsed(work.apply(change));
            });
        } catch (Rehearsed done) {
            @SuppressWarnings("unchecked")
            T result = (T) done.result;
            return result;
        }
        throw new IllegalStateException("a rehearsal ended as if it were none");
    }

    /** Ends a rehearsal, so that the transaction is taken back. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Object result;

        Rehearsed(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    private void write(OpenChange change, String what, String entity) {
        database.update("UPDATE journal_counter SET last_seq = ? WHERE name = 'change'", Binder.of(change.seq()));
        database.update(
                "INSERT INTO change (seq, id, made_at, made_by, what, entity, entity_id, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setLong(1, change.seq());
                    statement.setObject(2, Ids.next());
                    statement.setObject(3, OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC));
                    statement.setString(4, change.who());
                    statement.setString(5, what);
                    statement.setString(6, entity);
                    statement.setObject(7, change.entityId());
                    statement.setString(8, change.summary());
                });
    }

    /** Begins one change that is made in many transactions; each of them leaves the journal true. */
    public Series series(String what, String entity) {
        return new Series(what, entity);
    }

    /**
     * One change made step by step (an import, file by file): each step is a transaction of its own that writes or renews the
     * one entry, so that what was done before a kill is in the journal. Durable after {@link #end}.
     */
    public final class Series {
        private final String what;
        private final String entity;
        private long seq;
        private int parts;

        private Series(String what, String entity) {
            this.what = what;
            this.entity = entity;
        }

        public <T extends @Nullable Object> T step(Function<OpenChange, T> work) {
            return database.transactionBeforeSync(() -> {
                boolean first = seq == 0;
                long number = first ? lastSeq() + 1 : seq;
                OpenChange change =
                        new OpenChange(images, number, clock.instant().truncatedTo(ChronoUnit.MILLIS), who, parts);
                T result = work.apply(change);
                parts = change.parts();
                if (first) {
                    write(change, what, entity);
                    seq = number;
                } else {
                    database.update(
                            "UPDATE change SET summary = ?, entity_id = NULL WHERE seq = ?",
                            Binder.of(change.summary(), number));
                }
                return result;
            });
        }

        /** Makes the steps durable. */
        public void end() {
            database.sync();
        }
    }

    /** The last {@code limit} changes (0: all), oldest first. */
    public List<Change> last(int limit) {
        return database.query(
                        "SELECT * FROM change ORDER BY seq DESC" + (limit > 0 ? " LIMIT " + limit : ""),
                        Binder.NOTHING,
                        Journal::toChange)
                .reversed();
    }

    /** The last changes that fit, oldest first. */
    public List<Change> read(ChangeFilter filter) {
        return database.query(
                        "SELECT * FROM change WHERE " + filter.condition() + " ORDER BY seq DESC"
                                + (filter.limit() > 0 ? " LIMIT " + filter.limit() : ""),
                        Binder.of(filter.values()),
                        Journal::toChange)
                .reversed();
    }

    public Optional<Change> find(long seq) {
        return database.first("SELECT * FROM change WHERE seq = ?", Binder.of(seq), Journal::toChange);
    }

    /** The changes after {@code seq} that are about one of {@code things}, or altered or took away one of them, in order. */
    public List<Change> touching(Collection<UUID> things, long seq) {
        Object ids = things.toArray();
        return database.query("""
                SELECT * FROM change c
                 WHERE c.seq > ?
                   AND (c.entity_id = ANY(?)
                        OR EXISTS (SELECT 1 FROM change_part p WHERE p.seq = c.seq AND p.row_id = ANY(?)))
                 ORDER BY c.seq""", Binder.of(seq, ids, ids), Journal::toChange);
    }

    /** Takes changes back, and puts them back. */
    public Undo undo() {
        return undo;
    }

    /** Which rows changes touched. */
    public Touched touched() {
        return touched;
    }

    static Change toChange(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("what"),
                row.getString("entity"),
                row.getObject("entity_id", UUID.class),
                row.getString("summary"),
                row.getObject("undoes", Long.class),
                row.getObject("undone_by", Long.class));
    }
}
