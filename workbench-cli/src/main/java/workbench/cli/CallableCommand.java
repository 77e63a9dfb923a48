package workbench.cli;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.call.FileUse;
import workbench.cli.call.Operation;
import workbench.cli.call.Parameter;

/**
 * A command as others than the terminal may call it: what picocli knows of it, in the API's names.
 *
 * @param accepted what a caller may give: options first, then positionals by their place
 * @param output the option or positional by which it is told which file to write; null if it writes none
 */
record CallableCommand(
        Operation operation,
        List<Accepted> accepted,
        @Nullable Accepted output) {
    private static final Set<Class<?>> OF_THE_CALLER =
            Set.of(StudyOptions.class, ReaderOptions.class, ChangingOptions.class, AnswerOptions.class);
    private static final String FILE_WANTED = "as";
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9+-]+(\\|[a-z0-9+-]+)+");

    CallableCommand {
        accepted = List.copyOf(accepted);
    }

    /**
     * A parameter, and how it is said in words.
     *
     * @param words how many words one mention of it takes
     */
    record Accepted(Parameter parameter, int words) {}

    /** The command, unless it only groups others. */
    static Optional<CallableCommand> of(List<String> path, CommandSpec spec) {
        if (!(spec.userObject() instanceof Callable<?>)) {
            return Optional.empty();
        }
        boolean changes = changes(spec);
        List<Accepted> accepted = withoutShadowed(args(spec)
                .filter(arg -> member(arg) != null && !isOfTheCaller(arg))
                .map(arg -> accepted(arg, changes))
                .toList());
        Optional<ArgSpec> output =
                args(spec).filter(CallableCommand::isOutput).max(Comparator.comparing(ArgSpec::isPositional));
        Operation operation = new Operation(
                path,
                String.join(" ", spec.usageMessage().description())
                        .replaceAll("\\s+", " ")
                        .strip(),
                changes,
                args(spec).anyMatch(arg -> declaredIn(arg) == AnswerOptions.class),
                output.map(arg -> arg.required() ? Operation.Files.ALWAYS : Operation.Files.IF_ASKED)
                        .orElse(Operation.Files.NEVER),
                accepted.stream().map(Accepted::parameter).toList());
        return Optional.of(new CallableCommand(
                operation, accepted, output.map(arg -> accepted(arg, changes)).orElse(null)));
    }

    /** An option that bears the name of a positional is left out. */
    private static List<Accepted> withoutShadowed(List<Accepted> all) {
        Set<String> positionals = all.stream()
                .map(Accepted::parameter)
                .filter(Parameter::positional)
                .map(Parameter::name)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.parameter().positional()
                        || !positionals.contains(one.parameter().name()))
                .toList();
    }

    private static Stream<ArgSpec> args(CommandSpec spec) {
        List<ArgSpec> args = new ArrayList<>(spec.options());
        spec.positionalParameters().stream()
                .sorted(Comparator.comparingInt(one -> one.index().min()))
                .forEach(args::add);
        return args.stream();
    }

    /** It may change the study if it has the means to open it to change, among its options or by itself. */
    private static boolean changes(CommandSpec spec) {
        return args(spec).anyMatch(arg -> declaredIn(arg) == ChangingOptions.class)
                || Arrays.stream(spec.userObject().getClass().getDeclaredFields())
                        .anyMatch(field -> field.getType() == ChangingOptions.class);
    }

    private static boolean isOfTheCaller(ArgSpec arg) {
        return OF_THE_CALLER.contains(declaredIn(arg)) || isOutput(arg);
    }

    private static boolean isOutput(ArgSpec arg) {
        return fileUse(arg) == FileUse.WRITE;
    }

    private static @Nullable Class<?> declaredIn(ArgSpec arg) {
        Member member = member(arg);
        return member == null ? null : member.getDeclaringClass();
    }

    /** The field or method that takes it; null for what every command has, such as help. */
    private static @Nullable Member member(ArgSpec arg) {
        return arg.userObject() instanceof Member member ? member : null;
    }

    private static FileUse fileUse(ArgSpec arg) {
        NamesFile names =
                arg.userObject() instanceof AnnotatedElement element ? element.getAnnotation(NamesFile.class) : null;
        return names == null ? FileUse.NONE : names.value();
    }

    private static Accepted accepted(ArgSpec arg, boolean changes) {
        String typed = typed(arg, changes);
        Parameter parameter = new Parameter(
                arg.isPositional() ? camelCase(typed) : typed.substring(2),
                typed,
                arg.isPositional(),
                arg.required(),
                arg.isMultiValue(),
                !arg.isPositional() && arg.arity().max() == 0,
                fileUse(arg),
                String.join(" ", arg.description()),
                values(arg));
        return new Accepted(
                parameter, Math.max(1, arg.isPositional() ? 1 : arg.arity().min()));
    }

    /** The long name; where 'as' asks for a file, an option has to have another name too. */
    private static String typed(ArgSpec arg, boolean changes) {
        return switch (arg) {
            case OptionSpec option ->
                Arrays.stream(option.names())
                        .filter(name -> name.startsWith("--") && (changes || !name.equals("--" + FILE_WANTED)))
                        .findFirst()
                        .orElse(option.longestName());
            case PositionalParamSpec positional -> positional.paramLabel();
            default -> throw new IllegalStateException("no option and no parameter: " + arg);
        };
    }

    /** {@code CODE-NAME} as {@code codeName}, {@code FILE.csv} as {@code file}. */
    private static String camelCase(String label) {
        StringBuilder name = new StringBuilder();
        for (String part : label.replaceFirst("\\..*", "").split("[^\\p{L}\\p{N}]+")) {
            String lower = part.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return name.toString();
    }

    private static List<String> values(ArgSpec arg) {
        Object[] constants = arg.auxiliaryTypes().length == 0 ? null : arg.auxiliaryTypes()[0].getEnumConstants();
        if (constants != null) {
            return Arrays.stream(constants)
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .toList();
        }
        return CHOICE.matcher(arg.paramLabel()).matches()
                ? List.of(arg.paramLabel().split("\\|"))
                : List.of();
    }
}
