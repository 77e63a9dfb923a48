package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CodeCommandTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = CodedStudy.in(folder);
    }

    @Test
    void wordsAreCodedByQuoteByOffsetsAndBySegment() {
        int at = CodedStudy.TEXT.codePointCount(0, CodedStudy.TEXT.indexOf("café"));

        study.code("nobody told us 'why'", "planning", "--valence", "-");
        study.done("code", "one.txt", "--at", at + "-" + (at + 4), "--as", "engaging", "--valence=+/-");
        study.done("code", "S01", "--segment", "5", "--as", "Resource availability");

        assertThat(study.json("find").path("excerpts").findValuesAsString("text"))
                .contains(
                        "nobody told us ‘why’", "café", "The navigators never came. There was less money. We waited.");
    }

    @Test
    void theAnswerSaysWhatWasCodedAndAsksWhomItAffects() {
        CommandLineRun run =
                study.done("code", "one.txt", "--quote", "The tender failed", "--as", "planning", "--valence", "-");

        assertThat(run.out())
                .contains("“The tender failed”", "−   Planning", "event 1 Coming together, inherited", "AB");
        assertThat(run.err()).contains("--affects");
    }

    @Test
    void theSameCodingAgainIsUnchanged() {
        study.code("The tender failed", "planning");

        JsonNode again = study.json("code", "one.txt", "--quote", "The tender failed", "--as", "planning");

        assertThat(again.path("applied").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsUnclearIsRefusedAndNothingIsCoded() {
        CommandLineRun twice =
                study.run("code", "one.txt", "--quote", "less money", "--as", "planning", "--format", "json");
        CommandLineRun misspelt =
                study.run("code", "one.txt", "--quote", "The tender failed", "--as", "availble-resources");

        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.json().path("refused").get(0).path("problem").asString())
                .contains("2 times");
        assertThat(twice.json().path("applied").asInt()).isZero();
        assertThat(misspelt.exit()).isEqualTo(1);
        assertThat(misspelt.err()).contains("available-resources");
        assertThat(study.json("codings")).isEmpty();
    }

    @Test
    void aPlaceThatIsNotSaidIsWrongUsage() {
        assertThat(study.run("code", "one.txt", "--as", "planning").exit()).isEqualTo(2);
        assertThat(study.run("code", "one.txt", "--quote", "tender").exit()).isEqualTo(2);
        assertThat(study.run("code", "one.txt", "--at", "here", "--as", "planning")
                        .exit())
                .isEqualTo(2);
        assertThat(study.run("code", "--as", "planning").exit()).isEqualTo(2);
    }

    @Test
    void aFaultyRowRefusesTheWholeTableAndNamesRowAndColumn() throws Exception {
        Files.writeString(folder.resolve("bad.csv"), """
                source,start,end,quote,code,valence,coder,event
                one.txt,,,The tender failed,planning,negative,AB,1
                one.txt,,,The tender failed,no-such-code,negative,AB,1
                """);

        CommandLineRun run = study.run("code", "--from", "bad.csv", "--format", "json");

        assertThat(run.exit()).isEqualTo(1);
        JsonNode refused = run.json().path("refused").get(0);
        assertThat(refused.path("row").asInt()).isEqualTo(3);
        assertThat(refused.path("column").asString()).isEqualTo("code");
        assertThat(run.err()).contains("bad.csv, row 3, column 'code'", "Nothing was coded");
        assertThat(study.json("codings")).isEmpty();
    }

    @Test
    void whatCodingsWriteIsReadAgainAndChangesNothing() {
        study.code(
                "The tender failed", "planning", "--valence", "-", "--note", "=1+1", "--affects", "Provider network");
        study.done("codings", "-o", "all.csv");

        JsonNode again = study.json("code", "--from", "all.csv");

        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(again.path("applied").asInt()).isZero();
    }

    @Test
    void proposalsAreSentencesAndCountNowhereUntilAccepted() {
        JsonNode preview =
                study.json("code", "--matching", "\"less money\"", "--as", "available-resources", "--preview");
        assertThat(preview.path("preview").findValuesAsString("quote"))
                .containsExactly("There was less money.", "There was less money.");
        assertThat(study.json("codings", "--status", "proposed")).isEmpty();

        JsonNode proposed = study.json("code", "--matching", "\"less money\"", "--as", "available-resources");
        assertThat(proposed.path("applied").asInt()).isEqualTo(2);
        assertThat(study.total()).isZero();
        assertThat(study.total("--status", "proposed")).isEqualTo(2);

        study.done("coding", "accept", proposed.path("codings").get(0).asString());
        assertThat(study.total()).isEqualTo(1);
        study.done("coding", "accept", "--proposed", "available-resources");
        assertThat(study.total()).isEqualTo(2);
    }
}
