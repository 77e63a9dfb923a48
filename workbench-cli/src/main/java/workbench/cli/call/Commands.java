package workbench.cli.call;

import java.util.List;
import java.util.Optional;

/** The commands of the command line, to be called on a study that is open. */
public interface Commands {
    /** Every command that can be called, in the order of the help. */
    List<Operation> operations();

    /** The command of these words, such as {@code source segments}. */
    Optional<Operation> find(List<String> path);

    /**
     * Runs one command to its end. Calls are made one after the other.
     *
     * @throws IllegalArgumentException if there is no command of that path
     */
    Called call(Call call);
}
