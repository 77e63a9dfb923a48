package workbench.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workbench.Access;
import workbench.Workbench;

/** How a command comes to its study: it opens one, or is lent the one that is open already. It closes what it is given. */
interface StudyDoor {
    /** Opens the study in the folder. */
    StudyDoor OPENING = Workbench::open;

    /**
     * @param coder who acts; null for the study's own
     * @param purpose what it is opened for, in a word, for whoever finds it locked
     * @throws workbench.problem.WorkbenchException if the study cannot be used, or not for that
     */
    Workbench open(Path folder, Access access, @Nullable String coder, String purpose);
}
