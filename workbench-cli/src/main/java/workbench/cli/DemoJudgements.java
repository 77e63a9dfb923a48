package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the demo's study judges from its codings, and what it asks of these judgements. */
final class DemoJudgements {
    private static final String GUIDE = "Marlsea interviews";

    private DemoJudgements() {}

    /** The tables of judgements, as the team kept them. */
    static List<DemoStep> tables(Path corpus) {
        return List.of(
                DemoStep.quiet(
                        "What was brought to Marlsea, by the twelve items of TIDieR",
                        List.of(List.of(
                                "study",
                                "tidier",
                                "import",
                                corpus.resolve("tidier.csv").toString()))),
                DemoStep.quiet(
                        "Who belongs to which network from event to event, and how they are tied",
                        List.of(networks(corpus))),
                DemoStep.quiet("Which questions the interviews asked, and which they left out", guide(corpus)),
                DemoStep.quiet(
                        "Late on, one code is worded more sharply: what was coded with it waits for a second look",
                        List.of(
                                List.of(
                                        "codebook",
                                        "define",
                                        "silence-in-the-room",
                                        "--definition",
                                        "What nobody says in a meeting although all who sit there know it."),
                                List.of("review", "--code", "silence-in-the-room"))),
                DemoStep.quiet(
                        "What two people judged from it all",
                        List.of(
                                table(corpus, "influence", "influences.csv"),
                                table(corpus, "case", "cases.csv"),
                                table(corpus, "rating", "ratings.csv"),
                                table(corpus, "summary", "summaries.csv"))));
    }

    private static List<String> networks(Path corpus) {
        List<String> command = new ArrayList<>(List.of("network", "import"));
        for (String table : List.of(
                "networks", "actors", "memberships", "associations", "focus", "states", "strategies", "tasks")) {
            command.add(corpus.resolve(table + ".csv").toString());
        }
        return command;
    }

    private static List<String> table(Path corpus, String kind, String file) {
        return List.of(kind, "import", corpus.resolve(file).toString());
    }

    private static List<List<String>> guide(Path corpus) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        leftOut.put("commissioner-a-initial.docx", "5,10,13,14");
        leftOut.put("councillor-c-initial.txt", "3,5,8,11,13,14");
        leftOut.put("provider-d-initial.vtt", "10,12,13,14");
        leftOut.put("commissioner-b-contract.docx", "1,3,5,6,7,12,13,14");
        leftOut.put("focus-group-spring.txt", "1,2,3,4,5,6,10,11,12,13");
        leftOut.put("commissioner-a-midway.docx", "1,2,3,4,5,13");
        leftOut.put("provider-d-midway.odt", "1,2,3,4,6,10,12");
        leftOut.put("coordinator-h-late.vtt", "2,4,8,11,14");
        leftOut.put("councillor-c-late.odt", "1,2,3,4,5,6,7,11,13,14");
        return guide(corpus, GUIDE, leftOut);
    }

    /** @param leftOut by file, the numbers of the questions that were not asked */
    static List<List<String>> guide(Path corpus, String title, Map<String, String> leftOut) {
        Stream<List<String>> held = leftOut.entrySet().stream()
                .map(one -> List.of("source", "set", one.getKey(), "--guide", title, "--skipped", one.getValue()));
        List<String> bring =
                List.of("guide", "import", corpus.resolve("guide.csv").toString(), "--title", title);
        return Stream.concat(Stream.of(bring), held).toList();
    }

    static List<DemoStep> questions() {
        return List.of(
                DemoStep.shown(
                        "What helped and what hindered, event by event: the table of the study", List.of("influences")),
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
                        "Constructs by cases, as two raters agreed",
                        List.of("rating", "matrix", "--order-by", "outcome"),
                        DemoStep.Showing.first(21)),
                DemoStep.shown(
                        "Before it is written up: a claim that rests on nobody's words",
                        List.of("lint", "--only", "claims")),
                DemoStep.shown(
                        "And a construct with many words that the table leaves out (those lines of the answer)",
                        List.of("lint", "--only", "left-out", "--all"),
                        DemoStep.Showing.linesWith("Relative Advantage")));
    }
}
