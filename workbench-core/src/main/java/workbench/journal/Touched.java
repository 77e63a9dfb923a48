package workbench.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import workbench.storage.Binder;
import workbench.storage.Database;

/** Which rows the changes since one of them made, altered, took back or put back. */
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
