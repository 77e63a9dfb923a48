package workbench.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import workbench.cli.answer.Surroundings;
import workbench.problem.Problem;
import workbench.problem.ProblemKind;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/** The one place where what went wrong becomes words on standard error and an exit code. */
final class Refusals implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int STUDY_UNUSABLE = 3;
    static final int FAULT = 70;

    private final Surroundings around;

    Refusals(Surroundings around) {
        this.around = around;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof WorkbenchException refused && command.getCommand() instanceof AnswersRefusals answering) {
            answering.answerRefusal(refused.problems());
        }
        return tell(thrown);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        if (words.length == 0) {
            around.err().print(command.getUsageMessage());
            return USAGE;
        }
        around.say(sentence(wrong) + " " + remedy(wrong, command));
        return USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !wrong.getCommandLine().getSubcommands().isEmpty()) {
            return "There is no command '%s'."
                    .formatted(unmatched.getUnmatched().getFirst());
        }
        String words = String.valueOf(wrong.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        return words.endsWith(".") ? words : words + ".";
    }

    private static String remedy(ParameterException wrong, CommandLine command) {
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String see = "See '%s --help'.".formatted(command.getCommandSpec().qualifiedName());
        if (wrong instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().isEmpty()
                && !command.getSubcommands().isEmpty()) {
            return "Say which: " + String.join(", ", command.getSubcommands().keySet()) + ". " + see;
        }
        return near.isEmpty() ? see : "Did you mean %s? %s".formatted(orList(near), see);
    }

    private static String orList(List<String> names) {
        return String.join(
                " or ", names.stream().limit(3).map(name -> "'" + name + "'").toList());
    }

    /** Says what was thrown; answers with the exit code. */
    int tell(Throwable thrown) {
        if (around.variable("WORKBENCH_TRACE").isPresent()) {
            thrown.printStackTrace(around.err());
        }
        if (thrown instanceof WorkbenchException refused) {
            return tell(refused.problems());
        }
        around.say(faultSentence(thrown));
        return FAULT;
    }

    /** Says each problem on a line of its own; answers with the exit code of the worst. */
    int tell(List<? extends Problem> problems) {
        problems.forEach(problem -> around.say(line(problem)));
        return problems.stream()
                .mapToInt(problem -> exitCode(problem.kind()))
                .max()
                .orElse(REFUSED);
    }

    static String line(Problem problem) {
        return (what(problem) + " " + problem.remedy()).strip();
    }

    /** What is wrong, with the place in a table where there is one. */
    static String what(Problem problem) {
        if (problem instanceof RowProblem row && row.row() > 0) {
            String column = row.column().isEmpty() ? "" : ", " + row.column();
            return "line %d%s: %s".formatted(row.row(), column, row.what());
        }
        return problem.what();
    }

    private static int exitCode(ProblemKind kind) {
        return switch (kind) {
            case REFUSED -> REFUSED;
            case USAGE -> USAGE;
            case STUDY_UNUSABLE -> STUDY_UNUSABLE;
        };
    }

    private static String faultSentence(Throwable thrown) {
        String what = thrown instanceof OutOfMemoryError
                ? "The program ran out of memory."
                : "The program failed: %s.".formatted(shortly(thrown));
        return what
                + " What was acknowledged before stands. Run it again with WORKBENCH_TRACE=1 to see where it failed.";
    }

    private static String shortly(Throwable thrown) {
        @Nullable String message = thrown.getMessage();
        String kind = thrown.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return message == null || message.isBlank()
                ? kind
                : kind + ", " + message.lines().findFirst().orElse("").strip();
    }
}
