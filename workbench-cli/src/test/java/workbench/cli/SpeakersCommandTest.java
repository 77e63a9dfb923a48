package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SpeakersCommandTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = CodedStudy.in(folder);
        Files.writeString(
                folder.resolve("two.txt"),
                "Interviewer: And you?\n\nP1: We went on.\n\nInterviewer: So?\n\nP1: Yes.\n");
        study.done("import", "two.txt", "--kind", "interview");
        study.done("participant", "add", "nurse-i", "--network", "commissioners");
    }

    @Test
    void labelsOfAllSourcesComeWithWhomTheyMayMean() {
        study.done("source", "speakers", "one.txt", "--map", "P1=nurse-i");

        JsonNode open = study.json("source", "speakers", "--unmapped");
        assertThat(open).extracting(row -> row.path("label").asString()).contains("Interviewer", "P1");
        JsonNode same = row(open, "S02", "P1");
        assertThat(same.path("proposal").path("as").asString()).isEqualTo("nurse-i");
        assertThat(same.path("proposal").path("because").asString()).isEqualTo("same-label");
        assertThat(row(open, "S02", "Interviewer").path("proposal").path("as").asString())
                .isEqualTo("researcher");
        assertThat(study.done("source", "speakers", "two.txt").out()).contains("nobody yet; perhaps nurse-i");
    }

    @Test
    void aLabelIsMappedInSeveralSourcesByOneChange() {
        int before = study.json("journal").size();
        study.done("source", "speakers", "S01", "S02", "--map", "P1=nurse-i", "--map", "P2=nurse-i");

        assertThat(study.json("journal")).hasSize(before + 1);
        JsonNode shown = study.json("participant", "show", "nurse-i");
        assertThat(shown.path("sources")).hasSize(2);
        assertThat(shown.path("sources").get(0).path("speaksAs")).hasSize(2);
        assertThat(shown.path("sources").get(1).path("turns").asInt()).isEqualTo(2);
        assertThat(study.run("source", "speakers", "S01", "S02", "--map", "P9=nurse-i")
                        .exit())
                .isEqualTo(1);

        study.done("undo");
        assertThat(study.json("participant", "show", "nurse-i").path("sources")).isEmpty();
    }

    @Test
    void aNetworkSaidInErrorIsLeftAndUndone() {
        study.done("participant", "set", "nurse-i", "--leave", "commissioners", "--network", "provider-network");
        JsonNode networks = study.json("participant", "show", "nurse-i").path("networks");
        assertThat(networks).hasSize(1);
        assertThat(networks.get(0).path("network").asString()).isEqualTo("provider-network");

        study.done("undo");
        assertThat(study.json("participant", "show", "nurse-i")
                        .path("networks")
                        .get(0)
                        .path("network")
                        .asString())
                .isEqualTo("commissioning-network");
    }

    @Test
    void aParticipantTakesTheirWordsBackInOneChange() {
        study.done("source", "speakers", "S01", "S02", "--map", "P1=nurse-i");
        int turns = study.json("participant", "list", "--counts")
                .get(0)
                .path("turns")
                .asInt();
        assertThat(turns).isPositive();
        assertThat(study.json("find", "--participant", "nurse-i", "--in", "segments")
                        .path("total")
                        .asInt())
                .isEqualTo(turns);

        JsonNode preview = study.json("participant", "withdraw", "nurse-i", "--preview");
        assertThat(preview.path("turns").asInt()).isEqualTo(turns);
        assertThat(preview.path("sources")).hasSize(2);
        int before = study.json("journal").size();
        study.done("participant", "withdraw", "nurse-i", "--because", "asked by letter");
        assertThat(study.json("journal")).hasSize(before + 1);
        assertThat(study.json("participant", "show", "nurse-i").path("consent").asString())
                .isEqualTo("withdrawn");
        assertThat(study.json("find", "\"We went on\"", "--in", "segments")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(study.run("participant", "withdraw", "nurse-i").err()).contains("has withdrawn already");

        study.done("undo");
        assertThat(study.json("participant", "show", "nurse-i").path("consent").asString())
                .isEqualTo("unknown");
        assertThat(study.json("find", "\"We went on\"", "--in", "segments")
                        .path("total")
                        .asInt())
                .isOne();
    }

    @Test
    void aParticipantWhomSomethingNamesStays() {
        study.done("source", "speakers", "S02", "--map", "P1=nurse-i");
        study.done("memo", "add", "--about", "participant:nurse-i", "--text", "She went on.");
        assertThat(study.run("participant", "remove", "nurse-i").err()).contains("1 speaker label, 1 memo");

        study.done("participant", "add", "nurse-k", "--role", "nurse", "--network", "commissioners");
        study.done("participant", "set", "nurse-k", "--role", "");
        assertThat(study.json("participant", "show", "nurse-k").path("role").isNull())
                .isTrue();
        study.done("participant", "remove", "nurse-k");
        assertThat(study.json("participant", "list")).hasSize(1);
        study.done("undo");
        assertThat(study.json("participant", "show", "nurse-k").path("networks"))
                .hasSize(1);
    }

    private static JsonNode row(JsonNode rows, String source, String label) {
        for (JsonNode row : rows) {
            if (row.path("source").asString().equals(source)
                    && row.path("label").asString().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no label " + label + " of " + source);
    }
}
