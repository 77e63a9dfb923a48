package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** A morning's coding without a mouse. */
@Tag("browser")
class CodingByKeysTest {
    private static final String TEXT =
            "I: How did it begin?\n\nP1: Nobody told us. The money came late.\n\nP2: The board met once. It never met again.\n";

    @TempDir
    Path folder;

    @Test
    void selectsCodesSignsNotesChangesAndTakesBack() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser browser = Browser.open()) {
            study.post("network/add", Map.of("name", "Providers"));
            study.post("event/add", Map.of("title", "Tender"));
            study.bring("one.txt", TEXT);
            study.bring("two.txt", "P1: Another source.\n");
            DeskHand desk = new DeskHand(browser, study);
            desk.open("S01");

            // taking hold of words
            browser.chord(Keys.CONTROL, Keys.ARROW_DOWN);
            browser.type("w", "w");
            assertThat(desk.selected()).isEqualTo("Nobody told");
            browser.chord(Keys.SHIFT, "w");
            assertThat(desk.selected()).isEqualTo("Nobody");
            browser.type(Keys.ESCAPE, "t");
            assertThat(desk.selected()).isEqualTo("Nobody told us. The money came late.");
            browser.type(Keys.ESCAPE);
            browser.chord(Keys.CONTROL, Keys.HOME);
            browser.chord(Keys.CONTROL, Keys.ARROW_DOWN);
            browser.type("s");
            assertThat(desk.selected()).isEqualTo("Nobody told us.");

            // code, sign, event, network, note
            browser.type("c");
            browser.at(".palette-field input");
            browser.type("-", "avail");
            browser.sees(".palette-option[aria-selected=true]", "Available Resources");
            browser.chord(Keys.ALT, "1");
            browser.chord(Keys.ALT, "a");
            browser.type(Keys.SPACE, Keys.ENTER);
            desk.saved();
            browser.sees(".coded-line", "Available Resources");
            browser.type(Keys.ENTER);
            browser.at(".note-popover textarea");
            browser.type("Told too late.", Keys.ENTER);
            browser.sees(".coding-note", "Told too late.");
            desk.saved();
            JsonNode coding = study.get("reading?source=S01")
                    .get("excerpts")
                    .get(0)
                    .get("codings")
                    .get(0);
            assertThat(coding.get("valence").asString()).isEqualTo("negative");
            assertThat(coding.get("events").get(0).asString()).isEqualTo("tender");
            assertThat(coding.get("affects").get(0).asString()).isEqualTo("providers");
            assertThat(coding.get("note").asString()).isEqualTo("Told too late.");
            assertThat(browser.script("return document.activeElement.className"))
                    .isEqualTo("desk-text");

            // the next uncoded turn, the last code again, a sign, undo and redo
            browser.type("u");
            assertThat(desk.selected()).isEqualTo("The board met once. It never met again.");
            browser.type(".");
            desk.saved();
            browser.type("+");
            desk.saved();
            assertThat(desk.codings()).contains("The board met once. It never met again.|available-resources|positive");
            browser.chord(Keys.CONTROL, "z");
            browser.until(
                    "document.querySelector('wb-desk-screen').desk.excerpts.sorted.at(-1).codings[0].valence === null");
            browser.chord(Keys.CONTROL, "y");
            browser.until(
                    "document.querySelector('wb-desk-screen').desk.excerpts.sorted.at(-1).codings[0].valence === 'positive'");

            // edges: the coding goes along
            browser.type("k");
            assertThat(desk.excerpt()).isEqualTo("Nobody told us.");
            browser.type("e");
            browser.chord(Keys.SHIFT, Keys.ARROW_LEFT);
            browser.type(Keys.ENTER);
            desk.saved();
            assertThat(desk.excerpt()).isEqualTo("Nobody told us");
            assertThat(study.get("codings").get(0).get("id")).isEqualTo(coding.get("id"));

            // in vivo, a new child, uncode, a digit
            browser.chord(Keys.CONTROL, Keys.END);
            browser.type("w", "v");
            browser.sees("wb-rule-card", "again");
            desk.saved();
            assertThat(desk.codings().getLast()).startsWith("again|again");
            browser.type("n");
            browser.at("dialog input");
            browser.type("Repeatedly", Keys.ENTER);
            browser.sees("wb-excerpt-panel", "Repeatedly");
            desk.saved();
            assertThat(study.get("codings").findValuesAsString("code"))
                    .anyMatch(code -> code.endsWith("again/repeatedly"));
            browser.script("document.querySelector('.desk-text').focus()");
            browser.type(Keys.DELETE);
            browser.sees(".palette-option", "Repeatedly");
            browser.type("repeat", Keys.ENTER);
            desk.saved();
            assertThat(desk.codings()).noneMatch(line -> line.contains("repeatedly"));

            // another source, and the list of all keys
            browser.type("]");
            browser.sees(".desk-text", "Another source.");
            browser.type("?");
            browser.sees("dialog", "sentence");
            browser.type(Keys.ESCAPE);
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.faults()).isEmpty();
        }
    }
}
