package workbench.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.query.Found;
import workbench.query.Hit;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;

@Command(
        name = "find",
        customSynopsis = "workbench find [WORDS] [FILTERS] [--in excerpts|segments|memos] [--limit N] [--sort BY] ...",
        sortOptions = false,
        description =
                "Finds excerpts by their words and by what was coded, and shows them with all that was said of them.",
        footer = {
            "",
            "Examples:",
            "  workbench find \"tender navigat*\" --event 2",
            "  workbench find --affects commissioning-network --valence - --event 2 --event 3",
            "  workbench find --code engaging --with silence-in-the-room --overlap turn",
            "  workbench find \"lunch club\" --in segments --uncoded",
            "",
            "WORDS: all must occur, in any inflected form. \"in quotes\" is the exact phrase; OR, NOT and parentheses; tend*",
            "(begins so); navigtor~ (misspelt); \"tender navigators\"~8 (near each other).",
            "Filters: repeated ones are OR, different ones AND; those of a coding hold for one and the same coding. Each is",
            "also there as --not-... (--not-code, --not-event ...)."
        })
final class FindCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final StatusOption status = new StatusOption();

    @Mixin
    private final NamedExcerpts named = new NamedExcerpts();

    @Mixin
    private final CellOptions cell = new CellOptions();

    @Parameters(arity = "0..1", paramLabel = "WORDS", description = "What to look for; everything if not said.")
    private @Nullable String words;

    @Option(
            names = "--in",
            paramLabel = "WHERE",
            defaultValue = "excerpts",
            description = "excerpts, segments (also text that nobody coded) or memos; ${DEFAULT-VALUE} if not said.")
    private Where where = Where.EXCERPTS;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many; 0 is all, ${DEFAULT-VALUE} if not said.")
    private int limit;

    @Option(names = "--offset", paramLabel = "N", description = "Skips so many.")
    private int offset;

    @Option(names = "--sort", paramLabel = "BY", description = "relevance (if there are words), date or source.")
    private @Nullable SortBy sort;

    @Option(
            names = "--context",
            paramLabel = "N",
            defaultValue = "80",
            description = "Characters before and after; ${DEFAULT-VALUE} if not said.")
    private int context;

    @Option(names = "--ids", description = "Shows the ids of excerpts and codings in the text.")
    private boolean ids;

    @Option(names = "--brief", description = "Leaves the counts below the hits out of the text.")
    private boolean brief;

    @Option(
            names = "--wide",
            description = "Counts each property as if it were not filtered by, so that other values can be chosen.")
    private boolean wide;

    @Option(
            names = "--places",
            description = "Answers with places alone, such as S03@120-180, which 'code --place' takes.")
    private boolean places;

    /** Where to look. */
    enum Where {
        EXCERPTS,
        SEGMENTS,
        MEMOS
    }

    FindCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        FilterWords.refuseNegative(limit, offset, context);
        boolean toPerson = answer.file() == null;
        Lighting lighting = toPerson ? Lighting.of(around) : Lighting.OFF;
        try (Workbench workbench = study.open()) {
            Query.Builder asked = filters.begin(workbench, words);
            status.addTo(asked);
            named.addTo(asked, workbench);
            Query query = cell.in(workbench, asked.build());
            SortBy order = sort != null ? sort : query.hasWords() ? SortBy.RELEVANCE : SortBy.SOURCE;
            Page page = new Page(limit, offset, order, context, !places);
            if (places) {
                answer.give(FoundPlaces.of(passages(workbench, query, page)));
                return 0;
            }
            FoundWords names = new FoundWords(CodingWords.of(workbench), lighting, ids, brief, offset);
            answer.give(
                    where == Where.MEMOS
                            ? FoundMemos.of(workbench, workbench.search().memos(query, page), names)
                            : FoundPassages.of(
                                    workbench,
                                    passages(workbench, query, page),
                                    names,
                                    wide ? widened(workbench, query) : Map.of(),
                                    where == Where.EXCERPTS ? "excerpt" : "segment"));
        }
        return 0;
    }

    private Found<Hit> passages(Workbench workbench, Query query, Page page) {
        return switch (where) {
            case EXCERPTS -> workbench.search().excerpts(query, page);
            case SEGMENTS -> workbench.search().segments(query, page);
            case MEMOS -> throw FilterWords.usage("Memos have no places.", "Leave '--places' out, or '--in memos'.");
        };
    }

    private Map<String, Map<String, Integer>> widened(Workbench workbench, Query query) {
        return FoundFacets.widened(
                query,
                wider -> passages(workbench, wider, new Page(1, 0, SortBy.SOURCE, 0, true))
                        .facets(),
                CodingWords.of(workbench));
    }
}
