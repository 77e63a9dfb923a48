package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.query.Query;

@Command(
        name = "propose",
        customSynopsis = "workbench influence propose [FILTERS]",
        sortOptions = false,
        description = {
            "Drafts an influence wherever codings state an event and a network affected: the sign by the rule of a matrix's cell"
                    + " (disputed passages apart), with counts and a bounded number of codings as evidence. Events that were"
                    + " only inherited from a source are never used, and a code counts alone, not what is below it.",
            "Drafts count nowhere until somebody accepts them. Run again, it renews open drafts, leaves judged ones alone, and"
                    + " tells where codings have changed since."
        },
        footer = {
            "",
            "Examples:",
            "  workbench influence propose",
            "  workbench influence propose --event 4 --coded-by MK",
            "  workbench influence accept 4/provider-network/available-resources"
        })
final class InfluenceProposeCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final FurtherFilters further = new FurtherFilters();

    @Option(names = "--event", paramLabel = "E", description = "From codings about an event. Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--affects", paramLabel = "N", description = "From codings of what affected a network. Repeatable.")
    private List<String> affects = new ArrayList<>();

    @Option(names = "--network", paramLabel = "N", description = "From words of a network (attribution). Repeatable.")
    private List<String> networks = new ArrayList<>();

    @Option(names = "--valence", paramLabel = "V", description = "From codings with a sign. Repeatable.")
    private List<String> valences = new ArrayList<>();

    @Option(
            names = "--coded-by",
            paramLabel = "NAME",
            description = "From the codings of a coder; '--coder' is who proposes. Repeatable.")
    private List<String> coders = new ArrayList<>();

    InfluenceProposeCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(new ProposalsPage(workbench, workbench.influences().propose(query(workbench))));
        }
        return 0;
    }

    private Query query(Workbench workbench) {
        FilterWords in = further.words(workbench);
        Query.Builder query = Query.builder();
        further.addTo(query, in);
        events.forEach(one -> query.where(in.event(one)));
        affects.forEach(one -> in.affects(one).forEach(query::where));
        networks.forEach(one -> in.network(one).forEach(query::where));
        valences.forEach(one -> query.where(in.valence(one)));
        coders.forEach(one -> query.where(in.coder(one)));
        return query.build();
    }
}
