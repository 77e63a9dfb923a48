package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The second sample study, as the demo makes it. */
class SampleSitesTest {
    @TempDir
    static Path folder;

    private static CommandLineRun demo = new CommandLineRun(0, "", "");

    @BeforeAll
    static void makeIt() {
        demo = CommandLineRun.in(folder, "demo", "--sites").done();
    }

    private static CommandLineRun run(String... words) {
        List<String> all = new ArrayList<>(List.of("-s", "demo-sites"));
        all.addAll(List.of(words));
        return CommandLineRun.in(folder, all.toArray(String[]::new)).done();
    }

    @Test
    void theDemoSaysTheCommandsAndMakesASheetOfRatings() {
        assertThat(demo.out())
                .contains(
                        "$ workbench init demo-sites",
                        "Added 6 cases",
                        "Imported 12 sources.",
                        "239 codings made",
                        "216 ratings entered",
                        "24 disagreements, 0 open.",
                        "What to try next");
        assertThat(demo.out().lines()).as("no wall of text").hasSizeLessThan(120);
        assertThat(folder.resolve("demo-sites/ratings.xlsx")).exists();
    }

    @Test
    void twoRulesAgreeOnMostConstructsAndDifferOnTwo() {
        List<String> matrix = run("rating", "matrix", "--order-by", "outcome").lines();

        assertThat(line(matrix, "Leadership Engagement")).endsWith("** strong ** strong");
        assertThat(line(matrix, "Compatibility")).endsWith("* weak * weak");
        assertThat(line(matrix, "Champions")).endsWith("not said +2 +1 +2 no no");
        assertThat(line(matrix, "Available Resources")).endsWith("** strong * weak");
        assertThat(line(matrix, "Relative Priority")).endsWith("* weak ** strong");
        assertThat(line(matrix, "Peer Pressure")).endsWith("insufficient data insufficient data");
        assertThat(line(matrix, "Adaptability")).contains("not asked", "N/A");
        assertThat(line(matrix, "Intervention Source")).endsWith("E E E E I E not compared not compared");
    }

    private static String line(List<String> lines, String construct) {
        return lines.stream()
                .filter(line -> line.contains(construct))
                .map(line -> line.strip().replaceAll(" +", " "))
                .collect(Collectors.joining("; "));
    }

    @Test
    void everyKindOfValueIsThere() {
        JsonNode ratings = run("ratings", "--format", "json").json();

        assertThat(ratings.valueStream()
                        .map(one -> one.path("value").asString())
                        .distinct())
                .contains("-2", "-1", "0", "1", "2", "mixed", "not-asked", "not-said", "not-applicable", "E", "I");
    }

    @Test
    void theSheetOfRatingsReadBackInChangesNothing() {
        assertThat(run("rating", "import", "demo-sites/ratings.xlsx", "--preview")
                        .out())
                .startsWith("0 ratings would be entered");
    }
}
