package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void aStudy() throws IOException {
        study = CodedStudy.in(folder);
    }

    @Test
    void aCaseIsShownWithWhatItHoldsAndHowMuchIsCoded() {
        study.done("case", "add", "Gull Point", "--kind", "site", "--attribute", "outcome=high");
        study.done("participant", "add", "navigator");
        study.code("nobody told us", "planning");
        assertThat(study.done("case", "set", "gull-point", "--source", "S01", "--participant", "navigator")
                        .out())
                .contains("holds 1 source and 1 participant");

        var shown = study.json("case", "show", "Gull Point");

        assertThat(shown.path("attributes").path("outcome").asString()).isEqualTo("high");
        assertThat(shown.path("sources").get(0).path("codings").asInt()).isEqualTo(1);
        assertThat(shown.path("participants").get(0).path("pseudonym").asString())
                .isEqualTo("navigator");
        assertThat(study.json("case", "list").get(0).path("sources").asInt()).isEqualTo(1);
        assertThat(study.total("--case", "gull-point")).isEqualTo(1);
        assertThat(study.done("case", "set", "gull-point", "--source", "S01").out())
                .contains("stays as it is");
        assertThat(study.run("case", "remove", "gull-point").err()).contains("1 participant, 1 source");
    }

    @Test
    void aTableOfCasesIsTakenInTwiceWithoutDoublesAndFaultsAreNamedByRow() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "case,kind,outcome,beds\nNorth,site,high,12\nSouth,site,low,\n");
        assertThat(study.json("case", "import", "sites.csv").path("applied").asInt())
                .isEqualTo(2);
        assertThat(study.json("case", "import", "sites.csv").path("unchanged").asInt())
                .isEqualTo(2);

        Files.writeString(folder.resolve("sites.csv"), "\uFEFFcase;kind;outcome\r\nNorth;site;high\r\n");
        assertThat(study.json("case", "import", "sites.csv").path("unchanged").asInt())
                .as("a table as spreadsheets of other countries save it")
                .isEqualTo(1);

        Files.writeString(folder.resolve("wrong.csv"), "case,kind,outcome\nNorth,site,low\nNorth,site,high\nWest,,\n");
        CommandLineRun run = study.run("case", "import", "wrong.csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("rows 2 and 3 tell different things of case 'North'", "line 4", "needs a kind");
        assertThat(study.json("case", "show", "north")
                        .path("attributes")
                        .path("outcome")
                        .asString())
                .isEqualTo("high");
        assertThat(study.json("case", "list")).hasSize(2);
    }
}
