package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.source.SourceKind;
import workbench.timeline.FuzzyDate;

/** The filters that bear no name which {@code code} gives another meaning. */
final class FurtherFilters {
    @Mixin
    private final ExcludingFilters not = new ExcludingFilters();

    @Option(names = "--code", paramLabel = "CODE", description = "A code and all below it. Repeatable.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--exactly", description = "Of '--code' the code alone, not what is below it.")
    private boolean exactly;

    @Option(names = "--domain", paramLabel = "CODE", description = "A domain, such as inner-setting. Repeatable.")
    private List<String> domains = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "CODE",
            description = "The same words are coded with this code too. Repeatable.")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "CODE",
            description = "No coding on the excerpt is of this code. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--overlap",
            paramLabel = "HOW",
            defaultValue = "same",
            description = "For '--with': same (excerpt), overlapping (words) or turn; ${DEFAULT-VALUE} if not said.")
    private String overlap = "same";

    @Option(
            names = "--event-basis",
            paramLabel = "B",
            description = "stated by a coder, or inherited from a source of one event.")
    private @Nullable String basis;

    @Option(names = "--codebook", paramLabel = "ID", description = "Codings with codes of this codebook. Repeatable.")
    private List<String> codebooks = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "L", description = "individual or agreed.")
    private @Nullable String layer;

    @Option(names = "--kind", paramLabel = "K", description = "interview, observation or document. Repeatable.")
    private List<SourceKind> kinds = new ArrayList<>();

    @Option(names = "--source", paramLabel = "SOURCE", description = "Label, file name, title or id. Repeatable.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--case", paramLabel = "C", description = "In a source, or said by a participant, of a case.")
    private List<String> cases = new ArrayList<>();

    @Option(names = "--participant", paramLabel = "P", description = "Said by a participant. Repeatable.")
    private List<String> participants = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "LABEL", description = "In turns that bear a label. Repeatable.")
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", description = "Of the source. Repeatable.")
    private List<String> attributes = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DATE", description = "Sources of this date or earlier.")
    private @Nullable FuzzyDate to;

    @Option(names = "--with-origins", description = "A network in a filter means the networks it was formed of too.")
    private boolean withOrigins;

    @Option(names = "--quotable", description = "Words that may be quoted, by the consent of source and participant.")
    private boolean quotable;

    @Option(names = "--uncoded", description = "Passages that bear no coding.")
    private boolean uncoded;

    @Option(names = "--researcher-turns", description = "Looks for words in the researcher's turns too.")
    private boolean researcherTurns;

    FilterWords words(Workbench workbench) {
        return new FilterWords(workbench, codebooks, exactly, withOrigins);
    }

    void addTo(Query.Builder query, FilterWords in) {
        codes.forEach(one -> query.where(in.code(one)));
        domains.forEach(one -> query.where(in.domain(one)));
        with.forEach(one -> query.where(in.with(one, overlap)));
        without.forEach(one -> query.where(in.without(one)));
        codebooks.forEach(one -> query.where(in.codebook(one)));
        kinds.forEach(one -> query.where(new Criterion.OfKind(one)));
        sources.forEach(one -> query.where(in.source(one)));
        cases.forEach(one -> query.where(in.caseOf(one)));
        participants.forEach(one -> query.where(in.participant(one)));
        speakers.forEach(one -> query.where(new Criterion.Speaker(one)));
        attributes.forEach(one -> query.where(in.attribute(one)));
        if (basis != null) {
            query.where(in.basis(basis));
        }
        if (layer != null) {
            query.where(in.layer(layer));
        }
        if (to != null) {
            query.where(new Criterion.To(to.last()));
        }
        if (quotable) {
            in.notToQuote().forEach(query::whereNot);
        }
        if (uncoded) {
            query.where(new Criterion.Uncoded());
        }
        query.researcherTurns(researcherTurns);
        not.addTo(query, in, overlap);
    }
}
