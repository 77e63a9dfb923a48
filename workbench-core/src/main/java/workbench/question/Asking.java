package workbench.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.network.Network;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.source.SourceKind;
import workbench.timeline.Event;

/**
 * What was said along with a question.
 *
 * @param affects the networks helped or hindered; empty: any
 * @param networks those whose words they are, or of which the question is; empty: any
 * @param events in order; empty: all
 * @param code null: any
 * @param kind of source, where the question is about one
 * @param least how many excerpts make something well supported
 * @param evidencePerLine how many excerpts to show with each line
 */
public record Asking(
        List<Network> affects,
        List<Network> networks,
        List<Event> events,
        @Nullable Code code,
        @Nullable SourceKind kind,
        int least,
        int evidencePerLine) {
    public Asking {
        affects = List.copyOf(affects);
        networks = List.copyOf(networks);
        events = List.copyOf(events);
    }

    /** The filters that the options stand for, as a query that more can be added to. */
    Query.Builder query() {
        Query.Builder query = Query.builder();
        affects.forEach(network -> query.where(new Criterion.Affecting(network.id())));
        networks.forEach(network -> query.where(new Criterion.OfNetwork(network.id())));
        events.forEach(event -> query.where(new Criterion.AtEvent(event.id())));
        if (code != null) {
            query.where(new Criterion.Code(code.id()));
        }
        return query;
    }

    /** The same of all networks. */
    Asking ofAnyNetwork() {
        return new Asking(List.of(), List.of(), events, code, kind, least, evidencePerLine);
    }

    /** The same as options of a plain command, with a blank before each. */
    String options() {
        StringBuilder options = new StringBuilder();
        affects.forEach(network -> options.append(" --affects ").append(network.slug()));
        networks.forEach(network -> options.append(" --network ").append(network.slug()));
        events.forEach(event -> options.append(" --event ").append(event.slug()));
        if (code != null) {
            options.append(" --code ").append(code.path());
        }
        return options.toString();
    }

    /** The network asked about. */
    Network network(String question) {
        return java.util.stream.Stream.concat(networks.stream(), affects.stream())
                .findFirst()
                .orElseThrow(() -> missing(question, "--network NETWORK"));
    }

    static WorkbenchException missing(String question, String option) {
        return new WorkbenchException(new Refusal(
                "'ask %s' needs %s.".formatted(question, option),
                "See 'ask' for the questions and their options.",
                ProblemKind.USAGE));
    }

    /** The events in words: {@code event 2}, {@code events 2 to 3}, {@code the whole process}. */
    String when() {
        if (events.isEmpty()) {
            return "the whole process";
        }
        int first = events.getFirst().ordinal();
        int last = events.getLast().ordinal();
        return first == last ? "event " + first : "events %d to %d".formatted(first, last);
    }
}
