package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.cli.CallableCommand.Accepted;
import workbench.cli.call.Call;
import workbench.cli.call.Operation;
import workbench.cli.call.Parameter;
import workbench.problem.Problem;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/**
 * A call as the words of a command line. An option and its value are one word, and positionals stand behind {@code --}, so that
 * no value can be taken for an option.
 */
final class CallWords {
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,10}");
    private static final String FILE = "answer.";

    private final CallableCommand command;
    private final Operation operation;
    private final Call call;
    private final List<Problem> wrong = new ArrayList<>();

    CallWords(CallableCommand command, Call call) {
        this.command = command;
        this.operation = command.operation();
        this.call = call;
    }

    /** The name of the file that the command is to write. */
    static String file(String ending) {
        return FILE + ending;
    }

    /** @throws WorkbenchException of kind USAGE with all that is wrong with the call */
    List<String> words() {
        check();
        if (!wrong.isEmpty()) {
            throw new WorkbenchException(wrong);
        }
        List<String> words = new ArrayList<>(operation.path());
        if (operation.json() && (call.as() == null || writesPositional())) {
            words.add("--format=json");
        }
        for (Accepted one : options()) {
            addOption(words, one, given(one.parameter()));
        }
        if (call.as() != null && !writesPositional()) {
            words.add("--output=" + file(call.as()));
        }
        words.add("--");
        positionals().forEach(one -> words.addAll(given(one.parameter())));
        return words;
    }

    private Stream<Accepted> all() {
        Accepted output = command.output();
        return output != null && output.parameter().positional()
                ? Stream.concat(command.accepted().stream(), Stream.of(output))
                : command.accepted().stream();
    }

    private List<Accepted> options() {
        return command.accepted().stream()
                .filter(one -> !one.parameter().positional())
                .toList();
    }

    private List<Accepted> positionals() {
        return all().filter(one -> one.parameter().positional()).toList();
    }

    private boolean writesPositional() {
        Accepted output = command.output();
        return output != null && output.parameter().positional();
    }

    private List<String> given(Parameter parameter) {
        Accepted output = command.output();
        if (output != null && parameter.equals(output.parameter()) && call.as() != null) {
            return List.of(file(call.as()));
        }
        return call.parameters().getOrDefault(parameter.name(), List.of());
    }

    private static void addOption(List<String> words, Accepted one, List<String> values) {
        if (one.parameter().flag()) {
            if (values.contains("true")) {
                words.add(one.parameter().typed());
            }
            return;
        }
        for (int at = 0; at < values.size(); at++) { // an option that takes two words takes the second as it stands
            words.add(at % one.words() == 0 ? one.parameter().typed() + "=" + values.get(at) : values.get(at));
        }
    }

    private void check() {
        for (Map.Entry<String, List<String>> entry : call.parameters().entrySet()) {
            operation.parameter(entry.getKey()).ifPresentOrElse(known -> check(known, entry.getValue()), () -> {
                refuse("'%s' takes no '%s'.".formatted(operation.name(), entry.getKey()), near(entry.getKey()));
            });
        }
        command.accepted().stream()
                .map(Accepted::parameter)
                .filter(parameter -> parameter.required() && given(parameter).isEmpty())
                .forEach(missing ->
                        refuse("'%s' is missing.".formatted(missing.name()), "Give it: " + missing.description()));
        checkOrder();
        checkFile();
    }

    private void check(Parameter parameter, List<String> values) {
        int words = command.accepted().stream()
                .filter(one -> one.parameter().equals(parameter))
                .mapToInt(Accepted::words)
                .findFirst()
                .orElse(1);
        if (parameter.flag() && !(values.size() == 1 && List.of("true", "false").contains(values.getFirst()))) {
            refuse("'%s' is true or false.".formatted(parameter.name()), "Say one of them, or leave it out.");
        } else if (!parameter.repeatable() && values.size() > 1) {
            refuse("'%s' is given %d times.".formatted(parameter.name(), values.size()), "Give it once.");
        } else if (values.size() % words != 0) {
            refuse("'%s' takes %d values.".formatted(parameter.name(), words), "Give as many.");
        }
    }

    /** Positionals are told by their place alone. */
    private void checkOrder() {
        @Nullable Parameter missing = null;
        for (Accepted one : positionals()) {
            boolean given = !given(one.parameter()).isEmpty();
            if (given && missing != null && !missing.required()) {
                refuse(
                        "'%s' needs '%s' before it.".formatted(one.parameter().name(), missing.name()),
                        "Give both, or neither.");
            }
            missing = given || missing != null ? missing : one.parameter();
        }
    }

    private void checkFile() {
        String as = call.as();
        if (as == null && operation.files() == Operation.Files.ALWAYS) {
            Accepted output = command.output();
            refuse(
                    "'%s' answers with a file.".formatted(operation.name()),
                    "Say of which kind by 'as'."
                            + (output == null ? "" : " " + output.parameter().description()));
        } else if (as != null && operation.files() == Operation.Files.NEVER) {
            refuse("'%s' gives no file.".formatted(operation.name()), "Leave 'as' out.");
        } else if (as != null && !ENDING.matcher(as).matches()) {
            refuse("'%s' is no ending of a file.".formatted(as), "Write one such as 'xlsx' or 'csv'.");
        }
    }

    private String near(String name) {
        List<String> names =
                operation.parameters().stream().map(Parameter::name).toList();
        int least = names.stream()
                .mapToInt(known -> Names.editDistance(known, name))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (names.isEmpty()) {
            return "It takes nothing: leave it out.";
        }
        return least <= Math.max(2, name.length() / 3)
                ? "Did you mean %s?"
                        .formatted(String.join(
                                " or ",
                                names.stream()
                                        .filter(known -> Names.editDistance(known, name) == least)
                                        .map(known -> "'" + known + "'")
                                        .toList()))
                : "It takes: %s.".formatted(String.join(", ", names));
    }

    private void refuse(String what, String remedy) {
        wrong.add(new Refusal(what, remedy, ProblemKind.USAGE));
    }
}
