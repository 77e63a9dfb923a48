package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the demo's study judges from its codings, and what it asks of these judgements. */
final class DemoJudgements {
    private DemoJudgements() {}

    /** The tables of judgements, as the team kept them. */
    static List<DemoStep> tables(Path corpus) {
        return List.of(
                DemoStep.quiet(
                        "Who belongs to which network from event to event, and how they are tied",
                        List.of(networks(corpus))),
                DemoStep.quiet(
                        "What two people judged from it all",
                        List.of(
                                table(corpus, "influence", "influences.csv"),
                                table(corpus, "case", "cases.csv"))));
    }

    private static List<String> networks(Path corpus) {
        List<String> command = new ArrayList<>(List.of("network", "import"));
        for (String table :
                List.of("networks", "actors", "memberships", "associations", "focus", "states", "strategies", "tasks")) {
            command.add(corpus.resolve(table + ".csv").toString());
        }
        return command;
    }

    private static List<String> table(Path corpus, String kind, String file) {
        return List.of(kind, "import", corpus.resolve(file).toString());
    }

    static List<DemoStep> questions() {
        return List.of(
                DemoStep.shown("What helped and what hindered, event by event: the table of the study", List.of("influences")),
                DemoStep.shown(
                        "The −/+ at event 4 falls apart: who gained is not who lost",
                        List.of("influences", "--by-network", "--event", "4", "--code", "available-resources")),
                DemoStep.shown(
                        "What became of the network between the contract and working side by side (without the excerpts)",
                        List.of("network", "show", "implementation-network", "--between", "2", "4"),
                        DemoStep.Showing.withoutExcerpts(32)),
                DemoStep.shown(
                        "A question with a name: which constructs stood in the commissioners' way?",
                        List.of("ask", "barriers", "--affects", "commissioning-network", "--between", "2", "3"),
                        DemoStep.Showing.first(10)),
                DemoStep.shown(
                        "Before it is written up: a claim that rests on nobody's words",
                        List.of("lint", "--only", "claims")),
                DemoStep.shown(
                        "And a construct with many words that the table leaves out (those lines of the answer)",
                        List.of("lint", "--only", "left-out", "--all"),
                        DemoStep.Showing.linesWith("Relative Advantage")));
    }
}
