package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.study.StudyFolder;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutThePagesASentenceSaysSoAndNothingIsMade() {
        var run = CommandLineRun.in(folder, "serve", "new-study");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("serves pages is not there");
        assertThat(folder.resolve("new-study")).doesNotExist();
    }

    @Test
    void aPortIsOne() {
        assertThat(CommandLineRun.in(folder, "serve", "new-study", "--port", "70000")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void whoHoldsAStudyIsKnownToBeAServer() {
        CommandLineRun.makeStudy(folder);
        StudyFolder study = new StudyFolder(folder.resolve("study"));

        study.sayHeld("import");
        assertThat(study.isServed()).isFalse();
        study.sayHeld("serve at http://127.0.0.1:8642");
        assertThat(study.isServed()).isTrue();
        assertThat(study.heldBy()).contains("http://127.0.0.1:8642");
    }
}
