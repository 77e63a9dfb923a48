package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SummaryCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;
    private String coding = "";

    @BeforeEach
    void begin() throws IOException {
        study = CodedStudy.in(folder);
        study.done("case", "add", "Gull Point", "--kind", "site");
        study.done("participant", "add", "nurse-i", "--case", "gull-point");
        coding = study.code("The tender failed", "cost");
    }

    private String set(String text, String... more) {
        return study.json(words(text, more)).path("id").asString();
    }

    private static String[] words(String text, String... more) {
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of(
                "summary",
                "set",
                "--case",
                "gull-point",
                "--construct",
                "cost",
                "--participant",
                "nurse-i",
                "--text",
                text));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }

    private JsonNode only() {
        JsonNode all = study.json("summaries");
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private CommandLineRun bring(String csv, String... more) throws IOException {
        Files.writeString(folder.resolve("in.csv"), csv);
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of("summary", "import", "in.csv"));
        all.addAll(java.util.List.of(more));
        return study.run(all.toArray(String[]::new));
    }

    @Test
    void aSummaryIsWrittenCheckedByAnotherAndDeepened() {
        String id = set("Too dear.", "--stamp", "00:12:30", "--stamp", "13:05");

        assertThat(study.run("summary", "check", id).err()).contains("AB wrote this summary");
        assertThat(study.done("summary", "check", id, "--coder", "RS").out()).contains("is checked");
        assertThat(study.done("summary", "check", id, "--coder", "RS", "--text", "Dear.")
                        .out())
                .contains("is changed");
        study.done("summary", "deepen", id, "--evidence", coding);

        JsonNode one = only();
        assertThat(one.path("construct").asString()).endsWith("/cost");
        assertThat(one.path("case").asString()).isEqualTo("gull-point");
        assertThat(one.path("participant").asString()).isEqualTo("nurse-i");
        assertThat(one.path("stamps")).hasSize(2);
        assertThat(one.path("text").asString()).isEqualTo("Dear.");
        assertThat(one.path("status").asString()).isEqualTo("changed");
        assertThat(one.path("author").asString()).isEqualTo("AB");
        assertThat(one.path("secondReader").asString()).isEqualTo("RS");
        assertThat(one.path("evidence").get(0).asString()).isEqualTo(coding);
        assertThat(study.done("summary", "show", id.substring(20)).out())
                .contains("Dear.", "changed by RS", "The tender failed", "00:12:30");
    }

    @Test
    void writtenAnewItIsOneStillAndAnothersIsRefused() {
        set("Too dear.");
        set("Dear.");

        assertThat(only().path("text").asString()).isEqualTo("Dear.");
        CommandLineRun other = study.run(words("Cheap.", "--coder", "RS"));
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err()).contains("written by AB", "summary check");
        assertThat(only().path("text").asString()).isEqualTo("Dear.");
        study.done("undo");
        assertThat(only().path("text").asString()).isEqualTo("Too dear.");
    }

    @Test
    void summariesAreFoundByCaseConstructParticipantAndStatus() {
        set("Dear.");
        study.done(
                "summary",
                "set",
                "--case",
                "gull-point",
                "--construct",
                "available-resources",
                "--text",
                "Money short.");

        assertThat(study.json("summaries", "--construct", "readiness-for-implementation"))
                .hasSize(1);
        assertThat(study.json("summaries", "--participant", "all")).hasSize(1);
        assertThat(study.json("summaries", "--participant", "nurse-i", "--status", "draft"))
                .hasSize(1);
        assertThat(study.json("summaries", "--status", "checked")).isEmpty();
        assertThat(study.run("summaries", "--case", "nowhere").exit()).isEqualTo(1);
        assertThat(study.done("summaries").out())
                .contains("gull-point: Cost", "nurse-i, draft by AB", "Dear.", "2 summaries: 2 draft.");
    }

    @Test
    void badWordsAreRefused() {
        assertThat(study.run(words(" ")).err()).contains("no words");
        assertThat(study.run(words("A", "--stamp", "noon")).err()).contains("'noon'", "00:12:30");
        assertThat(study.run(words("A", "--evidence", "S01@0-4")).err()).contains("names no coding");
        assertThat(study.run("summary", "set", "--case", "gull-point", "--construct", "process", "--text", "A")
                        .err())
                .contains("is a domain");
        assertThat(study.json("summaries")).isEmpty();
    }

    @Test
    void aTableComesInOnceAndWhatSummariesWritesComesInAgain() throws IOException {
        String csv = "case,construct,participant,text,stamps,evidence,author,status,second_reader\n"
                + "gull-point,cost,nurse-i,\"Dear, she says.\",00:12:30;12:40," + coding + ",MK,checked,RS\n"
                + "Gull Point,available-resources,,Short.,,,MK,draft,\n";

        assertThat(bring(csv, "--preview").done().out()).contains("2 new", "nothing was changed", "(empty) → “Dear");
        assertThat(study.json("summaries")).isEmpty();
        assertThat(bring(csv).done().out()).contains("2 new");
        assertThat(bring(csv).done().out()).contains("2 unchanged");
        assertThat(study.json("summaries").get(0).path("author").asString()).isEqualTo("MK");

        study.done("summaries", "-o", "out.csv");
        assertThat(study.json("summary", "import", "out.csv").path("unchanged").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatWasCheckedIsKeptAndSaid() throws IOException {
        String head = "case,construct,participant,text,author,status,second_reader\n";
        bring(head + "gull-point,cost,nurse-i,Dear.,MK,checked,RS\n").done();

        CommandLineRun again =
                bring(head + "gull-point,cost,nurse-i,Cheap.,MK,draft,\n").done();

        assertThat(again.out()).contains("KEPT as it is: checked by RS", "“Dear.” → “Cheap.”", "1 kept");
        assertThat(only().path("text").asString()).isEqualTo("Dear.");
    }

    @Test
    void eachFaultyRowIsNamedAndNothingComesIn() throws IOException {
        CommandLineRun run = bring("""
                case,construct,participant,text,stamps,evidence,author,status,second_reader
                gull-point,cost,nurse-i,Fine.,,,MK,draft,
                nowhere,cost,,A.,,,MK,draft,
                gull-point,no-such-construct,,A.,,,MK,draft,
                gull-point,complexity,nobody,A.,,,MK,draft,
                gull-point,adaptability,,A.,later,,MK,draft,
                gull-point,champions,,A.,,,MK,checked,
                gull-point,planning,,A.,,,MK,checked,MK
                gull-point,culture,,A.,,,MK,done,
                gull-point,compatibility,,,,,MK,draft,
                gull-point,cost,nurse-i,Other.,,,MK,draft,
                """);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(9)
                .anyMatch(line -> line.startsWith("line 3, case: "))
                .anyMatch(line -> line.startsWith("line 4, construct: "))
                .anyMatch(line -> line.startsWith("line 5, participant: "))
                .anyMatch(line -> line.startsWith("line 6, stamps: "))
                .anyMatch(line -> line.startsWith("line 7, second_reader: "))
                .anyMatch(line -> line.startsWith("line 8, second_reader: "))
                .anyMatch(line -> line.startsWith("line 9, status: "))
                .anyMatch(line -> line.startsWith("line 10, text: "))
                .anyMatch(line -> line.startsWith("line 11, text: "));
        assertThat(study.json("summaries")).isEmpty();
    }
}
