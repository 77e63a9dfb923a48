package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.network.NetworkRecord;
import workbench.network.RowKind;

@Command(
        name = "correct",
        sortOptions = false,
        description = {
            "Corrects what a record of a network says: a membership, tie, focus, state, task or strategy.",
            "What changes over time is no correction: say it again from the event at which it changes. An option with empty"
                    + " words (--to \"\") takes away what was said."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network correct 3f2a9c01b7de --to 3",
            "  workbench network correct 3f2a9c01b7de --role chair --evidence S03@120-188"
        })
final class NetworkCorrectCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "RECORD", description = "Its id or the end of it, as 'network show --ids' shows it.")
    private String record = "";

    private final Map<String, String> cells = new LinkedHashMap<>();

    @Option(names = "--from", paramLabel = "E", description = "The first event of a membership or tie.")
    void from(@Nullable String words) {
        put("from", words);
    }

    @Option(names = "--to", paramLabel = "E", description = "The last event of a membership or tie.")
    void to(@Nullable String words) {
        put("to", words);
    }

    @Option(names = "--at", paramLabel = "E", description = "The event of a focus, state, task or strategy.")
    void at(@Nullable String words) {
        put("event", words);
    }

    @Option(names = "--role", paramLabel = "R", description = "The role of a member.")
    void role(@Nullable String words) {
        put("role", words);
    }

    @Option(names = "--how", paramLabel = "T", description = "How a member was enrolled.")
    void how(@Nullable String words) {
        put("how", words);
    }

    @Option(names = "--type", paramLabel = "T", description = "The type of a tie.")
    void type(@Nullable String words) {
        put("type", words);
    }

    @Option(names = "--directed", paramLabel = "yes|no", description = "Whether a tie runs one way only.")
    void directed(@Nullable String words) {
        put("directed", words);
    }

    @Option(names = "--is", paramLabel = "T", description = "The focus.")
    void is(@Nullable String words) {
        put("focus", words);
    }

    @Option(
            names = "--step",
            paramLabel = "K|WHAT|OWNER|STATUS",
            description =
                    "The place of a state within its event; the steps of a strategy, all of them anew. Repeatable.")
    private List<String> steps = new ArrayList<>();

    @Option(names = "--quality", paramLabel = "Q", description = "What of a state is judged.")
    void quality(@Nullable String words) {
        put("quality", words);
    }

    @Option(names = "--level", paramLabel = "L", description = "The level of a state.")
    void level(@Nullable String words) {
        put("level", words);
    }

    @Option(names = "--direction", paramLabel = "D", description = "Where a state is going.")
    void direction(@Nullable String words) {
        put("direction", words);
    }

    @Option(names = "--because", paramLabel = "T", description = "Why a state is judged so.")
    void because(@Nullable String words) {
        put("because", words);
    }

    @Option(names = "--by", paramLabel = "WHO", description = "Who judges a state.")
    void by(@Nullable String words) {
        put("by", words);
    }

    @Option(names = "--what", paramLabel = "T", description = "The words of a task or strategy.")
    private @Nullable String what;

    @Option(names = "--planned", paramLabel = "ACTOR", description = "Who was to do a task.")
    void planned(@Nullable String words) {
        put("planned", words);
    }

    @Option(names = "--actual", paramLabel = "ACTOR", description = "Who did a task.")
    void actual(@Nullable String words) {
        put("actual", words);
    }

    @Option(names = "--contested", paramLabel = "yes|no", description = "Whether who does a task is disputed.")
    void contested(@Nullable String words) {
        put("contested", words);
    }

    @Option(names = "--status", paramLabel = "S", description = "How far a strategy has come.")
    void status(@Nullable String words) {
        put("status", words);
    }

    @Option(names = "--replaces", paramLabel = "S", description = "What a strategy takes the place of.")
    void replaces(@Nullable String words) {
        put("replaces", words);
    }

    @Option(
            names = "--evidence",
            paramLabel = "EXCERPT",
            description = "Further words it rests on; \"\" leaves none. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    /** Picocli hands over nothing before it reads the words. */
    private void put(String column, @Nullable String words) {
        if (words != null) {
            cells.put(column, words);
        }
    }

    NetworkCorrectCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            NetworkRecord found = workbench.configurations().find(record);
            List<Map<String, String>> said = said(found.kind());
            if (said.isEmpty()) {
                throw FilterWords.usage("Nothing says what is to be otherwise.", "Add an option; see '--help'.");
            }
            NetworkRecord now = workbench.configurations().correct(found, said);
            String words = workbench.configurations().words().of(now);
            answer.give(EnteringRows.told(
                    workbench,
                    now.equals(found)
                            ? "Unchanged: %s says so already.".formatted(words)
                            : "Corrected %s.".formatted(words),
                    now));
        }
        return 0;
    }

    /** The cells of a row, and of one more for each further step of a strategy. */
    private List<Map<String, String>> said(NetworkRecord.Kind kind) {
        boolean strategy = kind == NetworkRecord.Kind.STRATEGY;
        if (what != null) {
            cells.put(strategy ? "strategy" : "task", what);
        }
        if (!evidence.isEmpty()) {
            cells.put("evidence", String.join(";", evidence));
        }
        if (!strategy || steps.isEmpty()) {
            steps.stream().limit(1).forEach(step -> cells.put("step", step));
            return cells.isEmpty() ? List.of() : List.of(cells);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (String step : steps) {
            Map<String, String> row = new LinkedHashMap<>(rows.isEmpty() ? cells : Map.of());
            row.putAll(NetworkStrategyCommand.withStep(new EnteringRows(RowKind.STRATEGY), step)
                    .cells());
            rows.add(row);
        }
        return rows;
    }
}
