package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CodingCommandsTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = CodedStudy.in(folder);
    }

    @Test
    void aCodingIsChangedAndKeepsItsId() {
        String id = study.code("The tender failed", "planning", "--valence", "-");

        JsonNode changed = study.json(
                "coding",
                "set",
                id,
                "--as",
                "engaging",
                "--valence",
                "+",
                "--event",
                "1",
                "--event",
                "2",
                "--affects",
                "Provider network",
                "--note",
                "on second thoughts");

        assertThat(changed.path("applied").asInt()).isEqualTo(1);
        JsonNode coding = study.json("codings").get(0);
        assertThat(coding.path("id").asString()).isEqualTo(id);
        assertThat(coding.path("code").asString()).endsWith("/engaging");
        assertThat(coding.path("valence").asString()).isEqualTo("positive");
        assertThat(coding.path("event")).hasSize(2);
        assertThat(coding.path("eventBasis").asString()).isEqualTo("stated");
        assertThat(coding.path("affects").get(0).asString()).isEqualTo("provider-network");
        assertThat(study.json("coding", "set", id, "--valence", "+")
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
        assertThat(study.run("coding", "set", id).exit()).isEqualTo(2);
        assertThat(study.run("coding", "set", "0199", "--valence", "+").exit()).isEqualTo(1);
    }

    @Test
    void aWithdrawnCodingCountsNowhereAndUndoBringsItBack() {
        String id = study.code("The tender failed", "planning");

        study.done("coding", "withdraw", id);
        assertThat(study.total()).isZero();
        assertThat(study.json("codings", "--status", "withdrawn")).hasSize(1);

        study.done("undo");
        assertThat(study.total()).isEqualTo(1);
    }

    @Test
    void codingsHaveTheFieldsOfTheContract() {
        study.code("The tender failed", "planning", "--valence", "-", "--voice", "quoted");

        JsonNode coding = study.json("codings").get(0);

        assertThat(coding.propertyNames())
                .startsWith(
                        "id",
                        "source",
                        "start",
                        "end",
                        "quote",
                        "code",
                        "valence",
                        "affects",
                        "coder",
                        "event",
                        "eventBasis",
                        "network",
                        "voice",
                        "note",
                        "layer",
                        "status",
                        "codedAt",
                        "codeVersion");
        assertThat(coding.path("source").asString()).isEqualTo("one.txt");
        assertThat(coding.path("eventBasis").asString()).isEqualTo("inherited");
        assertThat(coding.path("network").isNull()).isTrue();
    }

    @Test
    void codingsMadeUnderAnOlderWordingAreFound() {
        study.done("codebook", "add", "Waiting");
        study.code("We waited", "waiting");
        study.code("The tender failed", "planning");
        study.done("codebook", "define", "waiting", "--definition", "Time lost to others");

        assertThat(study.json("codings", "--outdated").findValuesAsString("quote"))
                .containsExactly("We waited");
        assertThat(study.json("codings", "--limit", "1", "--offset", "1")).hasSize(1);
    }

    @Test
    void anEdgeOfAnExcerptMovesAndItsCodingsStay() {
        String id = study.code("The tender failed", "planning");
        JsonNode excerpt = study.json("find").path("excerpts").get(0);
        int start = excerpt.path("start").asInt();

        JsonNode moved = study.json(
                "excerpt",
                "set",
                excerpt.path("id").asString(),
                "--at",
                (start + 4) + "-" + excerpt.path("end").asInt());

        assertThat(moved.path("text").asString()).isEqualTo("tender failed");
        assertThat(study.json("codings").get(0).path("id").asString()).isEqualTo(id);
        assertThat(study.run("excerpt", "set", excerpt.path("id").asString(), "--at", "9-3")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aPassageOffTheRecordIsNeitherFoundNorCounted() {
        study.code("We waited", "planning");
        study.code("The tender failed", "planning");

        study.done(
                "source",
                "restrict",
                "one.txt",
                "--quote",
                "The navigators",
                "--until",
                "We waited.",
                "--because",
                "asked for");

        assertThat(study.total()).isEqualTo(1);
        assertThat(study.json("codings")).hasSize(1);
        assertThat(study.total("navigators", "--in", "segments")).isZero();
    }

    @Test
    void aMemoIsTiedToThingsAndFound() {
        study.done(
                "memo",
                "add",
                "--text",
                "Scarcity steadies them.",
                "--about",
                "event:1",
                "--about",
                "source:one.txt",
                "--followup",
                "open");

        JsonNode memo = study.json("memo", "list", "--followup", "open", "--about", "event:1")
                .get(0);
        assertThat(memo.path("about")).hasSize(2);
        assertThat(study.json("find", "steady", "--in", "memos").path("total").asInt())
                .isEqualTo(1);
        assertThat(study.done("find", "scarcity", "--in", "memos").out()).contains("event:coming-together");

        study.done("memo", "set", memo.path("id").asString(), "--followup", "closed");
        assertThat(study.json("memo", "list", "--followup", "open")).isEmpty();
        assertThat(study.done("memo", "show", memo.path("id").asString()).out()).contains("closed", "Scarcity");
        assertThat(study.run("memo", "add", "--text", "x", "--about", "weather").exit())
                .isEqualTo(1);
    }

    @Test
    void codingsAreCutSortedAndShownInContext() {
        study.code("We waited", "planning");
        study.code("The tender failed", "planning");

        assertThat(study.json("codings", "--limit", "0")).hasSize(2);
        assertThat(study.json("codings", "--sort", "date").findValuesAsString("quote"))
                .containsExactly("The tender failed", "We waited");
        assertThat(study.json("codings", "waited OR tender", "--sort", "relevance"))
                .hasSize(2);
        JsonNode coding = study.json("codings", "--context", "4", "--offset", "1", "--limit", "1")
                .get(0);
        assertThat(coding.path("before").asString()).isEqualTo("ey. ");
        assertThat(coding.path("after").asString()).startsWith(".");
        assertThat(study.run("codings", "--limit", "-1").exit()).isEqualTo(2);
        assertThat(study.run("codings", "--sort", "colour").exit()).isEqualTo(2);
    }

    @Test
    void aMemoIsNamedByTheEndOfItsIdAsTheListShowsIt() {
        study.done("memo", "add", "--text", "First thought.");
        study.done("memo", "add", "--text", "Second thought.");

        String second = study.done("memo", "list").lines().stream()
                .filter(line -> !line.startsWith(" "))
                .toList()
                .getLast()
                .split(" ")[0];

        assertThat(second).hasSize(12);
        assertThat(study.done("memo", "show", second).out()).contains("Second thought.");
        study.done("memo", "set", second, "--followup", "open");
        assertThat(study.json("memo", "list", "--followup", "open")
                        .get(0)
                        .path("id")
                        .asString())
                .endsWith(second);
        assertThat(study.run("memo", "show", "no-such-id").exit()).isEqualTo(1);
    }

    @Test
    void theHistoryOfAnExcerptTellsWhoDidWhatToItsCodingsAndWhatWasTakenBack() {
        String id = study.code("The tender failed", "planning", "--valence", "-");
        String other = study.code("We waited", "planning");
        study.done("coding", "set", id, "--as", "engaging", "--valence", "none");
        study.done("coding", "withdraw", other);
        study.done("coding", "set", id, "--note", "a thought");
        study.done("undo");

        String excerpt = study.json("find", "tender failed")
                .path("excerpts")
                .get(0)
                .path("id")
                .asString();
        JsonNode history = study.json("journal", "--about", "excerpt:" + excerpt);

        assertThat(history.valueStream().map(change -> change.path("what").asString()))
                .containsExactly("code", "coding set", "coding set", "undo");
        assertThat(history.get(1).path("summary").asString())
                .isEqualTo("1 coding: code → cfir-2009/process/engaging, valence → none");
        assertThat(history.get(2).path("undoneBy").asLong())
                .isEqualTo(history.get(3).path("seq").asLong());
        assertThat(history).isEqualTo(study.json("journal", "--about", "coding:" + id));
        assertThat(study.json("journal", "--about", "coding:" + id, "--last", "1")
                        .get(0))
                .isEqualTo(history.get(3));
        assertThat(study.run("journal", "--about", "nonsense").exit()).isEqualTo(1);
    }
}
