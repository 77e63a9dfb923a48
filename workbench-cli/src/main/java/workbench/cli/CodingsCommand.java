package workbench.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.query.SortBy;

@Command(
        name = "codings",
        customSynopsis =
                "workbench codings [WORDS] [FILTERS] [--outdated] [--status S] [--limit N] [--sort BY] [--ids] [-o FILE]",
        sortOptions = false,
        description =
                "Lists codings, one a row, source by source in reading order; the CSV can be fed to 'code --from'.",
        footer = {
            "",
            "Examples:",
            "  workbench codings --code readiness-for-implementation --event 3",
            "  workbench codings --coder MK -o mk.csv",
            "  workbench codings --outdated          made under an older wording of their code"
        })
final class CodingsCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final StatusOption status = new StatusOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "WORDS",
            description = "Only on excerpts that hold these words, as in 'find'.")
    private @Nullable String words;

    @Option(
            names = "--outdated",
            description = "Those made under an older wording of their code, or with one retired since.")
    private boolean outdated;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 0 is all, as if not said.")
    private int limit;

    @Option(names = "--offset", paramLabel = "N", description = "Skips so many.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "relevance (if there are words), date or source; source if not said.")
    private SortBy sort = SortBy.SOURCE;

    @Option(names = "--context", paramLabel = "N", description = "Adds so many characters before and after.")
    private int context;

    @Option(names = "--ids", description = "Shows their ids in the text; JSON and CSV always have them.")
    private boolean ids;

    CodingsCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        FilterWords.refuseNegative(limit, offset, context);
        try (Workbench workbench = study.open()) {
            Query.Builder query = filters.begin(workbench, words);
            status.addTo(query);
            List<CodingId> found =
                    outdated ? outdated(workbench, query) : CodingOrder.of(workbench, query.build(), sort);
            CodingWords names = CodingWords.of(workbench);
            CodingLines all = new CodingLines(workbench, found, context, line -> true);
            answer.give(CodingTable.of(
                    workbench, names, ids, context > 0, all::links, () -> Pages.of(all.iterator(), offset, limit)));
        }
        return 0;
    }

    /** Looked for only among codes that have an earlier wording. */
    private List<CodingId> outdated(Workbench workbench, Query.Builder query) {
        Set<CodingId> older = workbench.reviews().ids();
        if (older.isEmpty()) {
            return List.of();
        }
        Query ofChanged = query.build()
                .andAny(workbench.reviews().changedCodes().stream()
                        .map(code -> new Criterion.Code(code.id(), true))
                        .toList());
        return CodingOrder.of(workbench, ofChanged, sort).stream()
                .filter(older::contains)
                .toList();
    }
}
