package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import tools.jackson.databind.JsonNode;

/** Memos and the journal in the browser: nothing typed is lost or overwritten, and one change is taken back. */
@Tag("browser")
class WritingTest {
    @TempDir
    Path folder;

    @Test
    void losesNothingOfAMemoWhenTheServerIsLost() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.empty(folder.resolve("study"))) {
            browser.open(study, "/memos");
            browser.sees("main", "No memos yet");
            browser.click(".screen-head .primary");
            browser.until("document.activeElement.matches('wb-memo-editor textarea')");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.faults();

            offline(browser, true);
            browser.type("Scarcity steadies them.");
            offline(browser, false);
            browser.reload();
            browser.sees("wb-memo-editor textarea", "Scarcity steadies them.");
            browser.sees(".memo-rows", "not saved yet");

            offline(browser, true);
            browser.click("wb-memo-editor textarea");
            browser.chord(Keys.CONTROL, Keys.ENTER);
            browser.sees("wb-save-state", "Not saved");
            assertThat(study.get("memo/list")).isEmpty();
            offline(browser, false);
            browser.sees("wb-save-state", "Saved");
            browser.noLongerSees(".memo-rows", "not saved yet");
            assertThat(study.get("memo/list")).hasSize(1);
            assertThat(browser.faults()).allMatch(fault -> fault.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    private static void offline(Browser browser, boolean off) {
        ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
        conditions.setOffline(off);
        conditions.setLatency(Duration.ZERO);
        browser.driver().setNetworkConditions(conditions);
    }

    @Test
    void showsBothSidesOfAMemoThatTwoChanged() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.empty(folder.resolve("study"))) {
            String memo = study.post("memo/add", Map.of("text", "As it began.", "followup", "open"))
                    .path("id")
                    .asString();
            browser.open(study, "/memos?memo=" + memo);
            browser.click("wb-memo-editor textarea");
            browser.type(" Mine.");
            study.post("memo/set", Map.of("memo", memo, "text", "Theirs."));
            browser.sees(".memo-rows", "Mine.");
            browser.chord(Keys.CONTROL, Keys.ENTER);
            browser.sees("dialog", "Theirs.");
            browser.sees("dialog", "As it began. Mine.");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.click("dialog .primary");
            browser.sees("wb-save-state", "Saved");
            browser.until("!document.querySelector('.memo-rows [data-kind=warn]')?.textContent.includes('saved')");
            assertThat(study.get("memo/show?memo=" + memo).path("text").asString())
                    .isEqualTo("As it began. Mine.");

            browser.click(".memo-followup");
            browser.sees(".memo-rows", "Follow-up: done");
            browser.click("wb-memo-editor .danger");
            browser.click("dialog .danger");
            browser.noLongerSees("main", "As it began.");
            assertThat(study.get("memo/list")).isEmpty();
            assertThat(browser.faults()).allMatch(fault -> fault.contains("412"));
        }
    }

    @Test
    void tellsEveryChangeAndTakesOneBack() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.sample(folder.resolve("study"))) {
            JsonNode memo = study.post("memo/add", Map.of("text", "Aside.", "about", List.of("code:planning")));
            browser.open(study, "/journal");
            browser.sees(".change", "brought in ratings");
            browser.sees(".change", "wrote");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.deadLinks()).isEmpty();

            String made = study.get("journal?about=memo:" + memo.path("id").asString())
                    .get(0)
                    .path("seq")
                    .asString();
            browser.click("[data-seq='" + made + "'] .change-undo");
            browser.sees("dialog", "Goes out of the study:");
            browser.sees("dialog", "1 memo");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.click("dialog .primary");
            browser.sees("[data-seq='" + made + "'][data-undone]", "taken back by no.");
            browser.sees(".change", "took back no. " + made);
            assertThat(study.get("memo/list?words=aside")).isEmpty();

            JsonNode cases = study.get("journal?what=case%20import").get(0);
            browser.click("[data-seq='" + cases.path("seq").asString() + "'] .change-undo");
            browser.sees("dialog", "later changes build on it");
            browser.click("dialog .dialog-buttons button");

            browser.script("document.getElementById('main').scrollTo(0, 400)");
            study.post("memo/add", Map.of("text", "Another."));
            browser.sees(".journal-fresh", "1 new change");
            browser.click(".journal-fresh button");
            browser.sees(".change:not([data-undone])", "wrote");

            browser.open(study, "/journal?entity=memo&words=reflexive");
            browser.noLongerSees(".change", "brought in ratings");
            assertThat(browser.faults()).allMatch(fault -> fault.contains("/undo"));
        }
    }
}
