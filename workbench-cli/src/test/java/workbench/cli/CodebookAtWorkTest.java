package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CodebookAtWorkTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = CodedStudy.in(folder);
    }

    @Test
    void aDomainsSubjectAndHintsAreOnTheRuleCardAndACodingReminds() {
        study.done("codebook", "overlay", "process", "--subject", "the harbour project");
        study.done("codebook", "hint", "planning", "--think-of", "cost", "--when", "tender", "--text", "Plans cost");

        assertThat(study.done("codebook", "show", "planning").out())
                .contains("in this study: the harbour project", "Code here, and think of:", "Cost: Plans cost");
        assertThat(study.json("codebook", "show", "planning").path("subject").asString())
                .isEqualTo("the harbour project");
        CommandLineRun run = study.run("code", "one.txt", "--quote", "The tender failed", "--as", "planning");
        assertThat(run.done().err()).contains("Think of Cost too (“tender”): Plans cost");
        assertThat(study.run("codebook", "overlay", "planning", "--subject", "x")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void versionsAreListedAndComparedAndOlderCodingsReviewed() {
        study.done("codebook", "add", "Waiting", "--definition", "Time lost");
        String id = study.code("We waited", "waiting");
        study.done("codebook", "define", "waiting", "--definition", "Time lost to others");

        assertThat(study.json("codebook", "versions")).hasSize(3);
        JsonNode diff = study.json("codebook", "diff", "2", "now").path("codes").get(0);
        assertThat(diff.path("kinds").get(0).asString()).isEqualTo("reworded");
        assertThat(diff.path("old").path("definition").asString()).isEqualTo("Time lost");
        assertThat(diff.path("olderCodings").asInt()).isEqualTo(1);
        assertThat(study.done("codebook", "diff", "2").out())
                .contains("- Time lost", "+ Time lost to others", "1 coding under an older wording");
        assertThat(study.run("codebook", "diff", "12").exit()).isEqualTo(1);
        assertThat(study.run("codebook", "diff", "yesterday").exit()).isEqualTo(2);

        assertThat(study.json("codings", "--outdated")).hasSize(1);
        assertThat(study.json("codings", "--outdated", "--code", "planning")).isEmpty();
        assertThat(study.done("review").out())
                .contains("Waiting: coded under version 1, now 2", "“We waited”", "1 coding to review");
        study.done("review", "keep", id, "--because", "fits");
        assertThat(study.json("review").path("total").asInt()).isZero();
        study.done("undo");
        assertThat(study.json("review").path("total").asInt()).isEqualTo(1);
        study.done("review", "recode", id, "--as", "planning");
        assertThat(study.json("codings", "--outdated")).isEmpty();
    }

    @Test
    void theCrosswalkIsPreviewedAppliedAndTakenBack() {
        study.code("The tender failed", "available-resources", "--valence", "-");
        String waits = study.code("nobody told us", "leadership-engagement");
        study.done("codebook", "import", "cfir-2022");
        String[] preview = {"codebook", "crosswalk", "cfir-2009", "cfir-2022", "--preview"};

        JsonNode plan = study.json(preview);
        assertThat(plan.path("automatic").findValuesAsString("from"))
                .anyMatch(from -> from.endsWith("available-resources"));
        assertThat(plan.path("queue").findValuesAsString("status")).contains("split, moved");
        assertThat(study.json("codings")).hasSize(2);

        study.done("codebook", "crosswalk", "cfir-2009", "cfir-2022", "--apply");
        JsonNode made = study.json("codings", "--codebook", "cfir-2022").get(0);
        assertThat(made.path("origin").asString()).isNotEmpty();
        CommandLineRun matrix = study.done("matrix", "--rows", "event", "--columns", "coder", "--format", "json");
        assertThat(matrix.json().path("totals").path("codings").asInt()).isEqualTo(2);
        assertThat(matrix.err()).contains("--codebook cfir-2022");

        assertThat(study.done("codebook", "crosswalk", "cfir-2009", "cfir-2022", "--queue")
                        .out())
                .contains("Leadership Engagement (split, moved)", "“nobody told us”", waits);
        study.done(
                "codebook",
                "crosswalk",
                "cfir-2009",
                "cfir-2022",
                "--settle",
                waits,
                "--to",
                "high-level-leaders",
                "--to",
                "motivation");
        assertThat(study.json("facets").get(0).path("acts").asInt()).isEqualTo(1);
        study.done("undo", "2");
        assertThat(study.json("codings")).hasSize(2);
        assertThat(study.run("codebook", "crosswalk", "cfir-2009", "no-such", "--preview")
                        .exit())
                .isEqualTo(1);
        assertThat(study.run("codebook", "crosswalk", "cfir-2009", "cfir-2022").exit())
                .isEqualTo(2);
    }

    @Test
    void aLinkedActIsMadeShownCountedAndWithdrawnAsOne() throws Exception {
        study.done("codebook", "import", "cfir-2022");
        Files.writeString(
                folder.resolve("acts.csv"),
                "source,quote,code,characteristic,valence\none.txt,The tender failed,high-level-leaders,motivation,negative\n");
        study.done("code", "--from", "acts.csv");
        JsonNode codings = study.json("codings");
        assertThat(codings).hasSize(2);
        assertThat(codings.get(0).path("linkedTo").get(0).asString())
                .isEqualTo(codings.get(1).path("id").asString());
        assertThat(study.done("facets").out()).contains("High-level Leaders", "1 (− 1)");

        CommandLineRun run =
                study.done("coding", "withdraw", codings.get(0).path("id").asString());
        assertThat(run.out()).contains("2 codings withdrawn", "The other half");
        assertThat(study.json("facets")).isEmpty();
    }

    @Test
    void wordsAreMarkedWithoutACodeAndACodeIsNamedByThem() {
        String id = study.json("excerpt", "add", "one.txt", "--quote", "We waited")
                .path("id")
                .asString();
        assertThat(study.json("codings")).isEmpty();
        study.done("codebook", "add", "--in-vivo", id);
        assertThat(study.json("codings").get(0).path("code").asString()).isEqualTo("inductive/we-waited");
        study.done("undo");
        assertThat(study.json("codings")).isEmpty();
        assertThat(study.run("codebook", "show", "we-waited").exit()).isEqualTo(1);
    }

    @Test
    void aRuleCardKeepsTheFrameworksWordsBeneathTheStudysOwnAndCountsWhatIsOlder() {
        String framework =
                study.json("codebook", "show", "planning").path("definition").asString();
        study.code("The tender failed", "planning");

        study.done("codebook", "overlay", "planning", "--definition", "What was set down before it began");

        JsonNode card = study.json("codebook", "show", "planning");
        assertThat(card.path("definition").asString()).isEqualTo("What was set down before it began");
        assertThat(card.path("framework").path("definition").asString()).isEqualTo(framework);
        assertThat(card.path("outdated").asInt()).isEqualTo(1);
        assertThat(study.json("codebook", "show", "engaging").path("framework").isNull())
                .isTrue();
    }

    @Test
    void aMergeIsSeenBeforeItIsMadeAndNothingStaysOfTheLook() {
        study.done("codebook", "add", "Waiting");
        study.done("codebook", "add", "Delay");
        study.code("We waited", "waiting");
        study.done("memo", "add", "--text", "Waiting is work.", "--about", "code:waiting");
        int changes = study.json("journal").size();

        JsonNode seen = study.json("codebook", "merge", "waiting", "--into", "delay", "--preview");
        assertThat(seen.path("moved").asInt()).isOne();
        assertThat(seen.path("records").path("memo").asInt()).isOne();
        assertThat(study.json("journal")).hasSize(changes);
        assertThat(study.json("codings", "--code", "waiting")).hasSize(1);

        study.done("codebook", "merge", "waiting", "--into", "delay");
        assertThat(study.json("codings", "--code", "delay")).hasSize(1);
    }

    @Test
    void aCodeGetsFurtherNamesLosesThemAndKeepsItsEarlierWords() {
        study.done("codebook", "add", "Waiting", "--definition", "Time lost", "--include", "Queues");
        study.done("codebook", "alias", "waiting", "--add", "Hanging about");
        assertThat(study.json("codebook", "show", "hanging about").path("name").asString())
                .isEqualTo("Waiting");
        study.done("codebook", "define", "waiting", "--definition", "Time lost to others", "--include", "");
        study.done("codebook", "alias", "waiting", "--drop", "hanging about");

        JsonNode card = study.json("codebook", "show", "waiting");
        assertThat(card.path("aliases")).isEmpty();
        assertThat(card.path("include")).isEmpty();
        assertThat(card.path("history")).hasSize(1);
        assertThat(card.path("history").get(0).path("definition").asString()).isEqualTo("Time lost");
        assertThat(study.run("codebook", "alias", "planning", "--add", "x").exit())
                .isEqualTo(1);
    }
}
