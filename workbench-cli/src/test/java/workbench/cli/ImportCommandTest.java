package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.answer.Terminal;

class ImportCommandTest {
    private static final String TRANSCRIPT =
            "Interviewer: How did it begin?\n\nP1: The tender failed.\n\nInterviewer: And then?\n\n"
                    + "P1: We went on. \uD83D\uDE42\n\nP2: Nobody told us.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aStudyAndAFile() throws IOException {
        CommandLineRun.makeStudy(folder);
        Files.writeString(folder.resolve("one.txt"), TRANSCRIPT);
    }

    @Test
    void saysTheKindAndWhetherItWasGuessedAndHowManyTurnsOfWhom() {
        CommandLineRun run =
                CommandLineRun.onStudy(folder, "import", "one.txt", "--dry-run").done();

        assertThat(run.out())
                .contains("S01", "interview (guessed)", "Interviewer 2, P1 2, P2 1", "Nothing was changed");
        assertThat(CommandLineRun.onStudy(folder, "sources").out()).contains("No sources yet");
        assertThat(CommandLineRun.onStudy(folder, "import", "one.txt", "--kind", "interview")
                        .done()
                        .out())
                .contains("interview,")
                .doesNotContain("guessed");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndTheOthersAreImported() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");

        CommandLineRun run =
                CommandLineRun.onStudy(folder, "import", "empty.txt", "one.txt", "gone.txt", "--format", "json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().path("imported").findValuesAsString("label")).containsExactly("S01");
        assertThat(run.json().path("refused")).hasSize(2).allSatisfy(refused -> {
            assertThat(refused.path("problem").asString()).isNotBlank();
            assertThat(refused.path("remedy").asString()).isNotBlank();
        });
        assertThat(run.json().path("refused").findValuesAsString("file")).containsExactly("empty.txt", "gone.txt");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void namesNoFileWhereTheImportIsRefusedForAnotherReason() {
        CommandLineRun run = CommandLineRun.in(folder, "-s", "nowhere", "import", "one.txt", "--format", "json");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.json().path("refused").get(0).path("file").isNull()).isTrue();
    }

    @Test
    void theSameContentAgainIsSkippedWithAWord() {
        CommandLineRun.onStudy(folder, "import", "one.txt").done();

        CommandLineRun run = CommandLineRun.onStudy(folder, "import", "one.txt").done();

        assertThat(run.out()).contains("in the study already", "1 unchanged");
    }

    @Test
    void aManifestSaysWhatIsKnownOfEachFileAndFurtherColumnsBecomeAttributes() throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"),
                "\uFEFFfile,kind,title,date,network,event,participant,consent,site\r\n"
                        + "one.txt,interview,First,2017-03,commissioners,1,p1;p2,written:analysis,north\r\n");

        CommandLineRun.onStudy(folder, "import", "--manifest", "manifest.csv").done();

        var source = CommandLineRun.onStudy(folder, "sources", "--format", "json")
                .json()
                .get(0);
        assertThat(source.path("title").asString()).isEqualTo("First");
        assertThat(source.path("date").asString()).isEqualTo("2017-03");
        assertThat(source.path("networks").get(0).asString()).isEqualTo("commissioning-network");
        assertThat(source.path("events").get(0).asString()).isEqualTo("coming-together");
        assertThat(source.path("participants")).hasSize(2);
        assertThat(source.path("consent").asString()).isEqualTo("written:analysis");
        assertThat(source.path("attributes").path("site").asString()).isEqualTo("north");
    }

    @Test
    void aFaultyManifestIsRefusedWholeWithEveryLineAndColumn() throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"),
                "file,kind,date,network\none.txt,talk,2017,commissioners\none.txt,,soon,nobody\n");

        CommandLineRun run = CommandLineRun.onStudy(folder, "import", "--manifest", "manifest.csv", "--format", "json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 2, kind", "line 3, date", "line 3, network", "line 3, file");
        assertThat(run.json().path("refused")).hasSize(4);
        assertThat(CommandLineRun.onStudy(folder, "sources").out()).contains("No sources yet");
    }

    @Test
    void aFolderStandsForAllFilesInItThatAreNotHidden() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("field/notes"));
        Files.writeString(inner.resolve("note.txt"), "A plain note about the meeting in the hall.\n");
        Files.writeString(folder.resolve("field/.DS_Store"), "x");
        Files.move(folder.resolve("one.txt"), folder.resolve("field/one.txt"));

        CommandLineRun run = CommandLineRun.onStudy(folder, "import", "field").done();

        assertThat(run.out()).contains("Imported 2 sources");
    }

    @Test
    void textSegmentsAndSpeakersAreShown() {
        CommandLineRun.onStudy(folder, "import", "one.txt").done();
        CommandLineRun.onStudy(folder, "participant", "add", "commissioner-a").done();

        CommandLineRun.onStudy(
                        folder,
                        "source",
                        "speakers",
                        "one.txt",
                        "--map",
                        "P1=commissioner-a",
                        "--map",
                        "Interviewer=researcher")
                .done();

        assertThat(CommandLineRun.onStudy(folder, "source", "text", "S01").out())
                .isEqualTo(TRANSCRIPT);
        var segments = CommandLineRun.onStudy(folder, "source", "segments", "S01", "--format", "json")
                .json();
        assertThat(segments.findValuesAsString("participant")).contains("researcher", "commissioner-a");
        var fourth = segments.get(3);
        assertThat(fourth.path("end").asInt() - fourth.path("start").asInt())
                .isEqualTo("We went on. \uD83D\uDE42".length() - 1);
    }

    @Test
    void removingASourceAsksOnATerminal() {
        CommandLineRun.onStudy(folder, "import", "one.txt").done();
        Terminal person = new Terminal(true, true, true, 80);

        CommandLineRun no =
                CommandLineRun.in(folder, java.util.Map.of(), person, "n\n", "-s", "study", "source", "remove", "S01");
        assertThat(no.exit()).isEqualTo(1);
        CommandLineRun yes = CommandLineRun.in(
                folder, java.util.Map.of(), person, "yes\n", "-s", "study", "source", "remove", "S01");
        assertThat(yes.exit()).isZero();

        assertThat(CommandLineRun.onStudy(folder, "sources").out()).contains("No sources yet");
    }

    @Test
    void whatIsKnownOfASourceCanBeChanged() {
        CommandLineRun.onStudy(folder, "import", "one.txt").done();

        CommandLineRun.onStudy(
                        folder,
                        "source",
                        "set",
                        "S01",
                        "--title",
                        "The first",
                        "--network",
                        "commissioners",
                        "--attribute",
                        "round=1")
                .done();

        String shown = CommandLineRun.onStudy(folder, "source", "show", "one.txt")
                .done()
                .out();
        assertThat(shown).contains("The first", "commissioning-network", "round=1", "P1");
    }

    @Test
    void aManifestThatIsNotUtf8OrLacksItsColumnIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("latin.csv"),
                "file,title\nnote.txt,caf\u00e9\n",
                java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.writeString(
                folder.resolve("wide.csv"),
                "\uFEFFfile,title\nnote.txt,x\n",
                java.nio.charset.StandardCharsets.UTF_16LE);
        Files.writeString(folder.resolve("bare.csv"), "name\nnote.txt\n");

        for (String command : new String[] {"import --manifest", "memo add --from"}) {
            for (String file : new String[] {"latin.csv", "wide.csv"}) {
                CommandLineRun run = CommandLineRun.onStudy(folder, (command + " " + file).split(" "));
                assertThat(run.exit()).isEqualTo(1);
                assertThat(run.err()).contains("not UTF-8", "CSV UTF-8");
            }
            assertThat(CommandLineRun.onStudy(folder, (command + " bare.csv").split(" "))
                            .err())
                    .contains("has no column");
            assertThat(CommandLineRun.onStudy(folder, (command + " none.csv").split(" "))
                            .err())
                    .contains("There is no");
        }
    }
}
