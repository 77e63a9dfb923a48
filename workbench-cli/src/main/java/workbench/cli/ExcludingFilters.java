package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.source.SourceKind;
import workbench.timeline.FuzzyDate;

/** The filters that leave out; each means a property of the same coding, and is the opposite of the one without {@code not-}. Left
 * out of the list of options, which says it in one line. */
final class ExcludingFilters {
    @Option(names = "--not-code", paramLabel = "CODE", hidden = true)
    private List<String> codes = new ArrayList<>();

    @Option(names = "--not-domain", paramLabel = "CODE", hidden = true)
    private List<String> domains = new ArrayList<>();

    @Option(names = "--not-event", paramLabel = "E", hidden = true)
    private List<String> events = new ArrayList<>();

    @Option(names = "--not-event-basis", paramLabel = "B", hidden = true)
    private List<String> bases = new ArrayList<>();

    @Option(names = "--not-network", paramLabel = "N", hidden = true)
    private List<String> networks = new ArrayList<>();

    @Option(names = "--not-affects", paramLabel = "N", hidden = true)
    private List<String> affects = new ArrayList<>();

    @Option(names = "--not-valence", paramLabel = "V", hidden = true)
    private List<String> valences = new ArrayList<>();

    @Option(names = "--not-voice", paramLabel = "V", hidden = true)
    private List<String> voices = new ArrayList<>();

    @Option(names = "--not-coder", paramLabel = "NAME", hidden = true)
    private List<String> coders = new ArrayList<>();

    @Option(names = "--not-codebook", paramLabel = "ID", hidden = true)
    private List<String> codebooks = new ArrayList<>();

    @Option(names = "--not-layer", paramLabel = "L", hidden = true)
    private List<String> layers = new ArrayList<>();

    @Option(names = "--not-kind", paramLabel = "K", hidden = true)
    private List<SourceKind> kinds = new ArrayList<>();

    @Option(names = "--not-source", paramLabel = "SOURCE", hidden = true)
    private List<String> sources = new ArrayList<>();

    @Option(names = "--not-case", paramLabel = "C", hidden = true)
    private List<String> cases = new ArrayList<>();

    @Option(names = "--not-participant", paramLabel = "P", hidden = true)
    private List<String> participants = new ArrayList<>();

    @Option(names = "--not-speaker", paramLabel = "LABEL", hidden = true)
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--not-attribute", paramLabel = "NAME=VALUE", hidden = true)
    private List<String> attributes = new ArrayList<>();

    @Option(names = "--not-with", paramLabel = "CODE", hidden = true)
    private List<String> with = new ArrayList<>();

    @Option(names = "--not-without", paramLabel = "CODE", hidden = true)
    private List<String> without = new ArrayList<>();

    @Option(names = "--not-from", paramLabel = "DATE", hidden = true)
    private @Nullable FuzzyDate from;

    @Option(names = "--not-to", paramLabel = "DATE", hidden = true)
    private @Nullable FuzzyDate to;

    @Option(names = "--not-uncoded", hidden = true)
    private boolean uncoded;

    /** @param overlap where the codes of {@code --not-with} stand */
    void addTo(Query.Builder query, FilterWords in, String overlap) {
        codes.forEach(one -> query.whereNot(in.code(one)));
        domains.forEach(one -> query.whereNot(in.domain(one)));
        events.forEach(one -> query.whereNot(in.event(one)));
        bases.forEach(one -> query.whereNot(in.basis(one)));
        networks.forEach(one -> in.network(one).forEach(query::whereNot));
        affects.forEach(one -> in.affects(one).forEach(query::whereNot));
        valences.forEach(one -> query.whereNot(in.valence(one)));
        voices.forEach(one -> query.whereNot(in.voice(one)));
        coders.forEach(one -> query.whereNot(in.coder(one)));
        codebooks.forEach(one -> query.whereNot(in.codebook(one)));
        layers.forEach(one -> query.whereNot(in.layer(one)));
        kinds.forEach(one -> query.whereNot(new Criterion.OfKind(one)));
        sources.forEach(one -> query.whereNot(in.source(one)));
        cases.forEach(one -> query.whereNot(in.caseOf(one)));
        participants.forEach(one -> query.whereNot(in.participant(one)));
        speakers.forEach(one -> query.whereNot(new Criterion.Speaker(one)));
        attributes.forEach(one -> query.whereNot(in.attribute(one)));
        with.forEach(one -> query.whereNot(in.with(one, overlap)));
        without.forEach(one -> query.whereNot(in.without(one)));
        if (from != null) {
            query.whereNot(new Criterion.From(from.first()));
        }
        if (to != null) {
            query.whereNot(new Criterion.To(to.last()));
        }
        if (uncoded) {
            query.whereNot(new Criterion.Uncoded());
        }
    }
}
