package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidierCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void aStudy() throws IOException {
        study = CodedStudy.in(folder);
    }

    @Test
    void theDescriptionIsSetShownWrittenAndReadAgain() throws IOException {
        study.done("study", "tidier", "--set", "brief-name", "--text", "Waymark");
        study.done("study", "tidier", "--set", "how", "--text", "-by hand", "--coder", "RS");

        assertThat(study.done("study", "tidier").out()).contains("Waymark", "missing: ", "2 of 12 described");
        assertThat(study.json("study", "tidier").get(0).path("text").asString()).isEqualTo("Waymark");
        study.done("study", "tidier", "-o", "tidier.csv");
        study.done("undo", "2", "--anyone");
        assertThat(study.json("study", "tidier", "import", "tidier.csv").path("changed"))
                .hasSize(2);
        assertThat(study.json("study", "tidier").get(5).path("text").asString()).isEqualTo("-by hand");
        study.done("study", "tidier", "-o", "table1.docx");
        study.done("study", "tidier", "-o", "table1.xlsx");
        assertThat(folder.resolve("table1.docx")).isNotEmptyFile();
        assertThat(folder.resolve("table1.xlsx")).isNotEmptyFile();
        assertThat(study.json("study", "show").path("tidierItems").asString()).isEqualTo("2 of 12");
    }

    @Test
    void faultsOfATableAreNamedByRowAndWrongUsageIsTold() throws IOException {
        Files.writeString(folder.resolve("wrong.csv"), "item,text\nwhy,One.\nreasons,Two.\n,Three.\n");
        CommandLineRun run = study.run("study", "tidier", "import", "wrong.csv");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 4, item");
        Files.writeString(folder.resolve("wrong.csv"), "item,text\nwhy,One.\nreasons,Two.\n");
        assertThat(study.run("study", "tidier", "import", "wrong.csv").err())
                .contains("line 3", "'reasons'", "brief-name");

        assertThat(study.run("study", "tidier", "--text", "x").exit()).isEqualTo(2);
        assertThat(study.run("study", "tidier", "--set", "why").exit()).isEqualTo(2);
        assertThat(study.run("study", "tidier", "-o", "t.pdf").exit()).isEqualTo(2);
        assertThat(study.json("study", "show").path("tidierItems").asString()).isEqualTo("0 of 12");
    }

    @Test
    void theStudyIsNamedBeforeOrAfterTheCommandHereToo() {
        CommandLineRun.in(folder, "study", "tidier", "-s", "study").done();
        CommandLineRun.in(folder, "study", "tidier", "--set", "why", "--text", "x", "-s", "study")
                .done();
        assertThat(CommandLineRun.in(folder, "study", "show", "-s", "study")
                        .done()
                        .out())
                .contains("1 of 12");
    }
}
