package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GuideCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void begin() throws IOException {
        study = CodedStudy.in(folder);
        guide("""
                question,constructs
                How did it begin?,external-policy-and-incentives
                Was there money?,available-resources;cost
                Anything else?,
                """);
        study.done("guide", "import", "first round.csv");
    }

    private void guide(String csv) throws IOException {
        Files.writeString(folder.resolve("first round.csv"), csv);
    }

    @Test
    void aGuideIsShownWithWhatItsQuestionsAskAbout() {
        JsonNode shown = study.json("guide", "show", "first-round");

        assertThat(shown.path("questions")).hasSize(3);
        assertThat(shown.path("questions").get(1).path("constructs").get(1).asString())
                .endsWith("/cost");
        assertThat(study.done("guide", "list").out()).contains("first-round", "first round", "3");
        assertThat(study.done("guide", "show", "first round").out())
                .contains("Was there money?", "available-resources;cost");
    }

    @Test
    void itsListOfQuestionsComesInAgainUnchanged() {
        study.done("guide", "show", "first-round", "-o", "again.csv");

        assertThat(study.json("guide", "import", "again.csv", "--title", "First round")
                        .path("unchanged")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void anUnknownConstructIsRefusedWithItsRowAndNothingIsChanged() throws IOException {
        guide("question,constructs\nHow?,available-resources\nWhy?,no-such-thing\n,cost\n");

        CommandLineRun run = study.run("guide", "import", "first round.csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 3, constructs: ", "no-such-thing");
        assertThat(study.json("guide", "show", "first-round").path("questions")).hasSize(3);
    }

    @Test
    void aFileWithoutQuestionsIsRefused() throws IOException {
        guide("words,constructs\nHow?,cost\n");

        assertThat(study.run("guide", "import", "first round.csv").err()).contains("no column 'question'");
        assertThat(study.run("guide", "import", "none.csv").exit()).isEqualTo(1);
    }

    @Test
    void aSourceTellsWhatItWasAskedAbout() {
        assertThat(study.json("source", "show", "S01").path("askedAbout").isNull())
                .isTrue();

        study.done("source", "set", "S01", "--guide", "first-round", "--skipped", "2");

        JsonNode shown = study.json("source", "show", "S01");
        assertThat(shown.path("guide").asString()).isEqualTo("first-round");
        assertThat(shown.path("skipped").get(0).asInt()).isEqualTo(2);
        assertThat(shown.path("askedAbout")).hasSize(1);
        assertThat(study.done("source", "show", "S01").out()).contains("left out: 2", "external-policy-and-incentives");
        assertThat(study.done("guide", "show", "first-round").out()).contains("S01");

        study.done("source", "set", "S01", "--skipped", "");
        assertThat(study.json("source", "show", "S01").path("askedAbout")).hasSize(3);
        assertThat(study.done("source", "set", "S01", "--guide", "first-round").out())
                .contains("stays as it is");

        study.done("source", "set", "S01", "--guide", "");
        assertThat(study.json("source", "show", "S01").path("guide").isNull()).isTrue();
        study.done("undo");
        assertThat(study.json("source", "show", "S01").path("guide").isNull()).isFalse();
    }

    @Test
    void questionsThatTheGuideLacksAndQuestionsWithoutAGuideAreRefusedBeforeAnythingIsChanged() {
        CommandLineRun lacking =
                study.run("source", "set", "S01", "--title", "Other", "--guide", "first-round", "--skipped", "2,9");
        CommandLineRun without = study.run("source", "set", "S01", "--title", "Other", "--skipped", "2");

        assertThat(lacking.exit()).isEqualTo(1);
        assertThat(lacking.err()).contains("question 9", "1 to 3");
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.err()).contains("held by no guide");
        assertThat(study.run("source", "set", "S01", "--guide", "first-round", "--skipped", "two")
                        .err())
                .contains("'two'");
        assertThat(study.json("source", "show", "S01").path("title").asString()).isNotEqualTo("Other");
    }
}
