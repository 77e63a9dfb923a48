package workbench.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.matrix.Dimension;
import workbench.query.SavedQuery;
import workbench.query.SortBy;

@Command(
        name = "save",
        customSynopsis =
                "workbench query save NAME [--of find|matrix] [--words WORDS] [FILTERS] [--rows DIM --columns DIM]",
        sortOptions = false,
        description = {
            "Keeps a question by name; one of the same name is changed into it.",
            "What is kept is what was asked, not the answer: 'query show NAME' gives the command that asks it."
        },
        footer = {
            "",
            "Examples:",
            "  workbench query save \"what held the navigators up\" --affects navigator-network --valence -",
            "  workbench query save \"by event\" --of matrix --rows construct --columns event --event-basis stated"
        })
@SuppressWarnings("UnusedVariable") // options are kept as they were typed, not as they are understood
final class QuerySaveCommand implements Callable<Integer> {
    private static final Set<String> NOT_ASKED = Set.of("study", "format", "output", "of");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StudyOptions study;

    private final ChangingOptions changing;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    @Option(
            names = "--of",
            paramLabel = "find|matrix",
            defaultValue = "find",
            description = "What gives the answer; ${DEFAULT-VALUE} if not said.")
    private String of = "find";

    @Option(names = "--words", paramLabel = "WORDS", description = "What to look for, as 'find' takes it.")
    private @Nullable String words;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final StatusOption status = new StatusOption();

    @Mixin
    private final CellOptions cell = new CellOptions();

    @Option(names = "--in", paramLabel = "WHERE", description = "excerpts, segments or memos.")
    private FindCommand.@Nullable Where where;

    @Option(names = "--sort", paramLabel = "BY", description = "relevance, date or source.")
    private @Nullable SortBy sort;

    @Option(names = "--rows", paramLabel = "DIM", description = "Of a matrix: what each row stands for.")
    private @Nullable String rows;

    @Option(names = "--columns", paramLabel = "DIM", description = "Of a matrix: what each column stands for.")
    private @Nullable String columns;

    @Option(names = "--cells", paramLabel = "WHAT", description = "Of a matrix: what is counted.")
    private @Nullable CellCount cells;

    @Option(names = "--all", description = "Of a matrix: keeps rows and columns in which nothing was counted.")
    private boolean all;

    QuerySaveCommand(WorkbenchCommand root) {
        this.study = new StudyOptions(root);
        this.changing = new ChangingOptions(root, study);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        SavedQuery.Asks asks = SavedQuery.Asks.read(of)
                .orElseThrow(() -> FilterWords.usage("'%s' gives no answer.".formatted(of), "Say find or matrix."));
        if (asks == SavedQuery.Asks.MATRIX) {
            checkMatrix();
        }
        try (Workbench workbench = changing.open()) {
            workbench.search().count(filters.query(workbench, words)); // refused here, not when it is asked again
            SavedQuery saved = workbench.savedQueries().save(name, asks, terms());
            answer.give(Outcome.row(
                    "Saved as '%s'; 'query show' gives it back.".formatted(saved.name()),
                    QueryTable.of(workbench, List.of(saved)),
                    saved));
        }
        return 0;
    }

    private void checkMatrix() {
        if (rows == null || columns == null) {
            throw FilterWords.usage("A matrix needs rows and columns.", "Add --rows DIM --columns DIM.");
        }
        Dimension down = MatrixCommand.dimension(rows);
        Dimension across = MatrixCommand.dimension(columns);
        if (down.equals(across) && down.by() == Dimension.By.KIND) {
            throw FilterWords.usage("Rows and columns are the same.", "Choose another dimension for one of them.");
        }
    }

    /** What was typed, option by option. */
    private List<SavedQuery.Term> terms() {
        return java.util.Objects.requireNonNull(spec).commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !NOT_ASKED.contains(name(option)))
                .distinct()
                .flatMap(option -> option.originalStringValues().stream()
                        .map(typed -> new SavedQuery.Term(name(option), typed.isEmpty() ? "true" : typed)))
                .toList();
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }
}
