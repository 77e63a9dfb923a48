package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerOptionsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aStudy() {
        CommandLineRun.makeStudy(folder);
    }

    @Test
    void aFilesEndingPicksTheFormat() throws Exception {
        CommandLineRun run = CommandLineRun.onStudy(folder, "network", "list", "-o", "networks.csv")
                .done();

        assertThat(Files.readString(folder.resolve("networks.csv"))).startsWith("id,slug,name");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("networks.csv");
        CommandLineRun.onStudy(folder, "network", "list", "-o", "networks.json").done();
        assertThat(Files.readString(folder.resolve("networks.json"))).startsWith("[");
        CommandLineRun.onStudy(folder, "network", "list", "-o", "networks.xlsx").done();
        assertThat(Files.readAllBytes(folder.resolve("networks.xlsx"))).startsWith('P', 'K');
    }

    @Test
    void anUnknownEndingIsWrongUsageAndLeavesNoFile() throws Exception {
        CommandLineRun run = CommandLineRun.onStudy(folder, "network", "list", "-o", "networks.doc");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(".doc", ".csv, .json, .txt");
        assertThat(names()).containsExactly("study");
    }

    @Test
    void twoFormatsAreWrongUsage() {
        assertThat(CommandLineRun.onStudy(folder, "network", "list", "--format", "csv", "-o", "n.json")
                        .exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.onStudy(folder, "network", "list", "--format", "xml")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aFolderThatIsMissingIsRefusedAndNothingIsLeftBehind() throws Exception {
        CommandLineRun run = CommandLineRun.onStudy(folder, "network", "list", "-o", "gone/networks.csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("There is no folder");
        assertThat(names()).containsExactly("study");
    }

    private List<String> names() throws Exception {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }
}
