package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is typed into templates is tested where they are read, in core. */
class RapidCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void begin() throws IOException {
        study = CodedStudy.in(folder);
        study.done("case", "add", "Gull Point", "--kind", "site");
        study.done("participant", "add", "nurse-i", "--case", "gull-point");
        study.done("participant", "add", "stray");
        Files.writeString(folder.resolve("round.csv"), "question,constructs\nMoney?,available-resources\n");
        study.done("guide", "import", "round.csv");
    }

    @Test
    void aTemplateIsWrittenForAPersonAndComesBackUnchanged() {
        study.done(
                "summary",
                "set",
                "--case",
                "gull-point",
                "--construct",
                "cost",
                "--participant",
                "nurse-i",
                "--text",
                "Dear.");

        for (String file : java.util.List.of("notes.xlsx", "notes.docx")) {
            study.done("rapid", "template", "--for", "nurse-i", "--guide", "round", "--source", "S01", "-o", file);
            assertThat(folder.resolve(file)).isNotEmptyFile();

            JsonNode preview = study.json("rapid", "import", file, "--preview");
            assertThat(preview.path("preview").asBoolean()).isTrue();
            assertThat(preview.path("altered").asInt()).isEqualTo(1);
            assertThat(preview.path("cells").get(0).path("field").asString()).isEqualTo("source");
            assertThat(study.done("rapid", "import", file, "--preview").out())
                    .contains("gull-point, nurse-i: Cost", "source: (empty) → S01", "nothing was changed");
        }
        study.done("rapid", "import", "notes.xlsx");
        assertThat(study.json("rapid", "import", "notes.docx").path("unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoHasNoCaseOrIsUnknownIsRefused() {
        assertThat(study.run("rapid", "template", "--for", "stray", "-o", "s.xlsx")
                        .err())
                .contains("belongs to no case", "--case");
        assertThat(study.run("rapid", "template", "--for", "stray", "--case", "gull-point", "-o", "s.xlsx")
                        .exit())
                .isZero();
        assertThat(study.run("rapid", "template", "--for", "nobody", "-o", "n.xlsx")
                        .exit())
                .isEqualTo(1);
        assertThat(study.run("rapid", "template", "--for", "nurse-i", "-o", "n.pdf")
                        .exit())
                .isEqualTo(2);
        assertThat(study.run("rapid", "import", "none.xlsx").err()).contains("no such file");
    }

    @Test
    void whatIsMissingIsProposedAndRatedOnlyWhenAccepted() {
        study.done("source", "set", "S01", "--case", "gull-point");
        study.code("The tender failed", "cost");
        assertThat(study.json("rating", "propose-missing").get(0).path("kind").asString())
                .isEqualTo("unknown");
        CommandLineRun unknown = study.run("rating", "propose-missing", "--accept", "gull-point/complexity");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("unknown whether", "--guide");

        study.done("source", "set", "S01", "--guide", "round");

        assertThat(study.done("rating", "propose-missing").out())
                .contains(
                        "not said (1)",
                        "available-resources",
                        "S01: question 1 asked, nothing coded",
                        "Nothing is rated");
        assertThat(study.json("ratings")).isEmpty();
        study.done("rating", "propose-missing", "--accept", "gull-point/available-resources");
        JsonNode rating = study.json("ratings").get(0);
        assertThat(rating.path("value").asString()).isEqualTo("not-said");
        assertThat(rating.path("rater").asString()).isEqualTo("AB");
        assertThat(study.run("rating", "propose-missing", "--accept", "gull-point/cost")
                        .err())
                .contains("there are words on it");
        assertThat(study.run("rating", "propose-missing", "--accept", "nonsense")
                        .exit())
                .isEqualTo(2);

        study.done("rating", "propose-missing", "--case", "gull-point", "--accept", "all");
        assertThat(study.json("rating", "propose-missing")).isEmpty();
        assertThat(study.done("rating", "propose-missing").out()).contains("Nothing is missing");
        study.done("undo");
        assertThat(study.json("ratings")).hasSize(1);
    }

    @Test
    void aManifestSaysByWhichGuideAnInterviewWasHeld() throws IOException {
        Files.writeString(folder.resolve("two.txt"), "P1: We waited, and waited.\n");
        manifest("two.txt,interview,round,1\n");
        study.done("import", "--manifest", "manifest.csv");

        assertThat(study.json("source", "show", "two.txt")
                        .path("skipped")
                        .get(0)
                        .asInt())
                .isEqualTo(1);
        assertThat(study.json("source", "show", "two.txt").path("attributes")).isEmpty();
    }

    @Test
    void aManifestAtFaultWithItsGuideBringsInNothing() throws IOException {
        Files.writeString(folder.resolve("two.txt"), "P1: We waited, and waited.\n");
        Files.writeString(folder.resolve("three.txt"), "P1: We left.\n");
        Files.writeString(folder.resolve("four.txt"), "P1: We stayed.\n");
        manifest("two.txt,interview,nowhere,\nthree.txt,interview,round,7\nfour.txt,interview,,2\n");

        CommandLineRun run = study.run("import", "--manifest", "manifest.csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 2, guide", "line 3, skipped", "question 7", "line 4, skipped");
        assertThat(study.json("sources")).hasSize(1);
    }

    private void manifest(String rows) throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), "file,kind,guide,skipped\n" + rows);
    }
}
