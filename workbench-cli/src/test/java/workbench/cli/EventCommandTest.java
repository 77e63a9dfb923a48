package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCommandTest {
    @TempDir
    Path folder;

    private CodedStudy study;

    @BeforeEach
    void twoEvents() throws IOException {
        study = CodedStudy.in(folder);
    }

    private void refused(String what, String... words) {
        CommandLineRun run = study.run(words);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(what);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void eventsAreAddedOneByOneAndAnInsertedOneMovesTheOthers() {
        study.done("event", "add", "Third", "--order", "3");
        refused("next free order is 4", "event", "add", "Sixth", "--order", "6");
        refused("Event 2 exists", "event", "add", "Between", "--order", "2");

        CommandLineRun run = study.done("event", "add", "Between", "--order", "2", "--insert");

        assertThat(run.out()).contains("Added event 2, between.", "'Holding on' from 2 to 3");
        assertThat(study.json("event", "list").findValuesAsString("slug"))
                .containsExactly("coming-together", "between", "holding-on", "third");
    }

    @Test
    void anEventShowsItsNetworksSourcesCodingsAndMemos() {
        study.code("nobody told us", "planning", "--valence", "-");
        study.code("café meetings", "planning", "--valence", "+", "--event", "2");
        study.done("event", "set", "1", "--network", "commissioners", "--phase", "begin", "--from", "none");
        study.done("memo", "add", "--about", "event:1", "--text", "A slow start.");

        var shown = study.json("event", "show", "1");

        assertThat(shown.path("networks").get(0).asString()).isEqualTo("commissioning-network");
        assertThat(shown.path("phase").asString()).isEqualTo("begin");
        assertThat(shown.path("from").isNull()).isTrue();
        assertThat(shown.path("sources").get(0).path("codings").asInt()).isEqualTo(1);
        assertThat(shown.path("codings").get(0).path("basis").asString()).isEqualTo("inherited");
        assertThat(shown.path("codings").get(0).path("negative").asInt()).isEqualTo(1);
        assertThat(shown.path("memos")).hasSize(1);
        assertThat(study.done("event", "show", "2").out()).contains("in places", "stated by a coder");
    }

    @Test
    void eventsOfCasesAreNamedByTheCaseAndAnAmbiguousNumberIsRefused() {
        study.done("case", "add", "North", "--kind", "site");
        study.done("case", "add", "South", "--kind", "site");
        for (String ofCase : new String[] {"north", "south"}) {
            for (String title : new String[] {"Begin", "Go on", "End"}) {
                study.done("event", "add", title, "--case", ofCase, "--phase", title);
            }
        }

        assertThat(study.json("event", "show", "north/3").path("slug").asString())
                .isEqualTo("end");
        refused("north/3, south/3", "event", "show", "3");
        assertThat(study.json("event", "show", "2").path("title").asString()).isEqualTo("Holding on");
        assertThat(study.json("case", "show", "south").path("events")).hasSize(3);
    }

    @Test
    void aDateThatIsNoneIsWrongUsageAndOneBeforeTheBeginningIsRefused() {
        assertThat(study.run("event", "set", "1", "--from", "soon").exit()).isEqualTo(2);
        refused("would end (2016)", "event", "set", "1", "--to", "2016");
    }

    @Test
    void aTableComesInWholeOrNotAtAllAndTwiceAsWell() throws IOException {
        Files.writeString(folder.resolve("events.csv"), """
                event,order,from,to,predicted,key_points,case,phase,networks
                Looking again,3,2018,,no,"They stopped, and looked.",,doubt,commissioners;provider-network
                Taking root,4,,,yes,,,,
                """);
        assertThat(study.json("event", "import", "events.csv").path("applied").asInt())
                .isEqualTo(2);
        assertThat(study.json("event", "import", "events.csv").path("unchanged").asInt())
                .isEqualTo(2);
        assertThat(study.json("event", "show", "3").path("networks")).hasSize(2);

        Files.writeString(folder.resolve("wrong.csv"), """
                event,order,from,networks
                Looking again,3,soon,
                ,5,,
                Fifth,5,,nobody
                Sixth,x,,
                """);
        CommandLineRun run = study.run("event", "import", "wrong.csv");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("line 2, from: 'soon'", "line 3, event:", "line 4, networks:", "'nobody'", "line 5, order:");
        assertThat(study.json("event", "list")).hasSize(4);
    }

    @Test
    void anEventIsRemovedUnlessSomethingSpeaksOfIt() {
        refused("hang 1 source", "event", "remove", "1");

        study.done("event", "remove", "2");

        assertThat(study.json("event", "list")).hasSize(1);
        study.done("undo");
        assertThat(study.json("event", "list")).hasSize(2);
    }

    @Test
    void aBorderIsLookedAtAndMovedAndWhatWasTickedGoesWithIt() {
        study.code("nobody told us", "planning", "--valence", "-");
        study.done("event", "set", "1", "--to", "2017-12");

        var preview = study.json("event", "border", "1", "--to", "2017-03", "--preview");
        assertThat(preview.path("sources").get(0).path("inheritedCodings")).hasSize(1);
        assertThat(preview.path("sources").get(0).path("to").asString()).isEqualTo("holding-on");
        String page = study.done("event", "border", "1", "--to", "2017-03", "--preview", "--ids")
                .out();
        assertThat(page).contains("leaves", "“nobody told us”", "Nothing has been changed.");
        assertThat(study.json("event", "show", "1").path("to").asString()).isEqualTo("2017-12");

        var moved = study.json("event", "border", "1", "--to", "2017-03", "--apply", "--source", "S01");
        assertThat(moved.path("movedCodings").asInt()).isEqualTo(1);
        assertThat(study.total("--event", "2")).isEqualTo(1);

        study.done("undo");
        assertThat(study.total("--event", "1")).isEqualTo(1);
    }

    @Test
    void aBorderNeedsOneDateAndLookingOrDoingAndTicksThatExist() {
        assertThat(study.run("event", "border", "1", "--preview").exit()).isEqualTo(2);
        assertThat(study.run("event", "border", "1", "--to", "2018").exit()).isEqualTo(2);
        assertThat(study.run("event", "border", "1", "--to", "2018", "--preview", "--source", "S01")
                        .exit())
                .isEqualTo(2);
        refused("no coding's id", "event", "border", "1", "--to", "2018", "--apply", "--coding", "zz");
        refused("There is no source", "event", "border", "1", "--to", "2018", "--apply", "--source", "S9");
    }

    @Test
    void aSourceSaysHowManyCodingsStayBehindAndLetsThemFollow() {
        study.code("nobody told us", "planning", "--valence", "-");

        CommandLineRun run = study.done("source", "set", "S01", "--event", "2");
        assertThat(run.out()).contains("1 of its codings", "--move-inherited");

        assertThat(study.json("source", "set", "S01", "--move-inherited")
                        .path("inheritedMoved")
                        .asInt())
                .isEqualTo(1);
        assertThat(study.total("--event", "2")).isEqualTo(1);
    }
}
