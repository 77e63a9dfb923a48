package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MemoAndJournalTest {
    @TempDir
    Path folder;

    CodedStudy study;
    String memo;

    @BeforeEach
    void makeStudy() throws Exception {
        study = CodedStudy.in(folder);
        memo = study.json("memo", "add", "--text", "Money steadies them.", "--date", "2017-05")
                .path("id")
                .asString();
    }

    @Test
    void aMemoIsRewrittenTiedToOtherThingsAndPutBack() {
        JsonNode changed = study.json(
                "memo",
                "set",
                memo,
                "--text",
                "Scarcity steadies them.",
                "--about",
                "event:1",
                "--kind",
                "method",
                "--date",
                "");
        assertThat(changed.path("text").asString()).isEqualTo("Scarcity steadies them.");
        assertThat(changed.path("about")).hasSize(1);
        assertThat(changed.path("about").get(0).asString()).startsWith("event:");
        assertThat(changed.path("date").isNull()).isTrue();
        assertThat(study.json("find", "scarcity", "--in", "memos").path("total").asInt())
                .isOne();

        study.done("undo");
        JsonNode back = study.json("memo", "show", memo);
        assertThat(back.path("text").asString()).isEqualTo("Money steadies them.");
        assertThat(back.path("about").get(0).asString()).isEqualTo("study");
        assertThat(back.path("date").asString()).isEqualTo("2017-05");
    }

    @Test
    void aMemoWithoutAnythingLeftIsTheStudysAndOneWithoutWordsIsRefused() {
        study.done("memo", "set", memo, "--about", "event:1", "--followup", "open");
        study.done("memo", "set", memo, "--not-about", "event:1", "--followup", "");
        JsonNode shown = study.json("memo", "show", memo);
        assertThat(shown.path("about").get(0).asString()).isEqualTo("study");
        assertThat(shown.path("followup").isNull()).isTrue();
        assertThat(study.run("memo", "set", memo, "--text", " ").exit()).isEqualTo(1);
        assertThat(study.json("journal", "--about", "memo:" + memo)).hasSize(3);
    }

    @Test
    void theJournalIsReadByWhoWhatWordsAndDayAndFurtherBack() {
        study.done("memo", "set", memo, "--followup", "open", "--coder", "RS");
        assertThat(study.json("journal", "--by", "RS")).hasSize(1);
        assertThat(study.json("journal", "--what", "memo")).hasSize(2);
        assertThat(study.json("journal", "--what", "memo set", "--words", "FOLLOW-UP open"))
                .hasSize(1);
        assertThat(study.json("journal", "--entity", "memo", "--to", "2001")).isEmpty();
        JsonNode all = study.json("journal");
        JsonNode earlier = study.json("journal", "--before", "3", "--last", "1");
        assertThat(earlier.get(0)).isEqualTo(all.get(1));
    }

    @Test
    void memosAreFoundByWhoWroteThemAndTheirWordsAndOneGoes() {
        study.done("memo", "add", "--text", "Débris of a plan.", "--coder", "RS");
        assertThat(study.json("memo", "list", "--by", "RS")).hasSize(1);
        assertThat(study.json("memo", "list", "--words", "plan DEBRIS")).hasSize(1);
        assertThat(study.json("memo", "list", "--newest", "--limit", "1")
                        .get(0)
                        .path("text")
                        .asString())
                .startsWith("Débris");
        assertThat(study.json("memo", "list", "--newest", "--offset", "1")).hasSize(1);

        study.done("memo", "remove", memo);
        assertThat(study.json("memo", "list")).hasSize(1);
        study.done("undo");
        assertThat(study.json("memo", "show", memo).path("text").asString()).startsWith("Money");
    }

    @Test
    void anUndoIsLookedAtBeforeItIsDone() {
        study.done("memo", "set", memo, "--followup", "open");
        JsonNode changes = study.json("journal", "--about", "memo:" + memo, "--last", "2");
        assertThat(changes.get(0).path("about").asString()).isEqualTo("memo:" + memo);
        String added = changes.get(0).path("seq").asString();
        String set = changes.get(1).path("seq").asString();

        JsonNode preview = study.json("undo", "--change", set, "--preview");
        assertThat(preview.path("alters").path("memo").asInt()).isOne();
        assertThat(preview.path("takesAway")).isEmpty();
        assertThat(study.json("memo", "show", memo).path("followup").asString()).isEqualTo("open");
        assertThat(study.run("undo", "--change", added, "--preview").err())
                .contains("later changes build on it (" + set);

        study.done("undo", "--change", set);
        assertThat(study.json("undo", "--change", added, "--preview")
                        .path("takesAway")
                        .path("memo")
                        .asInt())
                .isOne();
        assertThat(study.json("journal", "--about", "memo:" + memo, "--by", "nobody"))
                .isEmpty();
    }
}
