package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.answer.Terminal;

class StudyCommandsTest {
    @TempDir
    Path folder;

    @Test
    void initMakesAStudyAndSaysWhatComesNext() {
        CommandLineRun run =
                CommandLineRun.in(folder, "init", "harbour", "--coder", "MK").done();

        assertThat(run.out()).contains("'harbour'", "cfir-2009", "import");
        assertThat(folder.resolve("harbour/study.mv.db")).exists();
    }

    @Test
    void initRefusesAFolderThatIsAStudyAlready() {
        CommandLineRun.makeStudy(folder);

        CommandLineRun run = CommandLineRun.in(folder, "init", "study");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("is a study already");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theStudyIsNamedBeforeOrAfterTheCommandOrByTheEnvironmentOrIsTheNearestFolderAbove() throws Exception {
        CommandLineRun.makeStudy(folder);
        Path inside = Files.createDirectories(folder.resolve("study/drafts/deep"));
        String study = folder.resolve("study").toString();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));

        assertThat(CommandLineRun.in(folder, "-s", "study", "network", "list").exit())
                .isZero();
        assertThat(CommandLineRun.in(folder, "network", "list", "--study", "study")
                        .exit())
                .isZero();
        assertThat(CommandLineRun.in(inside, "network", "list").exit()).isZero();
        assertThat(CommandLineRun.in(elsewhere, Map.of("WORKBENCH_STUDY", study), Terminal.NONE, "", "network", "list")
                        .exit())
                .isZero();
        CommandLineRun nowhere = CommandLineRun.in(elsewhere, "network", "list");
        assertThat(nowhere.exit()).isEqualTo(3);
        assertThat(nowhere.err()).contains("workbench init");
    }

    @Test
    void aFolderThatIsNoStudyCannotBeUsed() {
        CommandLineRun run = CommandLineRun.in(folder, "-s", ".", "sources");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("init");
    }

    @Test
    void whoActsIsTheCoderNamedElseTheEnvironmentsElseTheStudys() {
        CommandLineRun.makeStudy(folder);
        CommandLineRun.onStudy(folder, "network", "add", "B", "--coder", "RS").done();
        CommandLineRun.in(folder, "--coder", "LW", "-s", "study", "network", "add", "C")
                .done();
        CommandLineRun.in(
                        folder,
                        Map.of("WORKBENCH_CODER", "EN"),
                        Terminal.NONE,
                        "",
                        "-s",
                        "study",
                        "network",
                        "add",
                        "D")
                .done();

        var changes = CommandLineRun.onStudy(folder, "journal", "--last", "3", "--format", "json")
                .json();

        assertThat(changes.findValuesAsString("who")).containsExactly("RS", "LW", "EN");
    }

    @Test
    void undoOfMoreChangesThanThereAreIsRefused() {
        CommandLineRun.makeStudy(folder);

        CommandLineRun undone = CommandLineRun.onStudy(folder, "undo", "99");

        assertThat(undone.exit()).isOne();
        assertThat(undone.err()).contains("only 3 changes");
        assertThat(CommandLineRun.onStudy(folder, "event", "list", "--format", "json")
                        .json())
                .hasSize(1);
    }

    @Test
    void undoTakesBackOnesOwnLastChangeAndUndoOfTheUndoPutsItBack() {
        CommandLineRun.makeStudy(folder);
        CommandLineRun.onStudy(folder, "network", "add", "Second network").done();

        CommandLineRun.onStudy(folder, "undo").done();
        assertThat(networks()).containsExactly("commissioning-network");

        CommandLineRun.onStudy(folder, "undo").done();
        assertThat(networks()).containsExactly("commissioning-network", "second-network");

        assertThat(CommandLineRun.onStudy(folder, "undo", "--coder", "RS").exit())
                .isEqualTo(1);
    }

    @Test
    void aWholeStudyIsFoundWholeAndOneWithAMissingOriginalIsNot() throws Exception {
        CommandLineRun.makeStudy(folder);
        Files.writeString(folder.resolve("note.txt"), "A plain note about the meeting in the hall.\n");
        CommandLineRun.onStudy(folder, "import", "note.txt").done();

        assertThat(CommandLineRun.onStudy(folder, "check").done().out()).contains("whole");
        CommandLineRun.onStudy(folder, "reindex").done();
        CommandLineRun.onStudy(folder, "check", "--repair").done();

        try (var originals = Files.list(folder.resolve("study/originals"))) {
            Files.delete(originals.findFirst().orElseThrow());
        }
        CommandLineRun run = CommandLineRun.onStudy(folder, "check", "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get(0).path("fault").asString()).contains("S01");
    }

    private java.util.List<String> networks() {
        return CommandLineRun.onStudy(folder, "network", "list", "--format", "json")
                .json()
                .findValuesAsString("slug");
    }

    @Test
    void theStudyAndTheCoderMayStandBetweenAGroupAndItsCommand() {
        CommandLineRun.makeStudy(folder);

        assertThat(CommandLineRun.in(folder, "network", "-s", "study", "list").exit())
                .isZero();
        CommandLineRun.in(folder, "network", "--study=study", "--coder", "RS", "add", "E")
                .done();
        assertThat(CommandLineRun.onStudy(folder, "journal", "--last", "1", "--format", "json")
                        .json()
                        .findValuesAsString("who"))
                .containsExactly("RS");
    }

    @Test
    void anUndoSaysWhatItPutBack() {
        CommandLineRun.makeStudy(folder);
        CommandLineRun.onStudy(folder, "network", "add", "Second network").done();
        String change = CommandLineRun.onStudy(folder, "journal", "--last", "1", "--format", "json")
                .json()
                .get(0)
                .path("seq")
                .asString();

        assertThat(CommandLineRun.onStudy(folder, "undo").done().out())
                .startsWith("Took back change " + change + " (")
                .contains("puts it back");
        assertThat(CommandLineRun.onStudy(folder, "undo").done().out())
                .startsWith("Put back change " + change + " (")
                .contains("takes it back again");
        assertThat(CommandLineRun.onStudy(folder, "undo").done().out()).startsWith("Took back change " + change + " (");
    }

    @Test
    void aDatabaseThatIsCutShortOrRubbishIsDamagedAndLeftAsItIs() throws Exception {
        CommandLineRun.makeStudy(folder);
        Path database = folder.resolve("study/study.mv.db");
        byte[] rubbish = new byte[50_000];
        java.util.Arrays.fill(rubbish, (byte) 'x');

        for (byte[] content : new byte[][] {{}, new byte[9_000], rubbish}) {
            Files.write(database, content);
            CommandLineRun reader = CommandLineRun.onStudy(folder, "sources");
            assertThat(reader.exit()).isEqualTo(3);
            assertThat(reader.err()).contains("is damaged", "backup");
            if (content != rubbish) {
                CommandLineRun writer = CommandLineRun.onStudy(folder, "network", "add", "X");
                assertThat(writer.exit()).isEqualTo(3);
                assertThat(writer.err()).contains("is damaged", "backup").doesNotContain("Remove the folder");
            }
            assertThat(Files.size(database)).isEqualTo(content.length);
        }
    }
}
