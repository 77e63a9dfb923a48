package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void twoCodesInOneInterview() throws IOException {
        study = CodedStudy.in(folder);
        study.code("nobody told us", "planning", "--valence", "-");
        study.code("The navigators never came", "planning", "--valence", "-");
        study.code("kept us going", "engaging", "--valence", "+");
    }

    @Test
    void coverageTellsWhatWasNeverUsedAndWhatRestsOnLittle() {
        String page = study.done("coverage").out();
        assertThat(page)
                .contains("2 of ", "Trialability", "unknown whether asked", "one source; one speaker", "Engaging");

        var codes = study.json("coverage").path("codes");
        assertThat(codes.findValuesAsString("code")).contains("cfir-2009/process/planning");
        assertThat(study.done("coverage", "--all", "--event", "1").out()).contains("What each code rests on");
        assertThat(study.done("coverage", "--format", "csv").lines().getFirst()).startsWith("code,name,codings");
    }

    @Test
    void saturationTellsWhatEachSourceBringsAndRefusesMeasuresThatAreNone() {
        assertThat(study.done("saturation").out()).contains("S01", "so far", "Too few sources");
        assertThat(study.json("saturation", "--base", "1").path("baseCodes").asInt())
                .isEqualTo(2);
        assertThat(study.done("saturation", "--event", "2").out()).contains("Nothing to tell");
        assertThat(study.run("saturation", "--run", "0").exit()).isEqualTo(2);
        assertThat(study.run("coverage", "--event", "9").exit()).isEqualTo(1);
    }
}
