package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CodebookCommandTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = CodedStudy.in(folder);
    }

    @Test
    void aCodebookIsShownAsATreeAndACodeAsARuleCard() {
        assertThat(study.done("codebook", "show", "cfir-2009").out())
                .contains("    Available Resources  [available-resources]");
        assertThat(study.done("codebook", "show", "Resource availability").out())
                .contains(
                        "Available Resources",
                        "Code here:",
                        "Do not code here:",
                        "→ Access to Knowledge & Information");

        JsonNode book = study.json("codebook", "show", "cfir-2009");
        assertThat(book.path("id").asString()).isEqualTo("cfir-2009");
        assertThat(book.path("codes").get(0).propertyNames())
                .contains(
                        "path",
                        "name",
                        "level",
                        "parent",
                        "origin",
                        "aliases",
                        "definition",
                        "include",
                        "exclude",
                        "examples",
                        "version",
                        "retired");
    }

    @Test
    void codesOfOnesOwnAreAddedDefinedRenamedMovedAndRetiredAndLoseNoCoding() {
        study.done(
                "codebook", "add", "Waiting", "--definition", "Time lost", "--exclude", "Planned pauses -> planning");
        study.code("We waited", "waiting");

        study.done("codebook", "define", "waiting", "--definition", "Time lost to others");
        study.done("codebook", "rename", "waiting", "Waits & queues");
        study.done("codebook", "move", "waiting", "--under", "engaging");

        JsonNode code = study.json("codebook", "show", "Waits & queues");
        assertThat(code.path("version").asInt()).isEqualTo(2);
        assertThat(code.path("parent").asString()).endsWith("/engaging");
        assertThat(code.path("exclude").get(0).path("see").asString()).endsWith("/planning");
        assertThat(study.total("--code", "engaging")).isEqualTo(1);

        study.done("codebook", "retire", "waits-and-queues");
        assertThat(study.run("code", "one.txt", "--quote", "The tender failed", "--as", "waits-and-queues")
                        .exit())
                .isEqualTo(1);
        study.done("codebook", "unretire", "waits-and-queues");
        study.done("codebook", "move", "waits-and-queues", "--top");
        assertThat(study.total("--code", "waits-and-queues")).isEqualTo(1);
    }

    @Test
    void codesAreMergedAndSplit() {
        study.done("codebook", "add", "Waiting");
        study.done("codebook", "add", "Silence");
        study.code("We waited", "waiting");
        study.code("nobody told us", "silence");

        assertThat(study.json("codebook", "merge", "waiting", "--into", "silence")
                        .path("moved")
                        .asInt())
                .isEqualTo(1);
        assertThat(study.total("--code", "waiting")).isEqualTo(2);

        assertThat(study.json("codebook", "split", "silence", "Not told", "--matching", "nobody")
                        .path("moved")
                        .asInt())
                .isEqualTo(1);
        assertThat(study.total("--code", "Not told")).isEqualTo(1);
        assertThat(study.total("--code", "silence")).isEqualTo(1);
    }

    @Test
    void aCodeIsNamedByAnExcerptsOwnWords() {
        study.code("kept us going", "engaging");
        String excerpt = study.json("find").path("excerpts").get(0).path("id").asString();

        assertThat(study.json("codebook", "add", "--in-vivo", excerpt)
                        .path("name")
                        .asString())
                .isEqualTo("kept us going");
        assertThat(study.run("codebook", "add").exit()).isEqualTo(2);
    }

    @Test
    void aFrameworkIsFrozenButBearsTheStudysOwnWords() {
        assertThat(study.run("codebook", "rename", "planning", "Plan").exit()).isEqualTo(1);

        study.done("codebook", "overlay", "planning", "--include", "Plans that were only said");
        assertThat(study.json("codebook", "show", "planning").path("origin").asString())
                .isEqualTo("overlay");
        study.done("codebook", "overlay", "planning", "--lift");
        assertThat(study.json("codebook", "show", "planning").path("origin").asString())
                .isEqualTo("framework");
    }

    @Test
    void codebooksGoOutAndComeInAndAreChecked() throws Exception {
        study.done("codebook", "export", "cfir-2009", "out.json");
        assertThat(CommandLineRun.in(folder, "codebook", "check", "out.json")
                        .done()
                        .out())
                .contains("no fault");

        Files.writeString(folder.resolve("mine.csv"), "path,name,definition\nmine/a,A,First\nmine/a,A again,Second\n");
        CommandLineRun check = CommandLineRun.in(folder, "codebook", "check", "mine.csv", "--format", "json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.json().path("faults").size()).isPositive();
        assertThat(study.run("codebook", "import", "mine.csv").exit()).isEqualTo(1);

        Files.writeString(folder.resolve("mine.csv"), "path,name,definition\nmine/a,A,First\nmine/b,B,Second\n");
        study.done("codebook", "import", "mine.csv");
        study.done("codebook", "import", "cfir-2022");
        assertThat(study.json("codebook", "list").findValuesAsString("id")).contains("cfir-2009", "mine", "cfir-2022");
        assertThat(study.json("codebook", "search", "money").size()).isPositive();
    }
}
