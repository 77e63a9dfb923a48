package workbench.storage;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The database failed in the middle of work: a full disk, a file taken away, or a fault of ours. */
public final class StorageFailure extends RuntimeException {
    StorageFailure(SQLException cause) {
        super("the study's database failed (error " + cause.getErrorCode() + ")", cause);
    }

    /** Whether the file could not be written (full disk, taken away), which a person can mend. */
    public boolean unwritable() {
        return getCause() instanceof SQLException cause
                && (cause.getErrorCode() == ErrorCode.IO_EXCEPTION_1
                        || cause.getErrorCode() == ErrorCode.IO_EXCEPTION_2
                        || cause.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY
                        || cause.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED);
    }
}
