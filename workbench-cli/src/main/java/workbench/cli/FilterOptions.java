package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.query.Criterion;
import workbench.query.PrimaryView;
import workbench.query.Query;
import workbench.timeline.FuzzyDate;

/**
 * Which codings or passages are meant. A repeated option is OR within itself, AND with the others; those asked of a coding hold
 * for one and the same coding.
 */
final class FilterOptions {
    @Mixin
    private final FurtherFilters further = new FurtherFilters();

    @Option(names = "--event", paramLabel = "E", description = "Codings about an event, or 'none'. Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(
            names = "--network",
            paramLabel = "N",
            description = "Words of a network (attribution), or 'none'. Repeatable.")
    private List<String> networks = new ArrayList<>();

    @Option(
            names = "--affects",
            paramLabel = "N",
            description = "Codings of what helped or hindered a network, or 'none'. Repeatable.")
    private List<String> affects = new ArrayList<>();

    @Option(
            names = "--valence",
            paramLabel = "V",
            description = "+, -, +/-, 0 or the words; 'none' where none was given. Repeatable.")
    private List<String> valences = new ArrayList<>();

    @Option(names = "--voice", paramLabel = "V", description = "observer, quoted or document. Repeatable.")
    private List<String> voices = new ArrayList<>();

    @Option(names = "--coder", paramLabel = "NAME", description = "Codings by a coder. Repeatable.")
    private List<String> coders = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "Sources of this date or later.")
    private @Nullable FuzzyDate from;

    /**
     * The query that the options and words make.
     *
     * @throws workbench.problem.WorkbenchException if one of them names nothing, or several things
     */
    Query query(Workbench workbench, @Nullable String words) {
        return begin(workbench, words).build();
    }

    /** The query where codings are counted: in the primary view, unless codes or a codebook are named; what that leaves out is said. */
    Query counting(Workbench workbench, @Nullable String words, Surroundings around) {
        Query query = query(workbench, words);
        Query primary = PrimaryView.of(query, workbench.codebooks().tree());
        if (!primary.equals(query)) {
            workbench.codebooks().tree().otherViews().stream()
                    .filter(book -> workbench.search().count(query.and(new Criterion.InCodebook(book.id()))) > 0)
                    .forEach(book -> around.say(
                            "Codings under %s are another view of the same words, and left out; '--codebook %s' counts them."
                                    .formatted(book.slug(), book.slug())));
        }
        return primary;
    }

    /** The same, to which more may be added. */
    Query.Builder begin(Workbench workbench, @Nullable String words) {
        FilterWords in = further.words(workbench);
        Query.Builder query = Query.builder().words(words);
        further.addTo(query, in);
        events.forEach(one -> query.where(in.event(one)));
        networks.forEach(one -> in.network(one).forEach(query::where));
        affects.forEach(one -> in.affects(one).forEach(query::where));
        valences.forEach(one -> query.where(in.valence(one)));
        voices.forEach(one -> query.where(in.voice(one)));
        coders.forEach(one -> query.where(in.coder(one)));
        if (from != null) {
            query.where(new Criterion.From(from.first()));
        }
        return query;
    }
}
