package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void theDemoMakesAStudyAndAWorkbookAndSaysTheCommandsAndRunTwiceDoesNoHarm() throws Exception {
        CommandLineRun run = CommandLineRun.in(folder, "demo").done();

        assertThat(run.out())
                .contains(
                        "$ workbench init demo-study",
                        "$ workbench -s demo-study import",
                        "Imported 27 sources",
                        "737 codings made",
                        "Readiness for Implementation",
                        "altered.xlsx",
                        "What to try next");
        assertThat(run.out().lines()).as("no wall of text").hasSizeLessThan(140);
        assertThat(folder.resolve("demo-study/waymark-in-marlsea.xlsx")).exists();
        assertThat(folder.resolve("demo-study/study.mv.db")).exists();
        assertThat(folder.resolve(".demo-study.unfinished")).doesNotExist();
        var before = Files.getLastModifiedTime(folder.resolve("demo-study/waymark-in-marlsea.xlsx"));

        CommandLineRun again = CommandLineRun.in(folder, "demo").done();

        assertThat(again.out()).contains("stands already");
        assertThat(Files.getLastModifiedTime(folder.resolve("demo-study/waymark-in-marlsea.xlsx")))
                .isEqualTo(before);
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("thesis.txt"), "years of work");

        CommandLineRun run = CommandLineRun.in(folder, "demo", "mine");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(folder.resolve("mine/thesis.txt")).hasContent("years of work");
    }
}
