package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import workbench.cli.answer.Terminal;

class TimelineCommandTest {
    @TempDir
    private Path folder;

    private CodedStudy study = new CodedStudy(Path.of(""));

    @BeforeEach
    void codeAStudy() throws IOException {
        study = CodedStudy.in(folder);
        study.done("event", "add", "What comes of it", "--order", "3", "--predicted");
        study.code("The tender failed", "planning", "--valence", "-");
        study.code("café meetings kept us going", "engaging", "--valence", "+", "--event", "2");
        study.code("The navigators never came", "planning", "--valence", "-", "--event", "1", "--event", "2");
    }

    static Document parsed(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
    }

    @Test
    void eventsSourcesAndSignsFitATerminalOfEightyColumns() {
        CommandLineRun run = study.done("timeline");
        assertThat(run.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(run.out())
                .contains("1 Coming together", "2 Holding on", "3 What comes of it", "predicted", "no dates")
                .contains("interview", "Commissioning network", "hinders −", "+ helps")
                .contains("1 source, 3 codings.");
    }

    @Test
    void aWideTerminalIsUsed() {
        Terminal wide = new Terminal(false, true, true, 120);
        String shown = CommandLineRun.in(folder, Map.of(), wide, "", "-s", "study", "timeline")
                .done()
                .out();
        assertThat(shown.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 120);
        assertThat(shown.lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(80);
    }

    @Test
    void dataTellCodingsOfEachEventAndDate() {
        JsonNode told = study.json("timeline");
        JsonNode first = told.path("events").get(0);
        assertThat(first.path("slug").asString()).isEqualTo("coming-together");
        assertThat(first.path("negative").asInt()).isEqualTo(2);
        assertThat(told.path("events").get(1).path("positive").asInt()).isEqualTo(1);
        assertThat(told.path("sources").get(0).path("label").asString()).isEqualTo("S01");
        assertThat(told.path("sources").get(0).path("networks").get(0).asString())
                .isEqualTo("commissioning-network");
        assertThat(told.path("dates").get(0).path("date").asString()).isEqualTo("2017-04");
        assertThat(told.path("total").path("codings").asInt()).isEqualTo(3);
        assertThat(study.done("timeline", "--format", "csv").lines())
                .anyMatch(line -> line.startsWith("event,holding-on,2,"));
    }

    @Test
    void filtersLeaveOutCodingsAndTheSourcesWithoutAny() {
        assertThat(study.json("timeline", "--valence", "+")
                        .path("total")
                        .path("codings")
                        .asInt())
                .isEqualTo(1);
        assertThat(study.json("timeline", "--valence", "0").path("sources")).isEmpty();
        assertThat(study.done("timeline", "--valence", "+").out()).contains("Only codings that meet the filters");
    }

    @Test
    void eachEndingMakesItsFile() throws Exception {
        for (String ending : new String[] {"svg", "png", "html", "json", "csv", "txt"}) {
            study.done("timeline", "-o", "out." + ending);
            assertThat(folder.resolve("out." + ending)).isNotEmptyFile();
        }
        Document svg = parsed(folder.resolve("out.svg"));
        assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagNameNS("*", "text").getLength()).isGreaterThan(10);
        assertThat(Files.readString(folder.resolve("out.html")))
                .contains("<table")
                .doesNotContain("<script", "href=");
        assertThat(Files.readString(folder.resolve("out.svg")))
                .contains("1 Coming together")
                .doesNotContain("one.txt");
    }

    @Test
    void anUnknownEndingAndAMissingFolderAreRefusedAndLeaveNothing() {
        CommandLineRun ending = study.run("timeline", "-o", "out.bmp");
        assertThat(ending.exit()).isEqualTo(2);
        assertThat(ending.err()).contains("writes no .bmp file", ".html, .json, .png, .svg");
        CommandLineRun missing = study.run("timeline", "-o", "nowhere/out.svg");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("There is no folder");
        assertThat(folder.resolve("out.bmp")).doesNotExist();
    }

    @Test
    void aMatrixBecomesAPictureOfFieldsOrCircles() throws Exception {
        for (String as : new String[] {"heat", "bubble"}) {
            study.done("matrix", "--rows", "construct", "--columns", "event", "--as", as, "-o", as + ".svg");
            assertThat(parsed(folder.resolve(as + ".svg"))
                            .getElementsByTagNameNS("*", "text")
                            .getLength())
                    .isGreaterThan(5);
        }
        assertThat(Files.readString(folder.resolve("heat.svg"))).contains("Constructs by event", "− 2");
        study.done("matrix", "--rows", "construct", "--columns", "event", "-o", "heat.png");
        assertThat(folder.resolve("heat.png")).isNotEmptyFile();
    }

    @Test
    void aWayOfDrawingWithoutAPictureIsRefused() {
        CommandLineRun run = study.run("matrix", "--rows", "construct", "--columns", "event", "--as", "heat");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'--as' says how a picture is drawn");
    }

    @Test
    void anEmptyStudyIsToldSo() throws IOException {
        CommandLineRun.in(folder, "init", "bare").done();
        CommandLineRun shown =
                CommandLineRun.in(folder, "-s", "bare", "timeline").done();
        assertThat(shown.out()).contains("neither events nor sources");
        CommandLineRun.in(folder, "-s", "bare", "timeline", "-o", "bare.svg").done();
        assertThat(Files.readString(folder.resolve("bare.svg"))).contains("Nothing to show.");
    }
}
