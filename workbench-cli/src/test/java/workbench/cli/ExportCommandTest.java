package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    CodedStudy study;

    @BeforeEach
    void codeSome() throws Exception {
        study = CodedStudy.in(folder);
        study.code("The tender failed", "planning", "--valence", "-");
    }

    @Test
    void aWorkbookIsVerifiedAndACellTurnedByHandIsFound() throws Exception {
        assertThat(study.done("export", "study.xlsx").out()).contains("1 coding", "names no one");
        assertThat(study.json("verify", "study.xlsx").path("well").asBoolean()).isTrue();

        String cell = HandEdit.flip(folder.resolve("study.xlsx"));

        CommandLineRun verdict = study.run("verify", "study.xlsx");
        assertThat(verdict.exit()).isEqualTo(1);
        assertThat(verdict.out()).contains("Matrix", cell);
    }

    @Test
    void excerptsGoOutAsCsvAndJsonAndOtherEndingsAreWrongUsage() {
        study.done("export", "study.csv");
        study.done("export", "study.json", "--valence", "+");

        assertThat(folder.resolve("study.csv"))
                .content()
                .contains("The tender failed")
                .doesNotContain("one.txt");
        assertThat(folder.resolve("study.json")).content().doesNotContain("The tender failed");
        assertThat(study.run("export", "study.docx").exit()).isEqualTo(2);
    }

    @Test
    void anExportHoldsAllThatTheFiltersChooseAndSaysSo() throws Exception {
        study.code("We waited", "planning");

        CommandLineRun run =
                study.done("export", "all.csv", "--limit", "1", "--sort", "source", "--context", "5", "--offset", "0");

        assertThat(run.out()).contains("2 codings");
        assertThat(run.err()).contains("--limit");
        assertThat(study.run("export", "none/part.csv").err()).contains("no folder");
        assertThat(study.run("export", "part.csv", "--limit", "-1").exit()).isEqualTo(2);
    }

    @Test
    void oneCellTurnedByHandIsOneThing() throws Exception {
        study.done("export", "study.xlsx");
        HandEdit.flip(folder.resolve("study.xlsx"));

        assertThat(study.run("verify", "study.xlsx").out()).doesNotContain("1 things");
    }
}
