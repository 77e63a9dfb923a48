package workbench.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import workbench.DiskTrouble;
import workbench.cli.answer.Surroundings;
import workbench.problem.Problem;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** The one place where what went wrong becomes problems, told to whom it concerns, and an exit code. */
final class Refusals implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int STUDY_UNUSABLE = 3;
    static final int FAULT = 70;

    private final Surroundings around;
    private final RefusalSink sink;

    /** @param sink hears of it */
    Refusals(Surroundings around, RefusalSink sink) {
        this.around = around;
        this.sink = sink;
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
        return tell(List.of(new Refusal(sentence(wrong), remedy(wrong, command), ProblemKind.USAGE)));
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
                wrong instanceof UnmatchedArgumentException unmatched ? nearest(unmatched, command) : List.of();
        String see = "See '%s --help'.".formatted(command.getCommandSpec().qualifiedName());
        if (wrong instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().isEmpty()
                && !command.getSubcommands().isEmpty()) {
            return "Say which: " + String.join(", ", command.getSubcommands().keySet()) + ". " + see;
        }
        return near.isEmpty() ? see : "Did you mean %s? %s".formatted(orList(near), see);
    }

    /** The commands or options that are a few letters away from the first word that is neither. */
    private static List<String> nearest(UnmatchedArgumentException unmatched, CommandLine command) {
        String typed = unmatched.getUnmatched().getFirst().replaceFirst("=.*", "");
        Set<String> known = typed.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        int near = known.stream()
                .mapToInt(name -> Names.editDistance(name, typed))
                .min()
                .orElse(Integer.MAX_VALUE);
        return near > Math.max(2, typed.length() / 3)
                ? List.of()
                : known.stream()
                        .filter(name -> Names.editDistance(name, typed) == near)
                        .sorted()
                        .toList();
    }

    private static String orList(List<String> names) {
        return String.join(
                " or ", names.stream().limit(3).map(name -> "'" + name + "'").toList());
    }

    /** Tells what was thrown; answers with the exit code. */
    int tell(Throwable thrown) {
        if (around.variable("WORKBENCH_TRACE").isPresent()) {
            thrown.printStackTrace(around.err());
        }
        if (thrown instanceof WorkbenchException refused) {
            return tell(refused.problems());
        }
        Optional<Problem> disk = DiskTrouble.in(thrown);
        if (disk.isPresent()) {
            return tell(List.of(disk.get()));
        }
        sink.failed(thrown);
        return FAULT;
    }

    /** Tells each problem; answers with the exit code of the worst. */
    private int tell(List<? extends Problem> problems) {
        sink.refused(problems);
        return problems.stream()
                .mapToInt(problem -> exitCode(problem.kind()))
                .max()
                .orElse(REFUSED);
    }

    static String line(Problem problem) {
        return (what(problem) + " " + problem.remedy()).strip();
    }

    /** What is wrong, with the place in a table where there is one that the sentence does not say itself. */
    static String what(Problem problem) {
        if (!(problem instanceof RowProblem row) || row.row() <= 0 || saysItsRow(row)) {
            return problem.what();
        }
        boolean saysColumn = row.column().isEmpty() || row.what().contains("'" + row.column() + "'");
        return "line %d%s: %s".formatted(row.row(), saysColumn ? "" : ", " + row.column(), row.what());
    }

    /** Whether the sentence begins with the row, as those of a table of codings do. */
    private static boolean saysItsRow(RowProblem row) {
        return row.what().matches("(?is)(from )?(row|line) %d\\b.*".formatted(row.row()));
    }

    private static int exitCode(ProblemKind kind) {
        return switch (kind) {
            case REFUSED -> REFUSED;
            case USAGE -> USAGE;
            case STUDY_UNUSABLE -> STUDY_UNUSABLE;
        };
    }
}
