package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NetworkOverTimeTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void make() throws Exception {
        study = CodedStudy.in(folder);
        study.done(
                "network",
                "add",
                "Implementation network",
                "--origin",
                "commissioners",
                "--origin",
                "provider-network");
    }

    private void sayExample() {
        study.done(
                "network",
                "join",
                "Lead nurse",
                "--network",
                "implementation-network",
                "--role",
                "chair",
                "--from",
                "1",
                "--to",
                "1",
                "--evidence",
                "one.txt@The navigators never came");
        study.done(
                "network",
                "join",
                "Navigators",
                "--kind",
                "group",
                "--network",
                "implementation-network",
                "--from",
                "2");
        study.done("network", "tie", "commissioners", "provider-network", "--type", "transactional", "--from", "1");
        study.done("network", "focus", "implementation-network", "--at", "1", "--is", "routine use");
        study.done(
                "network",
                "state",
                "implementation-network",
                "--at",
                "1",
                "--quality",
                "stability",
                "--level",
                "high",
                "--direction",
                "steady",
                "--because",
                "roles agreed");
        study.done(
                "network",
                "state",
                "implementation-network",
                "--at",
                "1",
                "--quality",
                "stability",
                "--level",
                "high",
                "--direction",
                "falling");
        study.done(
                "network",
                "task",
                "implementation-network",
                "--what",
                "Engage",
                "--planned",
                "Navigators",
                "--at",
                "2");
        study.done(
                "network",
                "strategy",
                "implementation-network",
                "--what",
                "A tender",
                "--at",
                "2",
                "--step",
                "hold it | commissioners | failed");
    }

    @Test
    void anActorThatIsNamedFirstIsMadeAndThatIsSaid() {
        CommandLineRun run = study.done(
                "network",
                "join",
                "Navigators",
                "--kind",
                "group",
                "--network",
                "implementation-network",
                "--from",
                "2");

        assertThat(run.err()).contains("Made the actor 'Navigators' (group).");
        assertThat(run.out())
                .contains("Added the membership of navigators in implementation-network, from event 2 on.");
        assertThat(study.done("network", "tie", "comissioners", "Navigators", "--type", "hires", "--from", "2")
                        .err())
                .contains("If the network 'commissioners' is meant");
    }

    @Test
    void aNetworkIsShownAtAnEventEachLineWithItsEvidence() {
        sayExample();

        JsonNode shown = study.json("network", "show", "implementation-network", "--at", "1");
        assertThat(shown.path("event").asString()).isEqualTo("coming-together");
        assertThat(shown.path("focus").asString()).isEqualTo("routine use");
        assertThat(shown.at("/members/0/actor").asString()).isEqualTo("lead-nurse");
        assertThat(shown.at("/members/0/role").asString()).isEqualTo("chair");
        assertThat(shown.at("/members/0/to").asString()).isEqualTo("coming-together");
        assertThat(shown.at("/associations/0/type").asString()).isEqualTo("transactional");
        assertThat(shown.at("/associations/0/from").asString()).isEqualTo("commissioning-network");
        assertThat(shown.at("/states/1/direction").asString()).isEqualTo("falling");
        assertThat(shown.at("/states/0/by").asString()).isEqualTo("AB");
        assertThat(shown.at("/members/0/evidence/0").asString())
                .isEqualTo(shown.at("/excerpts/0/id").asString());
        assertThat(study.json("network", "show", "implementation-network", "--at", "2")
                        .at("/tasks/0/actual")
                        .isNull())
                .isTrue();

        String text = study.done("network", "show", "implementation-network", "--at", "1")
                .out();
        assertThat(text)
                .contains("Lead nurse, as chair, at event 1 only")
                .contains("S01 interview: commissioning-network “The navigators never came”")
                .contains("no evidence")
                .contains("stability: high, steady → high, falling");
        assertThat(study.done("network", "show", "implementation-network", "--at", "2")
                        .out())
                .contains("Nobody was to do, or did: Engage.", "1. hold it: commissioning-network, failed");
    }

    @Test
    void whatChangesBetweenTwoEventsIsShown() {
        sayExample();
        study.done("network", "tie", "commissioners", "provider-network", "--type", "collaborative", "--from", "2");

        JsonNode changes = study.json("network", "show", "implementation-network", "--between", "1", "2")
                .path("changes");
        assertThat(changes.at("/joined/0/actor").asString()).isEqualTo("navigators");
        assertThat(changes.at("/left/0/actor").asString()).isEqualTo("lead-nurse");
        assertThat(changes.at("/changedTies/0/after/type").asString()).isEqualTo("collaborative");
        assertThat(study.done("network", "show", "implementation-network", "--between", "1", "2")
                        .out())
                .contains(
                        "joined: Navigators (group)",
                        "left: Lead nurse",
                        "transactional (at event 1 only) → collaborative");
        assertThat(study.run("network", "show", "implementation-network", "--between", "2", "1")
                        .exit())
                .isEqualTo(1);
        assertThat(study.done("network", "show", "implementation-network", "--between", "1", "2", "--format", "csv")
                        .out())
                .contains("membership,joined,");
        assertThat(study.json("network", "show", "implementation-network").path("history"))
                .hasSize(2);
    }

    @Test
    void aRecordIsCorrectedOrTakenAwayByTheEndOfItsId() {
        sayExample();
        String id = study.json("network", "show", "implementation-network", "--at", "1")
                .at("/members/0/id")
                .asString();
        String end = id.substring(id.length() - 12);
        assertThat(study.done("network", "show", "implementation-network", "--at", "1", "--ids")
                        .out())
                .contains("[" + end + "]");

        JsonNode corrected = study.json("network", "correct", end, "--role", "adviser", "--to", "");
        assertThat(corrected.path("role").asString()).isEqualTo("adviser");
        assertThat(corrected.path("to").isNull()).isTrue();
        CommandLineRun wrong = study.run("network", "correct", end, "--level", "low");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("A membership has no 'level'. It has: from, role, to, how, evidence.");
        study.done("network", "leave", "Lead nurse", "--network", "implementation-network", "--to", "2");
        study.done("network", "remove", end);
        assertThat(study.run("network", "remove", end).exit()).isEqualTo(1);
        assertThat(study.run("network", "correct", "zzz").exit()).isEqualTo(1);
        assertThat(study.json("actor", "show", "Lead nurse").path("memberships"))
                .isEmpty();
        study.done("actor", "remove", "Lead nurse");
        assertThat(study.json("actor", "list")).hasSize(1);
    }

    @Test
    void tablesComeInAndGoOutAndAGraphIsMeasured() throws Exception {
        sayExample();

        study.done("network", "export", "tables", "--as-tables");
        JsonNode again = study.json("network", "import", "tables");
        assertThat(again.path("added").asInt() + again.path("changed").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(13);
        Files.writeString(folder.resolve("m.csv"), "actor,network,from\nSomebody,implementation-network,7\n");
        CommandLineRun refused = study.run("network", "import", "m.csv");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("Row 2 of 'm.csv', column 'from': there is no event '7'");
        Files.writeString(folder.resolve("m.csv"), "actor,network,from\nSomebody,implementation-network,1\n");
        assertThat(study.json("network", "import", "m.csv", "--dry-run")
                        .path("added")
                        .asInt())
                .isEqualTo(2);
        assertThat(study.json("actor", "list")).hasSize(2);
        for (String file : new String[] {"n.graphml", "n.gexf", "n.csv"}) {
            study.done("network", "export", file, "--network", "implementation-network", "--at", "1");
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
        assertThat(study.run("network", "export", "n.txt").exit()).isEqualTo(2);
        JsonNode measures = study.json("network", "measures", "implementation-network", "--at", "1");
        assertThat(measures.at("/events/0/density").asDouble()).isEqualTo(1 / 3.0);
        assertThat(measures.at("/definitions/source").asString()).contains("1994");
    }

    @Test
    void aFilterOnANetworkTakesInItsOriginsWhenAsked() {
        study.code("The navigators never came", "planning", "--affects", "provider-network");
        study.code("There was less money. We waited", "cost", "--affects", "implementation-network");

        assertThat(study.total("--affects", "implementation-network")).isEqualTo(1);
        assertThat(study.total("--affects", "implementation-network", "--with-origins"))
                .isEqualTo(2);
        assertThat(study.total("--network", "implementation-network")).isZero();
        assertThat(study.total("--network", "implementation-network", "--with-origins"))
                .isEqualTo(2);
    }
}
