package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import workbench.cli.answer.Terminal;

class RatingCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;
    private String coding;

    @BeforeEach
    void begin() throws IOException {
        study = CodedStudy.in(folder);
        coding = study.code("The tender failed", "cost", "--valence", "-");
        for (String site : new String[] {"Gull Point=high", "Tern Rock=high", "Marlsea=low", "Brent=low"}) {
            String[] parts = site.split("=", -1);
            study.done("case", "add", parts[0], "--kind", "site", "--attribute", "outcome=" + parts[1]);
        }
    }

    private CommandLineRun rate(String coder, String ofCase, String value) {
        return study.run(
                "rating",
                "set",
                "--coder",
                coder,
                "--case",
                ofCase,
                "--construct",
                "cost",
                "--value",
                value,
                "--because",
                "So it seems.",
                "--evidence",
                coding);
    }

    private CommandLineRun agree(String ofCase, String value, String... more) {
        return CommandLineRun.onStudy(
                folder,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "rating",
                                        "agree",
                                        "--case",
                                        ofCase,
                                        "--construct",
                                        "cost",
                                        "--value",
                                        value,
                                        "--because",
                                        "We talked.",
                                        "--evidence",
                                        coding),
                                java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void aRatingHasTheFieldsThatScriptsRelyOn() {
        assertThat(rate("MK", "gull-point", "-2").done().out())
                .contains("Rated gull-point, Cost: −2 (MK)", "Others see that it is rated, and not what");

        JsonNode rating = study.json("ratings", "--coder", "MK").get(0);
        assertThat(rating.path("case").asString()).isEqualTo("gull-point");
        assertThat(rating.path("construct").asString()).isEqualTo("cfir-2009/intervention-characteristics/cost");
        assertThat(rating.path("rater").asString()).isEqualTo("MK");
        assertThat(rating.path("value").asString()).isEqualTo("-2");
        assertThat(rating.path("because").asString()).isEqualTo("So it seems.");
        assertThat(rating.path("evidence").get(0).asString()).isEqualTo(coding);
        assertThat(rating.path("id").asString()).hasSize(36);
    }

    @Test
    void anotherSeesThatItIsRatedAndNotWhat() {
        rate("MK", "gull-point", "mixed").done();

        for (String[] command : new String[][] {
            {"ratings"},
            {"ratings", "--history", "--words"},
            {"rating", "matrix"},
            {"rating", "matrix", "--rater", "MK"},
            {"rating", "disagreements"},
            {"rating", "agreement"},
            {"journal"}
        }) {
            for (String format : new String[] {"text", "json", "csv"}) {
                CommandLineRun run = study.run(java.util.stream.Stream.concat(
                                java.util.Arrays.stream(command), java.util.stream.Stream.of("--format", format))
                        .toArray(String[]::new));
                assertThat(run.done().out()).doesNotContain("So it seems", "\"mixed\",", ",mixed,", "X (mixed)");
            }
        }
        assertThat(study.json("ratings").get(0).path("value").asString()).isEqualTo("hidden");
        assertThat(study.done("ratings").out()).contains("hidden");
    }

    @Test
    void whatCannotBeIsRefusedWithTheScale() {
        CommandLineRun run = rate("MK", "nowhere", "3");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere", "'3' is not on the scale", "not-asked");
        assertThat(study.run(
                                "rating",
                                "set",
                                "--case",
                                "brent",
                                "--construct",
                                "cost",
                                "--value",
                                "1",
                                "--rater",
                                "agreed")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void disagreementsShowBothSidesAndHowTheyWereSettled() {
        rate("MK", "gull-point", "-2").done();
        assertThat(rate("RS", "gull-point", "+1").done().out()).contains("Raters differ");

        String open = study.done("rating", "disagreements").out();
        assertThat(open)
                .contains("1 disagreement, 1 open", "gull-point, Cost  OPEN", "MK −2  So it seems.", "RS +1")
                .contains("S01 interview: commissioning-network “The tender failed”");
        String wide = CommandLineRun.in(
                        folder,
                        java.util.Map.of(),
                        new Terminal(false, true, false, 120),
                        "",
                        "-s",
                        "study",
                        "rating",
                        "disagreements")
                .done()
                .out();
        assertThat(wide.lines().filter(line -> line.contains("MK −2") && line.contains("│ RS +1")))
                .hasSize(1);

        agree("gull-point", "-1").done();
        JsonNode settled = study.json("rating", "disagreements").get(0);
        assertThat(settled.path("settled").asBoolean()).isTrue();
        assertThat(settled.path("decision").path("value").asString()).isEqualTo("-1");
        assertThat(settled.path("decision").path("by").asString()).isEqualTo("AB");
        assertThat(settled.path("decision").path("from")).hasSize(2);
        assertThat(settled.path("ratings")
                        .get(0)
                        .path("excerpts")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("The tender failed");
        assertThat(study.done("rating", "disagreements", "--open").out()).contains("No disagreements");

        rate("RS", "gull-point", "-2").done();
        assertThat(study.done("ratings", "--agreed").out()).contains("agree anew");
    }

    @Test
    void agreementIsMeasuredAndSaysWhatItLeavesOut() {
        rate("MK", "gull-point", "-2").done();
        rate("RS", "gull-point", "-1").done();
        rate("MK", "brent", "mixed").done();
        rate("RS", "brent", "1").done();
        rate("MK", "marlsea", "2").done();
        rate("RS", "marlsea", "2").done();

        JsonNode report = study.json("rating", "agreement");
        assertThat(report.path("pairs").get(0).path("compared").asInt()).isEqualTo(3);
        assertThat(report.path("pairs").get(0).path("numbers").asInt()).isEqualTo(2);
        assertThat(report.path("leftOut").path("mixed").asInt()).isEqualTo(1);
        assertThat(report.path("few").asBoolean()).isTrue();
        assertThat(study.done("rating", "agreement", "--weights", "linear").out())
                .contains("weighted kappa, linear", "1 X (mixed)", "Few ratings", "By construct")
                .doesNotContain("quadratic");
    }

    @Test
    void theMatrixComparesCasesAndMayBeOverruled() {
        agree("gull-point", "2", "--single-rater").done();
        agree("tern-rock", "1", "--single-rater").done();
        agree("marlsea", "-1", "--single-rater").done();
        agree("brent", "0", "--single-rater").done();

        JsonNode matrix = study.json("rating", "matrix");
        assertThat(matrix.path("columns").get(0).path("group").asString()).isEqualTo("low");
        assertThat(matrix.path("rows")
                        .get(0)
                        .path("distinguishes")
                        .path("verdict")
                        .asString())
                .isEqualTo("strong");
        assertThat(matrix.path("rows")
                        .get(0)
                        .path("distinguishes")
                        .path("byOther")
                        .asString())
                .isEqualTo("weak");
        assertThat(study.json("rating", "matrix", "--rule", "gap")
                        .path("rows")
                        .get(0)
                        .path("distinguishes")
                        .path("verdict")
                        .asString())
                .isEqualTo("weak");

        study.done("rating", "distinguish", "cost", "--as", "none", "--because", "Money came late.");
        assertThat(study.done("rating", "matrix").out())
                .contains("no (team)", "by the rule: ** strong", "Money came late.");
        assertThat(study.run("rating", "matrix", "--order-by", "size").exit()).isEqualTo(1);
    }

    @Test
    void theWorkbookIsWrittenAndReadBack() throws IOException {
        agree("gull-point", "2", "--single-rater").done();

        study.done("rating", "matrix", "-o", "ratings.xlsx");
        assertThat(study.done("rating", "import", "ratings.xlsx", "--preview").out())
                .contains("0 ratings would be entered by AB", "Nothing is changed yet");

        Files.writeString(
                folder.resolve("list.csv"),
                "case,construct,rater,value,because,evidence\nbrent,cost,agreed,1,We talked.," + coding
                        + "\nbrent,cost,MK,1,x," + coding + "\nbrent,cost,RS,9,x," + coding + "\n");
        CommandLineRun refused = study.run("rating", "import", "list.csv");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("line 4, value: '9' is not on the scale");
        assertThat(study.json("ratings")).hasSize(1);
    }

    @Test
    void theRuleCardSaysHowAConstructIsRated() {
        assertThat(study.done("codebook", "show", "complexity").out())
                .contains("high complexity that hinders is −", "No sign is ever turned");
        assertThat(study.done("codebook", "show", "intervention-source").out()).contains("E (from outside)");
    }
}
