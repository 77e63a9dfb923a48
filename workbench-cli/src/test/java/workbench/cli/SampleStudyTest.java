package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The study that the demo makes: what it says of itself, and that its analysis is the one that the corpus tells. */
class SampleStudyTest {
    @TempDir
    static Path folder;

    private static CommandLineRun demo = new CommandLineRun(0, "", "");

    @BeforeAll
    static void makeIt() {
        demo = CommandLineRun.in(folder, "demo").done();
    }

    private static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of("-s", "demo-study"));
        all.addAll(List.of(words));
        all.addAll(List.of("--format", "json"));
        return CommandLineRun.in(folder, all.toArray(String[]::new)).done().json();
    }

    private static CommandLineRun run(String... words) {
        List<String> all = new ArrayList<>(List.of("-s", "demo-study"));
        all.addAll(List.of(words));
        return CommandLineRun.in(folder, all.toArray(String[]::new));
    }

    @Test
    void theDemoSaysTheCommandsAndMakesStudyAndWorkbook() {
        assertThat(demo.out())
                .contains(
                        "$ workbench init demo-study",
                        "$ workbench -s demo-study import",
                        "Imported 27 sources",
                        "737 codings made",
                        "Readiness for Implementation",
                        "network show implementation-network --between 2 4",
                        "ask barriers --affects commissioning-network --between 2 3",
                        "altered.xlsx",
                        "What to try next");
        assertThat(demo.out().lines()).as("no wall of text").hasSizeLessThan(300);
        assertThat(folder.resolve("demo-study/waymark-in-marlsea.xlsx")).exists();
        assertThat(folder.resolve("demo-study/study.mv.db")).exists();
        assertThat(folder.resolve(".demo-study.unfinished")).doesNotExist();
    }

    @Test
    void runTwiceItDoesNoHarm() throws IOException {
        var before = Files.getLastModifiedTime(folder.resolve("demo-study/waymark-in-marlsea.xlsx"));

        CommandLineRun again = CommandLineRun.in(folder, "demo").done();

        assertThat(again.out()).contains("stands already");
        assertThat(Files.getLastModifiedTime(folder.resolve("demo-study/waymark-in-marlsea.xlsx")))
                .isEqualTo(before);
    }

    @Test
    void itsInfluencesFoldToTheTableOfEightRows() {
        Map<String, String> rows = new TreeMap<>();
        for (JsonNode row : json("influences")) {
            rows.put(
                    row.path("event").asString() + " " + ending(row.path("code").asString()),
                    row.path("valence").asString() + " " + row.path("status").asString());
        }

        assertThat(rows)
                .isEqualTo(Map.of(
                        "coming-together external-policy-and-incentives", "positive accepted",
                        "coming-together evidence-strength-and-quality", "positive accepted",
                        "steady-by-contract implementation-climate", "positive claimed",
                        "steady-by-contract available-resources", "positive accepted",
                        "looking-again reflecting-and-evaluating", "positive accepted",
                        "looking-again readiness-for-implementation", "negative accepted",
                        "working-side-by-side available-resources", "mixed accepted",
                        "working-side-by-side relative-priority", "positive accepted"));
    }

    @Test
    void theMixedSignAtTheLastEventFallsApartIntoWhoGainedAndWhoLost() {
        Map<String, String> signs = new TreeMap<>();
        for (JsonNode row : json("influences", "--by-network", "--event", "4", "--code", "available-resources")) {
            signs.put(row.path("network").asString(), row.path("valence").asString());
            assertThat(row.path("evidence")).as("accepted, so it has evidence").isNotEmpty();
        }

        assertThat(signs).isEqualTo(Map.of("commissioning-network", "negative", "provider-network", "positive"));
    }

    @Test
    void itsNetworkIsAnotherAtEachEventTransactionalFirstAndCollaborativeAtLast() {
        List<Set<String>> members = new ArrayList<>();
        List<Set<String>> ties = new ArrayList<>();
        for (String event : List.of("1", "2", "3", "4")) {
            JsonNode shown = json("network", "show", "implementation-network", "--at", event);
            members.add(values(shown.path("members"), "actor"));
            ties.add(values(shown.path("associations"), "type"));
        }

        assertThat(members)
                .doesNotHaveDuplicates()
                .allSatisfy(one -> assertThat(one).isNotEmpty());
        assertThat(ties.get(1)).contains("transactional");
        assertThat(ties.get(3)).contains("collaborative").doesNotContain("transactional");
    }

    @Test
    void itsTablesBroughtInAgainChangeNothing() {
        Path corpus = Path.of(demo.out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst("^told by (.*)\\. Every step .*", "$1"))
                .getParent();
        int changes = json("journal").size();

        DemoJudgements.tables(corpus).stream()
                .flatMap(step -> step.commands().stream())
                .forEach(command -> run(command.toArray(String[]::new)).done());

        assertThat(json("journal")).hasSize(changes);
    }

    @Test
    void aClaimWithoutWordsAndAConstructLeftOutAreFound() {
        assertThat(run("lint", "--only", "claims").out()).contains("Implementation Climate at event 2");
        assertThat(run("lint", "--only", "left-out", "--all").out())
                .contains(
                        "Relative Advantage has 6 excerpts from 5 sources at event 1",
                        "Relative Advantage has 7 excerpts from 5 sources at event 4");
        assertThat(run("ask", "barriers", "--affects", "commissioning-network", "--between", "2", "3")
                        .done()
                        .out())
                .contains("interview: commissioning-network", "observation: commissioning-network");
    }

    @Test
    void itsRatingsKeepTheirKindsOfNothingAndWhatTheRatersSaidBeforeTheyAgreed() {
        JsonNode ratings = json("ratings");

        assertThat(values(ratings, "value"))
                .contains("-2", "-1", "0", "1", "2", "mixed", "not-asked", "not-said", "not-applicable", "E", "I");
        assertThat(values(ratings, "rater")).containsExactlyInAnyOrder("MK", "RS", "agreed");
        assertThat(run("rating", "disagreements").done().out()).startsWith("21 disagreements, 0 open.");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Set<String> values(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.path(field).asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theCodebookAtWorkHasSomethingToShow() {
        assertThat(run("codebook", "show", "available-resources").out()).contains("Tern Centre");
        assertThat(run("codebook", "show", "readiness-for-implementation").out())
                .contains("Who did not come may not have been asked");
        assertThat(json("codings", "--outdated")).isNotEmpty();
        assertThat(run("codebook", "diff", "1", "now").out()).contains("silence-in-the-room");
    }
}
