package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Column;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Table;
import workbench.lint.Finding;
import workbench.lint.Strictness;

@Command(
        name = "lint",
        description =
                "Checks the analysis before it is written up: claims without words, well-supported codes left out of"
                        + " the table, events that lack something, labels that may identify someone, and more.",
        footer = {
            "",
            "Examples:",
            "  workbench lint",
            "  workbench lint --only claims --only left-out",
            "  workbench lint --months 28 --strict"
        })
final class LintCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--only", paramLabel = "CHECK", description = "Runs this check alone. Repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--checks", description = "Lists the checks.")
    private boolean checks;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many excerpts make a code well supported at an event; ${DEFAULT-VALUE} if not said.")
    private int least;

    @Option(
            names = "--fewest",
            paramLabel = "N",
            defaultValue = "3",
            description = "What rests on fewer participants may identify someone; ${DEFAULT-VALUE} if not said.")
    private int fewest;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "How many months the study is said to have lasted; by its events' dates if not said.")
    private @Nullable Integer months;

    @Option(names = "--all", description = "Shows every finding of a check, not only the first ones.")
    private boolean all;

    @Option(names = "--strict", description = "Ends with 1 if anything graver than a note is found.")
    private boolean strict;

    LintCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (least < 1 || fewest < 1 || (months != null && months < 1)) {
            throw FilterWords.usage("--least, --fewest and --months are counted from 1.", "Leave them out.");
        }
        try (Workbench workbench = study.open()) {
            if (checks) {
                answer.give(checks(workbench.lint().checks()));
                return 0;
            }
            List<Finding> findings = workbench.lint().findings(only, new Strictness(least, fewest, months));
            Lighting lighting = answer.file() == null ? Lighting.of(around) : Lighting.OFF;
            answer.give(new LintPage(findings, workbench.lint().checks(), all, lighting));
            return strict && LintPage.hasMoreThanNotes(findings) ? 1 : 0;
        }
    }

    private static Table<Map.Entry<String, String>> checks(Map<String, String> checks) {
        List<Column<Map.Entry<String, String>>> columns =
                List.of(Column.of("check", Map.Entry::getKey), Column.of("about", Map.Entry::getValue));
        return new Table<>(columns, List.copyOf(checks.entrySet()), "");
    }
}
