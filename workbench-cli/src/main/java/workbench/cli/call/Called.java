package workbench.cli.call;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.problem.Problem;

/**
 * What came of a call.
 *
 * @param exit the exit code that the command would end with
 * @param answer what the command answered; JSON if the {@link Operation} says so and the answer is not empty, else text
 * @param said lines beside the answer: reminders, warnings; not the problems
 * @param problems why it was refused; empty if it was done, or if its answer itself tells what of it was refused
 * @param file what was written, if a file was asked for and the command was done
 * @param fault what failed in the program itself
 */
public record Called(
        int exit,
        String answer,
        List<String> said,
        List<Problem> problems,
        @Nullable Path file,
        @Nullable Throwable fault) {
    public Called {
        said = List.copyOf(said);
        problems = List.copyOf(problems);
    }

    public boolean done() {
        return exit == 0;
    }
}
