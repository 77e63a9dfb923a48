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
    void aFolderWithOtherThingsIsLeftAlone() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("thesis.txt"), "years of work");

        CommandLineRun run = CommandLineRun.in(folder, "demo", "mine");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(folder.resolve("mine/thesis.txt")).hasContent("years of work");
    }
}
