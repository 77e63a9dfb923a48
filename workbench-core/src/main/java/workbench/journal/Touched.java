package workbench.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Which rows changes made, altered, took back or put back; and which changes did so to a row. */
public final class Touched {
    private final Database database;
    private final Journal journal;

    Touched(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * Hands over the id of each row of {@code table} touched by a change after {@code seq}; a row may come more than once.
     */
    public void since(long seq, String table, Consumer<UUID> taker) {
        database.each(
                "SELECT id FROM " + table + " WHERE created_seq > ?",
                Binder.of(seq),
                row -> taker.accept(row.getObject(1, UUID.class)));
        database.each(
                "SELECT row_id FROM change_part WHERE seq > ? AND table_name = ?",
                Binder.of(seq, table),
                row -> taker.accept(row.getObject(1, UUID.class)));
        for (long made : flippedSince(seq)) {
            database.each(
                    "SELECT id FROM " + table + " WHERE created_seq = ?",
                    Binder.of(made),
                    row -> taker.accept(row.getObject(1, UUID.class)));
        }
    }

    /**
     * The changes that made, altered, took back or put back rows of {@code table}, oldest first.
     *
     * @param rows ids of rows, standing or not
     */
    public List<Change> changesOf(String table, Collection<UUID> rows) {
        Set<Long> found = new TreeSet<>();
        List<UUID> ids = List.copyOf(rows);
        database.eachOf("SELECT created_seq, removed_seq FROM " + table + " WHERE id = ANY(?)", ids, row -> {
            found.add(row.getLong(1));
            Long removed = row.getObject(2, Long.class);
            if (removed != null) {
                found.add(removed);
            }
        });
        database.eachOf(
                "SELECT seq FROM change_part WHERE row_id = ANY(?) AND table_name = '" + table + "'",
                ids,
                row -> found.add(row.getLong(1)));
        return withUndos(found);
    }

    /** What undid or redid one of the changes belongs to their history too. */
    private List<Change> withUndos(Set<Long> changes) {
        Set<Long> all = new TreeSet<>(changes);
        Deque<Long> open = new ArrayDeque<>(changes);
        List<Change> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Change change = journal.find(open.pop()).orElseThrow();
            found.add(change);
            Long undoneBy = change.undoneBy();
            if (undoneBy != null && all.add(undoneBy)) {
                open.push(undoneBy);
            }
        }
        found.sort(Comparator.comparingLong(Change::seq));
        return found;
    }

    /** How many rows of {@code table} were made by changes after {@code seq}. */
    public long madeSince(long seq, String table) {
        return database.first(
                        "SELECT COUNT(*) FROM " + table + " WHERE created_seq > ?",
                        Binder.of(seq),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** The earlier changes that were taken back or put back after {@code seq}. */
    private Set<Long> flippedSince(long seq) {
        Set<Long> flipped = new HashSet<>();
        List<Long> undone = new ArrayList<>(database.query(
                "SELECT undoes FROM change WHERE seq > ? AND undoes IS NOT NULL",
                Binder.of(seq),
                row -> row.getLong(1)));
        for (long change : undone) {
            flipped.add(rootOf(change));
        }
        return flipped;
    }

    /** The change at the bottom of a chain of undos. */
    long rootOf(long seq) {
        long at = seq;
        while (true) {
            Long undoes = journal.find(at).orElseThrow().undoes();
            if (undoes == null) {
                return at;
            }
            at = undoes;
        }
    }
}
