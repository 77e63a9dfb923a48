package workbench.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The study's H2 file. All SQL goes through here and the stores; {@link SQLException} ends here. One connection, one thread
 * at a time (calls wait for each other).
 *
 * <p>A transaction is durable when {@link #transaction} returns: after the commit the file is synced ({@code CHECKPOINT
 * SYNC}), because H2's own commit is not enough (docs/decisions/0003-h2.md).
 */
public final class Database implements AutoCloseable {
    /** How many ids are asked for at a time at most. */
    public static final int MOST_IDS = 20_000;

    /** H2 compares each row it finds with the whole list, so that cost grows with the square of a portion. */
    private static final int PORTION = 500;

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private int depth;
    private boolean bulky;
    private Runnable whenTakenBack = () -> {};

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens (or makes) the database {@code folder/study.mv.db}.
     *
     * @throws DatabaseUnusable if it is locked, damaged, read-only where writing is asked, or absent where reading is asked
     */
    public static Database open(Path folder, DatabaseAccess access) throws DatabaseUnusable {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("study")
                + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=5000"
                + (access == DatabaseAccess.CREATE ? "" : ";IFEXISTS=TRUE")
                + (access == DatabaseAccess.READ ? ";ACCESS_MODE_DATA=r" : "");
        try {
            return new Database(DriverManager.getConnection(url, "study", ""));
        } catch (SQLException cause) {
            throw DatabaseUnusable.of(cause);
        }
    }

    /** Every row of an answer, in its order. */
    public <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        each(sql, binder, row -> rows.add(reader.read(row)));
        return rows;
    }

    public <T> List<T> query(String sql, RowReader<T> reader) {
        return query(sql, Binder.NOTHING, reader);
    }

    /** The first row of an answer, if there is one. */
    public <T> Optional<T> first(String sql, Binder binder, RowReader<T> reader) {
        return sql(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binder.bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
                }
            }
        });
    }

    /** Hands each row to {@code taker} as it comes, so that an answer of any size needs little memory. */
    public void each(String sql, Binder binder, RowTaker taker) {
        sql(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(1_000);
                binder.bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.take(rows);
                    }
                }
                return null;
            }
        });
    }

    /**
     * The same for any number of ids, in portions.
     *
     * @param sql with one parameter, an array of ids: {@code … = ANY(?)}
     */
    public void eachOf(String sql, Collection<UUID> ids, RowTaker taker) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<UUID> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            each(sql, Binder.of((Object) portion.toArray()), taker);
        }
    }

    /** Runs one changing statement; answers with the number of rows it touched. */
    public int update(String sql, Binder binder) {
        return sql(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binder.bind(statement);
                return statement.executeUpdate();
            }
        });
    }

    /** Runs one changing statement for each item, in batches. */
    public <T> void updateEach(String sql, Iterable<T> items, ItemBinder<T> binder) {
        sql(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (T item : items) {
                    binder.bind(statement, item);
                    statement.addBatch();
                    if (++waiting == 1_000) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                if (waiting > 0) {
                    statement.executeBatch();
                }
                return null;
            }
        });
    }

    /** A statement to be run many times, kept prepared; close it before the transaction ends. */
    public Batch batch(String sql) {
        return sql(() -> new Batch(connection.prepareStatement(sql)));
    }

    /**
     * Does {@code work} whole or not at all; durable when this returns. Inside another transaction it becomes part of that
     * one.
     */
    public <T extends @Nullable Object> T transaction(Supplier<T> work) {
        lock.lock();
        try {
            if (depth > 0) {
                return work.get();
            }
            return outermost(work, true);
        } finally {
            lock.unlock();
        }
    }

    private <T extends @Nullable Object> T outermost(Supplier<T> work, boolean syncing) {
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            depth++;
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException cause) {
            throw new StorageFailure(cause);
        } finally {
            depth--;
            end(done, syncing);
        }
    }

    private void end(boolean done, boolean syncing) {
        try {
            if (!done) {
                whenTakenBack.run();
                connection.rollback();
            }
            connection.setAutoCommit(true);
            if (done && syncing) {
                sync();
            }
        } catch (SQLException cause) {
            throw new StorageFailure(cause);
        }
    }

    /**
     * As {@link #transaction}, but durable only after {@link #sync}: for a series of transactions that is acknowledged as one.
     */
    public <T extends @Nullable Object> T transactionBeforeSync(Supplier<T> work) {
        lock.lock();
        try {
            return depth > 0 ? work.get() : outermost(work, false);
        } finally {
            lock.unlock();
        }
    }

    /** Has {@code forgetting} run where a transaction is taken back, so that nobody goes on knowing what was never kept. */
    public void whenTakenBack(Runnable forgetting) {
        whenTakenBack = forgetting;
    }

    /** Makes all that was committed durable. */
    public void sync() {
        sql(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("CHECKPOINT SYNC");
            }
        });
    }

    /** Says that much was written, so that closing gives the disk's space back. */
    public void expectCompaction() {
        bulky = true;
    }

    @Override
    public void close() {
        sql(() -> {
            if (connection.isClosed()) {
                return null;
            }
            if (bulky) {
                try (var statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN COMPACT");
                }
            }
            connection.close();
            return null;
        });
    }

    private <T extends @Nullable Object> T sql(SqlWork<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException cause) {
            throw new StorageFailure(cause);
        } finally {
            lock.unlock();
        }
    }

    private interface SqlWork<T extends @Nullable Object> {
        T run() throws SQLException;
    }
}
