package workbench;

import java.io.IOException;
import java.util.Optional;
import workbench.problem.Problem;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.storage.StorageFailure;

/** A study whose disk failed it in the middle of a change, as a problem that a person can mend. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /** The problem, if {@code thrown} tells that the study could not be written; nothing of the change is kept then. */
    public static Optional<Problem> in(Throwable thrown) {
        return thrown instanceof StorageFailure failure && (failure.unwritable() || restsOnTheDisk(failure))
                ? Optional.of(new Refusal(
                        "The study could not be written: its disk is full, or does not allow it.",
                        "Make room there, or give yourself the right to write, and run it again; what was acknowledged"
                                + " before stands.",
                        ProblemKind.STUDY_UNUSABLE))
                : Optional.empty();
    }

    private static boolean restsOnTheDisk(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
