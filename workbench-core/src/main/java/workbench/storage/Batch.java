package workbench.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One prepared statement run for very many rows; rows are sent a thousand at a time. */
public final class Batch implements AutoCloseable {
    private final PreparedStatement statement;
    private int waiting;

    Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Adds one row. */
    public void add(Binder binder) {
        try {
            binder.bind(statement);
            statement.addBatch();
            if (++waiting == 1_000) {
                flush();
            }
        } catch (SQLException cause) {
            throw new StorageFailure(cause);
        }
    }

    /** Sends what waits, so that queries see it. */
    public void flush() {
        try {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException cause) {
            throw new StorageFailure(cause);
        }
    }

    @Override
    public void close() {
        try (statement) {
            flush();
        } catch (SQLException cause) {
            throw new StorageFailure(cause);
        }
    }
}
