package workbench;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.storage.Database;
import workbench.storage.DatabaseAccess;
import workbench.storage.DatabaseUnusable;
import workbench.storage.Schema;
import workbench.study.StudyFolder;

/** Opens a study's database, or says why it cannot be used. */
final class StudyOpening {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private StudyOpening() {}

    /**
     * @throws WorkbenchException of kind STUDY_UNUSABLE if it is missing, locked, damaged, read-only or of a newer version
     */
    static Database open(StudyFolder folder, Access access) {
        if (!folder.isStudy()) {
            throw unusable(
                    "There is no study in '%s'.".formatted(folder.path()),
                    "Make one with 'workbench init DIR', or name the right folder with '-s DIR'.");
        }
        if (folder.isCutShort()) { // opened to write, the database would begin anew in it
            throw damaged(folder, null);
        }
        Database database = open(folder, access == Access.READ ? DatabaseAccess.READ : DatabaseAccess.WRITE);
        int version = Schema.versionOf(database);
        if (version > Schema.newest()) {
            database.close();
            throw unusable(
                    "The study in '%s' was made by a newer version of the workbench.".formatted(folder.path()),
                    "Install the newer version; this one would not understand all of it.");
        }
        if (version == 0) {
            database.close();
            if (folder.holdsOriginals()) {
                throw damaged(folder, null);
            }
            throw unusable(
                    "The study in '%s' was never finished being made.".formatted(folder.path()),
                    "Remove the folder and make the study again with 'workbench init'.");
        }
        return version < Schema.newest() ? migrated(folder, database, access) : database;
    }

    /** A study of an earlier version is brought up before it is read. */
    private static Database migrated(StudyFolder folder, Database older, Access access) {
        older.close();
        Database database = open(folder, DatabaseAccess.WRITE);
        Schema.migrate(database);
        if (access == Access.WRITE) {
            return database;
        }
        database.close();
        return open(folder, DatabaseAccess.READ);
    }

    private static Database open(StudyFolder folder, DatabaseAccess access) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        DatabaseAccess wanted = access;
        while (true) {
            try {
                return Database.open(folder.path(), wanted);
            } catch (DatabaseUnusable cause) {
                switch (cause.reason()) {
                    case NEEDS_WRITER -> {
                        if (wanted == DatabaseAccess.WRITE) {
                            throw damaged(folder, cause);
                        }
                        wanted =
                                DatabaseAccess
                                        .WRITE; // after a kill the file has to be put in order before it can be read
                    }
                    case LOCKED -> {
                        if (folder.isServed() || System.nanoTime() > giveUp) {
                            throw locked(folder, cause);
                        }
                        pause(folder, cause);
                    }
                    case UNWRITABLE -> throw unwritable(folder, cause);
                    case ABSENT, DAMAGED -> throw damaged(folder, cause);
                }
            }
        }
    }

    private static void pause(StudyFolder folder, DatabaseUnusable cause) {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw locked(folder, cause);
        }
    }

    private static WorkbenchException locked(StudyFolder folder, DatabaseUnusable cause) {
        return unusable(
                "The study in '%s' is in use by %s.".formatted(folder.path(), folder.heldBy()),
                folder.isServed()
                        ? "Work in the browser there, or end it with Ctrl+C where it was started, and try again."
                        : "Wait until that has ended, or end it, and try again.",
                cause);
    }

    static WorkbenchException unwritable(StudyFolder folder, DatabaseUnusable cause) {
        return unusable(
                "The study in '%s' cannot be written.".formatted(folder.path()),
                "Give yourself the right to write there, on a disk with space, or choose a folder of your own.",
                cause);
    }

    private static WorkbenchException damaged(StudyFolder folder, @Nullable DatabaseUnusable cause) {
        String what = "The database of the study in '%s' is damaged.".formatted(folder.path());
        String remedy = "Put a copy of 'study.mv.db' from a backup in its place; the originals are untouched.";
        return cause == null ? unusable(what, remedy) : unusable(what, remedy, cause);
    }

    private static WorkbenchException unusable(String what, String remedy) {
        return new WorkbenchException(new Refusal(what, remedy, ProblemKind.STUDY_UNUSABLE));
    }

    private static WorkbenchException unusable(String what, String remedy, Throwable cause) {
        return new WorkbenchException(new Refusal(what, remedy, ProblemKind.STUDY_UNUSABLE), cause);
    }
}
