package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import workbench.coding.CodingRow;
import workbench.query.Query;

/** What is said of a coding besides its words and its code. */
final class CodedDetails {
    @Option(
            names = "--valence",
            paramLabel = "V",
            description = "Did it help (+) or hinder (-) the affected network's work, both (+/-), neither (0)?"
                    + " Not whether the words sound glad, nor whether there is much of it.")
    private List<String> valences = new ArrayList<>();

    @Option(
            names = "--event",
            paramLabel = "E",
            description = "The event it speaks of; else that of a source which has exactly one. Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--affects", paramLabel = "N", description = "The network it helped or hindered. Repeatable.")
    private List<String> affects = new ArrayList<>();

    @Option(
            names = "--network",
            paramLabel = "N",
            description = "Whose words they are, where the speaker and the source do not say it.")
    private List<String> networks = new ArrayList<>();

    @Option(names = "--voice", paramLabel = "V", description = "In field notes: observer, quoted or document.")
    private List<String> voices = new ArrayList<>();

    @Option(names = "--note", paramLabel = "T", description = "Why; a remark on this coding.")
    private String note = "";

    @Option(
            names = "--characteristic",
            paramLabel = "C",
            description =
                    "Of CFIR 2022: need, capability, opportunity or motivation of the role that '--as' names; both are"
                            + " coded in one linked act.")
    private String characteristic = "";

    /** Whether a direction is given without the network that it bears on. */
    boolean lacksAffected() {
        return !valences.isEmpty() && affects.isEmpty();
    }

    CodingRow row(String source, CodedPlace.Place place, String code) {
        return new CodingRow(
                0,
                source,
                place.start(),
                place.end(),
                place.quote(),
                code,
                String.join(";", valences),
                "",
                String.join(";", events),
                String.join(";", affects),
                String.join(";", networks),
                String.join(";", voices),
                note,
                characteristic);
    }

    /** As filters of passages, where codings are proposed. */
    void addTo(Query.Builder query, FilterWords in) {
        valences.forEach(one -> query.where(in.valence(one)));
        events.forEach(one -> query.where(in.event(one)));
        affects.forEach(one -> in.affects(one).forEach(query::where));
        networks.forEach(one -> in.network(one).forEach(query::where));
        voices.forEach(one -> query.where(in.voice(one)));
    }
}
