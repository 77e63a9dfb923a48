package workbench.cli.call;

import java.util.List;

/**
 * What a command takes.
 *
 * @param name as a caller gives it: an option's long name without dashes ({@code not-code}), a positional's label in lower
 *     camel case ({@code codeName})
 * @param typed as it is typed and as refusals name it: {@code --not-code}, {@code CODE-NAME}
 * @param positional whether it is told by its place, not by a name
 * @param required whether the command cannot do without
 * @param repeatable whether it takes several values
 * @param flag whether it takes no value but is given or not
 * @param file whether its values are files
 * @param description one sentence
 * @param values all that it may be; empty if that is not known beforehand
 */
public record Parameter(
        String name,
        String typed,
        boolean positional,
        boolean required,
        boolean repeatable,
        boolean flag,
        FileUse file,
        String description,
        List<String> values) {
    public Parameter {
        values = List.copyOf(values);
    }
}
