package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import workbench.cli.answer.Terminal;

class FindCommandTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void codeSome() throws Exception {
        study = CodedStudy.in(folder);
        study.code("The tender failed", "planning", "--valence", "-", "--affects", "Provider network");
        study.code("nobody told us", "planning", "--valence", "-");
        study.code("nobody told us", "engaging", "--valence", "+", "--coder", "CD");
        study.code("kept us going", "engaging", "--event", "2");
        study.code(
                "The navigators never came", "available-resources", "--network", "Provider network", "--valence", "0");
    }

    @Test
    void filtersOfOneCodingHoldForOneAndTheSameCoding() {
        assertThat(study.total()).isEqualTo(4);
        assertThat(study.total("--code", "planning", "--valence", "+")).isZero();
        assertThat(study.total("--code", "engaging", "--valence", "+", "--coder", "CD"))
                .isEqualTo(1);
        assertThat(study.total("--domain", "process")).isEqualTo(3);
        assertThat(study.total("--code", "readiness-for-implementation")).isEqualTo(1);
        assertThat(study.total("--code", "readiness-for-implementation", "--exactly"))
                .isZero();
    }

    @Test
    void excerptsAreLookedAtByNameAsJudgementsNameThem() {
        JsonNode found = study.json("find", "--code", "planning").path("excerpts");
        String first = found.get(0).path("id").asString();
        String coding = found.get(1).path("codings").get(0).path("id").asString();

        assertThat(study.total("--excerpt", first)).isEqualTo(1);
        assertThat(study.total("--excerpt", first, "--coding", coding)).isEqualTo(2);
        assertThat(study.total("--coding", coding, "--source", "S01")).isEqualTo(1);
        assertThat(study.run("find", "--excerpt", "nonsense").err()).contains("There is no excerpt 'nonsense'.");
    }

    @Test
    void everyFilterOfTheContractIsUnderstood() {
        assertThat(study.total("--event", "2")).isEqualTo(1);
        assertThat(study.total("--event", "1", "--event-basis", "stated")).isZero();
        assertThat(study.total("--not-event", "2")).isEqualTo(3);
        assertThat(study.total("--network", "provider-network")).isEqualTo(1);
        assertThat(study.total("--affects", "provider-network")).isEqualTo(1);
        assertThat(study.total("--affects", "none", "--valence", "none")).isEqualTo(1);
        assertThat(study.total("--with", "engaging", "--code", "planning")).isEqualTo(1);
        assertThat(study.total("--without", "engaging")).isEqualTo(2);
        assertThat(study.total("--kind", "interview", "--source", "S01", "--speaker", "P1"))
                .isEqualTo(3);
        assertThat(study.total("--not-speaker", "P1")).isEqualTo(1);
        assertThat(study.total("--codebook", "cfir-2009", "--layer", "individual"))
                .isEqualTo(4);
        assertThat(study.total("--from", "2018")).isZero();
        assertThat(study.total("--to", "2017-12-31")).isEqualTo(4);
        assertThat(study.total("--attribute", "site=north")).isZero();
        assertThat(study.total("--uncoded", "--in", "segments")).isPositive();
        assertThat(study.run("find", "--network", "nobody").exit()).isEqualTo(1);
        assertThat(study.run("find", "--domain", "planning").err()).contains("no domain");
        assertThat(study.run("find", "--valence", "glad").exit()).isEqualTo(2);
    }

    @Test
    void anExcerptHasTheFieldsOfTheContract() {
        JsonNode found = study.json("find", "navigators");

        JsonNode excerpt = found.path("excerpts").get(0);
        assertThat(excerpt.propertyNames())
                .contains(
                        "id",
                        "source",
                        "start",
                        "end",
                        "text",
                        "before",
                        "after",
                        "speaker",
                        "participant",
                        "voice",
                        "attribution",
                        "network",
                        "events",
                        "matches",
                        "codings");
        assertThat(excerpt.path("attribution").asString()).isEqualTo("interview: provider-network");
        assertThat(excerpt.path("matches").get(0)).hasSize(2);
        assertThat(excerpt.path("codings").get(0).path("domain").asString()).isEqualTo("inner-setting");
        assertThat(found.path("facets").path("valence").path("neutral").asInt()).isEqualTo(1);
        assertThat(found.path("facets").propertyNames())
                .contains(
                        "domain",
                        "code",
                        "network",
                        "affects",
                        "event",
                        "valence",
                        "kind",
                        "participant",
                        "speaker",
                        "coder");
    }

    @Test
    void peopleReadWordsInContextWithCodingsAndCounts() {
        String text = study.done("find", "tender").out();

        assertThat(text)
                .contains(
                        "1 excerpt.",
                        "S01  interview: commissioning-network  P1  2017-04",
                        "The tender failed",
                        "−   Planning (event 1 Coming together, inherited; affects provider-network)  AB")
                .doesNotContain("\u001b");
        assertThat(study.done("find").out()).contains("4 excerpts.", "Among all 4:", "valence", "negative 2");
        assertThat(study.done("find", "--limit", "1").out()).contains("--offset 1");
    }

    @Test
    void wordsFoundAreSetOffOnATerminalOnly() {
        Terminal terminal = new Terminal(false, true, false, 80);

        CommandLineRun seen = CommandLineRun.in(folder, Map.of(), terminal, "", "-s", "study", "find", "tender");
        CommandLineRun plain =
                CommandLineRun.in(folder, Map.of("NO_COLOR", "1"), terminal, "", "-s", "study", "find", "tender");

        assertThat(seen.out()).contains("\u001b[1;33mtender\u001b[0m");
        assertThat(plain.out()).doesNotContain("\u001b");
    }

    @Test
    void wordsThatFollowNoGrammarGetACaret() {
        CommandLineRun run = study.run("find", "\"tender");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("^");
    }

    @Test
    void aMatrixCountsWithSignsInheritedApart() {
        JsonNode matrix = study.json("matrix", "--rows", "construct", "--columns", "event");
        assertThat(matrix.path("columns").findValuesAsString("id")).containsExactly("coming-together", "holding-on");
        assertThat(matrix.path("cells").get(0).get(0).propertyNames())
                .containsExactly(
                        "codings",
                        "excerpts",
                        "sources",
                        "participants",
                        "valence",
                        "positive",
                        "negative",
                        "mixed",
                        "neutral",
                        "inherited",
                        "disputed");
        assertThat(matrix.path("totals").path("codings").asInt()).isEqualTo(5);

        String text =
                study.done("matrix", "--rows", "code", "--columns", "event").out();
        assertThat(text).contains("Planning", "− 2 (2)", "5 codings on 4 excerpts in 1 source", "− hinders");
        assertThat(study.done("matrix", "--rows", "code", "--columns", "event", "--cells", "valence", "--format", "csv")
                        .out())
                .contains("negative");
        assertThat(study.run("matrix", "--rows", "weather", "--columns", "event")
                        .exit())
                .isEqualTo(2);
        study.done("matrix", "--rows", "domain", "--columns", "event", "-o", "m.html");
        study.done("matrix", "--rows", "domain", "--columns", "event", "-o", "m.xlsx");
        assertThat(folder.resolve("m.html")).content().contains("Process");
        assertThat(folder.resolve("m.xlsx")).exists();
    }

    @Test
    void aMatrixTakesThePartOfRowsAskedForAndItsFileIsAsItsAnswer() throws Exception {
        String[] asked = {"matrix", "--rows", "code", "--columns", "event", "--limit", "1", "--offset", "1"};
        JsonNode all = study.json("matrix", "--rows", "code", "--columns", "event");
        JsonNode part = study.json(asked);

        assertThat(part.path("rows")).containsExactly(all.path("rows").get(1));
        assertThat(part.path("cells")).containsExactly(all.path("cells").get(1));
        assertThat(part.path("totals")).isEqualTo(all.path("totals"));
        study.done("matrix", "--rows", "code", "--columns", "event", "--sort", "date", "--context", "9", "-o", "m.csv");
        assertThat(folder.resolve("m.csv"))
                .content()
                .isEqualTo(study.done("matrix", "--rows", "code", "--columns", "event", "--format", "csv")
                        .out());
    }

    @Test
    void everyFilterCanBeTurnedRound() {
        int all = study.total();

        assertThat(study.total("--with", "planning") + study.total("--not-with", "planning"))
                .isEqualTo(all);
        assertThat(study.total("--without", "planning") + study.total("--not-without", "planning"))
                .isEqualTo(all);
        assertThat(study.total("--from", "2017-04") + study.total("--not-from", "2017-04"))
                .isEqualTo(all);
        assertThat(study.total("--to", "2016") + study.total("--not-to", "2016"))
                .isEqualTo(all);
        assertThat(study.total("--in", "segments", "--uncoded") + study.total("--in", "segments", "--not-uncoded"))
                .isEqualTo(study.total("--in", "segments"));
        for (String filter : new String[] {
            "code=planning",
            "domain=process",
            "event=1",
            "event-basis=stated",
            "network=none",
            "affects=none",
            "valence=-",
            "kind=interview",
            "source=S01",
            "voice=quoted",
            "coder=AB",
            "codebook=cfir-2009",
            "layer=agreed",
            "speaker=P1"
        }) {
            String[] parts = filter.split("=");
            assertThat(study.run("find", "--not-" + parts[0], parts[1]).exit())
                    .as(filter)
                    .isZero();
        }
    }
}
