package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import workbench.cli.answer.Terminal;

class InfluenceCommandsTest {
    @TempDir
    Path folder;

    private CodedStudy study;
    private String gain;
    private String loss;

    @BeforeEach
    void code() throws IOException {
        study = CodedStudy.in(folder);
        gain = study.code(
                "Then café meetings kept us going.",
                "available-resources",
                "--valence",
                "+",
                "--event",
                "1",
                "--affects",
                "provider-network");
        loss = study.code(
                "The tender failed",
                "available-resources",
                "--valence=-",
                "--event",
                "1",
                "--affects",
                "commissioners");
    }

    private CommandLineRun add(String network, String sign, String... more) {
        String[] words = new String[11 + more.length];
        System.arraycopy(
                new String[] {
                    "influence",
                    "add",
                    "--event",
                    "1",
                    "--network",
                    network,
                    "--code",
                    "available-resources",
                    "--valence=" + sign,
                    "--because",
                    "So it is."
                },
                0,
                words,
                0,
                11);
        System.arraycopy(more, 0, words, 11, more.length);
        return study.run(words);
    }

    @Test
    void theTableFoldsNetworksAndByNetworkItFallsApart() {
        add("provider-network", "+", "--evidence", gain, "--effect", "enables").done();
        add("commissioners", "-", "--evidence", "*").done();

        JsonNode folded = study.json("influences");
        assertThat(folded).hasSize(1);
        JsonNode row = folded.get(0);
        assertThat(row.path("valence").asString()).isEqualTo("mixed");
        assertThat(row.path("network")).hasSize(2);
        assertThat(row.path("evidence")).hasSize(2);
        assertThat(row.path("event").asString()).isEqualTo("coming-together");
        assertThat(row.path("status").asString()).isEqualTo("accepted");

        JsonNode apart = study.json("influences", "--by-network");
        assertThat(apart).hasSize(2);
        assertThat(apart.get(0).path("network").asString()).isEqualTo("commissioning-network");
        assertThat(apart.get(0).path("valence").asString()).isEqualTo("negative");
        assertThat(apart.get(0).path("evidence").get(0).asString()).isEqualTo(loss);
        assertThat(apart.get(1).path("effect").asString()).isEqualTo("enables");
        assertThat(apart.get(1).path("claimedBy").asString()).isEqualTo("researcher");
        assertThat(study.done("influences").out())
                .contains("−/+", "commissioning-network −, provider-network +", "--by-network");
    }

    @Test
    void anInfluenceWithoutEvidenceIsClaimedMarkedAndNeverAccepted() {
        add("provider-network", "+").done();

        assertThat(study.done("influences").out()).contains("* claimed by researcher, without an excerpt");
        CommandLineRun refused = study.run("influence", "accept", "1/provider-network/available-resources");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("can be claimed, never accepted", "--evidence");
        study.done("influence", "accept", "1/provider-network/available-resources", "--evidence", gain);
        assertThat(study.json("influences").get(0).path("status").asString()).isEqualTo("accepted");
    }

    @Test
    void aSecondOneIsRefusedNamingTheFirst() {
        add("provider-network", "+").done();

        CommandLineRun second = add("provider-network", "-");

        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err()).contains("1/provider-network/available-resources", "influence set");
    }

    @Test
    void proposalsCountOnlyOnceAccepted() {
        JsonNode proposed = study.json("influence", "propose");
        assertThat(proposed.path("added").asInt()).isEqualTo(2);
        assertThat(proposed.path("proposals")
                        .get(0)
                        .path("support")
                        .path("codings")
                        .asInt())
                .isEqualTo(1);
        assertThat(study.json("influences")).isEmpty();
        assertThat(study.json("influences", "--by-network", "--status", "proposed")
                        .get(0)
                        .path("support"))
                .isEqualTo(proposed.path("proposals").get(0).path("support"));

        study.done(
                "influence",
                "accept",
                "1/provider-network/available-resources",
                "--because",
                "Yes.",
                "--valence",
                "+/-");
        study.done("influence", "reject", "1/commissioning-network/available-resources");

        JsonNode judged = study.json("influences", "--status", "all", "--by-network");
        assertThat(judged.get(0).path("status").asString()).isEqualTo("rejected");
        assertThat(judged.get(1).path("valence").asString()).isEqualTo("mixed");
        assertThat(study.json("influence", "propose").path("proposals")).isEmpty();
        study.done("undo");
        assertThat(study.json("influences", "--status", "proposed", "--by-network"))
                .hasSize(1);
    }

    @Test
    void idsOnStandardInputAreEvidence() {
        CommandLineRun run = CommandLineRun.in(
                folder,
                Map.of(),
                Terminal.NONE,
                gain + "\n" + loss + "\n",
                "-s",
                "study",
                "influence",
                "add",
                "--event",
                "1",
                "--network",
                "provider-network",
                "--code",
                "available-resources",
                "--valence",
                "+/-",
                "--because",
                "Both.",
                "--evidence",
                "-");

        run.done();
        assertThat(study.json("influences").get(0).path("evidence")).hasSize(2);
    }

    @Test
    void whatWasWrittenAsCsvIsTakenInAgainWithoutChange() {
        add("provider-network", "+", "--evidence", gain, "--effect", "enables").done();
        add("commissioners", "-").done();
        study.done("influences", "--by-network", "-o", "influences.csv");

        assertThat(study.json("influence", "import", "influences.csv")
                        .path("unchanged")
                        .asInt())
                .isEqualTo(2);
        study.done("undo", "2");
        assertThat(study.json("influences")).isEmpty();
        assertThat(study.json("influence", "import", "influences.csv")
                        .path("added")
                        .asInt())
                .isEqualTo(2);
        assertThat(study.json("influences", "--by-network")
                        .get(1)
                        .path("effect")
                        .asString())
                .isEqualTo("enables");
    }

    @Test
    void aTableWithFaultsIsRefusedWithItsLinesAndNothingIsDone() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), """
                event,network,code,valence,because,status,evidence
                1,provider-network,available-resources,+,x,,*
                1,provider-network,available-resources,-,x,,
                1,commissioners,cost,+,x,accepted,
                1,nobody,cost,+,x,,
                """);

        CommandLineRun run = study.run("influence", "import", "bad.csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("line 3: it contradicts line 2")
                .contains("line 4, evidence", "never accepted")
                .contains("line 5, network", "nobody");
        assertThat(study.json("influences", "--status", "all")).isEmpty();
        Files.writeString(folder.resolve("headless.csv"), "event,code\n1,cost\n");
        assertThat(study.run("influence", "import", "headless.csv").err())
                .contains("no column 'network'", "no column 'valence'");
    }

    @Test
    void tellsWhatChangesBetweenEventsAndWhichExcerptMarksIt() {
        add("provider-network", "+", "--evidence", gain).done();
        String turn = study.code(
                "The navigators never came",
                "available-resources",
                "--valence=-",
                "--event",
                "2",
                "--affects",
                "provider-network");
        study.done(
                "influence",
                "add",
                "--event",
                "2",
                "--network",
                "provider-network",
                "--code",
                "available-resources",
                "--valence=-",
                "--because",
                "Turned.",
                "--evidence",
                turn);

        String out = study.done("influences", "--changes").out();
        assertThat(out).contains("The sign turns:", "+ → −", "The navigators never came", "the earliest");
        assertThat(study.json("influences", "--changes")
                        .path("steps")
                        .get(0)
                        .path("turns")
                        .get(0)
                        .path("mark")
                        .asString())
                .isEqualTo(turn);
        assertThat(study.done("influences", "--between", "1", "2").out()).contains("+ → −");
        assertThat(study.done("influences", "--changes", "--network", "commissioners")
                        .out())
                .contains("nothing to compare");
    }

    @Test
    void showsAnInfluenceWithItsWords() {
        add("provider-network", "+", "--evidence", gain, "--against", loss).done();

        assertThat(study.done("influence", "show", "1/provider-network/available-resources")
                        .out())
                .contains("Evidence", "café meetings", "Against", "The tender failed", "(AB)");
    }

    @Test
    void writesAPaperTableAndAWorkbook() throws IOException {
        add("provider-network", "+", "--evidence", gain).done();

        study.done("influences", "-o", "t3.docx");
        study.done("influences", "--by-network", "-o", "t3.xlsx");

        assertThat(Files.size(folder.resolve("t3.docx"))).isPositive();
        assertThat(Files.size(folder.resolve("t3.xlsx"))).isPositive();
        assertThat(study.run("influences", "-o", "t3.pdf").exit()).isEqualTo(2);
    }

    @Test
    void aFilterOnANetworkTakesItsOriginsInOnlyWhenAsked() {
        study.done("network", "add", "Joint network", "--origin", "provider-network");
        add("provider-network", "+").done();

        assertThat(study.json("influences", "--network", "joint-network")).isEmpty();
        assertThat(study.json("influences", "--network", "joint-network", "--with-origins"))
                .hasSize(1);
        assertThat(study.json("influences", "--code", "readiness-for-implementation"))
                .hasSize(1);
        assertThat(study.json("influences", "--code", "readiness-for-implementation", "--exactly"))
                .isEmpty();
    }

    @Test
    void theTableIsWrittenInTheFormatAskedForAlsoWithoutAName() {
        study.done("influences", "--format", "docx");
        assertThat(folder.resolve("influences.docx")).isNotEmptyFile();
        study.done("influences", "--format", "xlsx", "-o", "t3.xlsx");
        assertThat(folder.resolve("t3.xlsx")).isNotEmptyFile();

        assertThat(study.run("influences", "--format", "docx", "-o", "t3.xlsx").exit())
                .isEqualTo(2);
        CommandLineRun none = study.run("sources", "--format", "docx");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("gives no docx");
    }
}
