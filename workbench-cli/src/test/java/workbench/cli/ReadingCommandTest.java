package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadingCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void code() throws IOException {
        study = CodedStudy.in(folder);
        study.code("The tender failed", "planning", "--valence", "-");
        study.code("The navigators never came", "engaging");
    }

    @Test
    void givesTextPartsAndExcerptsInReadingOrder() {
        JsonNode reading = study.json("reading", "S01");
        assertThat(reading.get("source").get("label").asString()).isEqualTo("S01");
        String text = reading.get("text").asString();
        JsonNode first = reading.get("excerpts").get(0);
        int begin = text.offsetByCodePoints(0, first.get("start").asInt());
        int end = text.offsetByCodePoints(0, first.get("end").asInt());
        assertThat(text.substring(begin, end)).isEqualTo("The tender failed"); // an emoji stands before it
        assertThat(first.get("speaker").asString()).isEqualTo("P1");
        assertThat(first.get("attribution").asString()).isEqualTo("interview: commissioning-network");
        assertThat(first.get("codings").get(0).get("valence").asString()).isEqualTo("negative");
        assertThat(reading.get("segments").get(0).has("text")).isFalse();
    }

    @Test
    void givesWhatChangedSince() {
        long seq = study.json("reading", "S01").get("seq").asLong();
        assertThat(study.json("reading", "S01", "--since", "" + seq).get("excerpts"))
                .isEmpty();

        String coding = study.code("We waited", "planning");
        JsonNode since = study.json("reading", "S01", "--since", "" + seq);
        assertThat(since.get("excerpts")).hasSize(1);
        assertThat(since.get("excerpts").get(0).get("codings").get(0).get("id").asString())
                .isEqualTo(coding);

        study.done("coding", "withdraw", coding);
        assertThat(study.json("reading", "S01", "--since", "" + (seq + 1))
                        .get("excerpts")
                        .get(0)
                        .get("codings"))
                .isEmpty();
    }

    @Test
    void tellsOfAnExcerptThatIsGone() {
        long seq = study.json("reading", "S01").get("seq").asLong();
        study.code("We waited", "planning");
        study.done("undo");
        JsonNode since = study.json("reading", "S01", "--since", "" + seq);
        assertThat(since.get("excerpts")).isEmpty();
        assertThat(since.get("gone")).hasSize(1);
    }

    @Test
    void tellsOfAnExcerptThatGotAMemo() {
        JsonNode reading = study.json("reading", "S01");
        String excerpt = reading.get("excerpts").get(0).get("id").asString();
        study.done("memo", "add", "--about", "excerpt:" + excerpt, "--text", "a thought");
        JsonNode since =
                study.json("reading", "S01", "--since", reading.get("seq").asString());
        assertThat(since.get("excerpts")).hasSize(1);
        assertThat(since.get("excerpts").get(0).get("id").asString()).isEqualTo(excerpt);
        assertThat(since.get("excerpts").get(0).get("memos").asInt()).isEqualTo(1);
    }

    @Test
    void showsPeopleTheMarksBelowTheWords() {
        assertThat(study.done("reading", "S01").out())
                .containsSubsequence("P1:", "The tender failed, and nobody told us", "“The tender failed”", "Planning");
    }
}
