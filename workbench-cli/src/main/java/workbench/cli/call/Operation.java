package workbench.cli.call;

import java.util.List;
import java.util.Optional;

/**
 * A command that can be called.
 *
 * @param path its words: {@code source}, {@code segments}
 * @param description one sentence: what it does
 * @param changes whether it may change the study; some commands do or do not, as their parameters say
 * @param json whether its answer is JSON; else text
 * @param files whether its answer is given as a file too, of the ending that is asked for
 * @param parameters in the order of the help; those that the caller has no say in (study, coder, format, output) left out
 */
public record Operation(
        List<String> path, String description, boolean changes, boolean json, Files files, List<Parameter> parameters) {
    public Operation {
        path = List.copyOf(path);
        parameters = List.copyOf(parameters);
    }

    /** Whether an answer comes as a file. */
    public enum Files {
        NEVER,
        IF_ASKED,
        ALWAYS
    }

    /** Its words as typed: {@code source segments}. */
    public String name() {
        return String.join(" ", path);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
