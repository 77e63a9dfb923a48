package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo of the second sample study: six sites, rated and compared, the way CFIR teams work. */
final class DemoSites {
    static final String TITLE = "Second Day at six hospitals";

    private DemoSites() {}

    /**
     * One interview.
     *
     * @param leftOut the numbers of the guide's questions that were not asked
     */
    private record Interview(String file, String participant, String leftOut) {}

    private static List<Interview> interviews() {
        return List.of(
                new Interview("ashlow-1.docx", "ashlow-sister", "3,6,7,12"),
                new Interview("ashlow-2.txt", "ashlow-coordinator", "1,2,4,8,9,10,11"),
                new Interview("brackmere-1.txt", "brackmere-manager", "3,5,6"),
                new Interview("brackmere-2.docx", "brackmere-nurse", "1,2,7,12"),
                new Interview("coldrake-1.docx", "coldrake-matron", "3,4,6,12,13"),
                new Interview("coldrake-2.txt", "coldrake-assistant", "1,2,4,7,8,10"),
                new Interview("dunferry-1.txt", "dunferry-manager", "4,5,6"),
                new Interview("dunferry-2.txt", "dunferry-pharmacist", "1,3,4,5"),
                new Interview("eskwell-1.docx", "eskwell-nurse", "3,6,7,11,12,13"),
                new Interview("eskwell-2.docx", "eskwell-clerk", "1,2,4,6,8,9"),
                new Interview("foxley-bar-1.txt", "foxley-bar-physio", "3,6,9,13"),
                new Interview("foxley-bar-2.docx", "foxley-bar-sister", "1,3,4,5,7"));
    }

    static List<String> init(String folder) {
        return List.of("init", folder, "--title", TITLE, "--codebook", "cfir-2009", "--coder", "MK");
    }

    static List<DemoStep> material(Path corpus) {
        return List.of(
                DemoStep.quiet(
                        "Six sites, three that did well and three that did not, and two interviews from each",
                        List.of(
                                List.of("case", "import", file(corpus, "cases.csv")),
                                List.of("import", "--manifest", file(corpus, "manifest.csv")))),
                DemoStep.quiet("Who is who in them", speakers()),
                DemoStep.quiet(
                        "What two coders said of it", List.of(List.of("code", "--from", file(corpus, "codings.csv")))),
                DemoStep.quiet("Which questions were asked, and which were left out", guide(corpus)),
                DemoStep.quiet(
                        "What each site says, and how two raters and both together rate it",
                        List.of(
                                List.of("summary", "import", file(corpus, "summaries.csv")),
                                List.of("rating", "import", file(corpus, "ratings.csv")))));
    }

    private static String file(Path corpus, String name) {
        return corpus.resolve(name).toString();
    }

    private static List<List<String>> speakers() {
        List<List<String>> commands = new ArrayList<>();
        for (Interview one : interviews()) {
            commands.add(List.of(
                    "source",
                    "speakers",
                    one.file(),
                    "--map",
                    "Interviewer=researcher",
                    "--map",
                    "P1=" + one.participant()));
        }
        return commands;
    }

    private static List<List<String>> guide(Path corpus) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        interviews().forEach(one -> leftOut.put(one.file(), one.leftOut()));
        return DemoJudgements.guide(corpus, "Second Day interviews", leftOut);
    }

    static List<DemoStep> questions() {
        return List.of(
                DemoStep.shown(
                        "Where the two raters differed, side by side",
                        List.of("rating", "disagreements"),
                        DemoStep.Showing.first(14)),
                DemoStep.shown(
                        "What tells the sites that did well from the others: two rules, which differ twice",
                        List.of("rating", "matrix", "--order-by", "outcome", "--rule", "separated"),
                        DemoStep.Showing.first(20)));
    }
}
