package workbench.cli;

import java.util.stream.Collectors;
import workbench.cli.answer.Surroundings;

/** Words of some length that are typed after an option, or into standard input where the option is {@code -}. */
final class TypedText {
    private TypedText() {}

    static String of(String option, Surroundings around) {
        return option.equals("-") ? around.in().lines().collect(Collectors.joining("\n")) : option;
    }
}
