package workbench.storage;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The database file cannot be opened. */
public final class DatabaseUnusable extends Exception {
    /** Why it cannot. */
    public enum Reason {
        ABSENT,
        LOCKED,
        NEEDS_WRITER,
        UNWRITABLE,
        DAMAGED
    }

    private final Reason reason;

    private DatabaseUnusable(Reason reason, SQLException cause) {
        super("the database is " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static DatabaseUnusable of(SQLException cause) {
        return new DatabaseUnusable(reasonOf(cause), cause);
    }

    private static Reason reasonOf(SQLException cause) {
        String all = String.valueOf(cause.getMessage()) + cause.getCause();
        return switch (cause.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.LOCKED;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Reason.ABSENT;
            case ErrorCode.GENERAL_ERROR_1 -> all.contains("read-only") ? Reason.NEEDS_WRITER : Reason.DAMAGED;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                all.contains("AccessDenied") || all.contains("denied") || all.contains("Read-only")
                        ? Reason.UNWRITABLE
                        : Reason.DAMAGED;
            default -> Reason.DAMAGED;
        };
    }
}
