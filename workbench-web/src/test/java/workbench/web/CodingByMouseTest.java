package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Coding with the mouse: dragging over words, clicking codes, dragging edges; overlaps, proposals, the comparison. */
@Tag("browser")
class CodingByMouseTest {
    private static final String TEXT = "P1: Nobody told us. The money came late.\n\nP2: The board met once.\n";

    @TempDir
    Path folder;

    @Test
    void dragsOverWordsClicksACodeAndDragsAnEdge() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser browser = Browser.open()) {
            study.bring("one.txt", TEXT);
            DeskHand desk = new DeskHand(browser, study);
            desk.open("S01");

            drag(browser, "Nobody", 0, "money", 5);
            assertThat(desk.selected()).isEqualTo("Nobody told us. The money");
            browser.click(".code-row[data-path$='/cost'] .code-label");
            browser.sees("wb-excerpt-panel", "Cost");
            desk.saved();
            Object coding = codingId(browser);

            int[] to = place(browser, "late", 4);
            new Actions(browser.driver())
                    .moveToElement(browser.at(".desk-edge[data-edge=end]"))
                    .clickAndHold()
                    .moveToLocation(to[0] - 2, to[1])
                    .release()
                    .perform();
            browser.until("(d => d.saving === 0 && d.words(d.excerpt.start, d.excerpt.end).includes('late'))"
                    + "(document.querySelector('wb-desk-screen').desk)");
            assertThat(desk.excerpt()).startsWith("Nobody told us. The money came late");
            assertThat(codingId(browser)).as("moved, not coded anew").isEqualTo(coding);

            // words within it, coded by palette and click: both can be read and reached
            drag(browser, "money", 0, "money", 5);
            browser.type("c");
            browser.at(".palette-field input");
            int[] selected = place(browser, "money", 0);
            assertThat((Boolean) browser.script(
                            "const r = document.querySelector('.palette').getBoundingClientRect();"
                                    + "return r.top > arguments[0] || r.bottom < arguments[0]",
                            selected[1]))
                    .as("the palette covers no selected words")
                    .isTrue();
            browser.type("leader");
            browser.click(".palette-option[aria-selected=true]");
            desk.saved();
            browser.at(".overlap");
            assertThat(browser.all(".stripe")).hasSize(2);
            browser.type("o");
            browser.until("document.querySelector('.excerpt-quote').innerText.includes('Nobody')");
            browser.sees("wb-status-line", "1 overlap");

            // another sign and another code in the panel
            browser.click("wb-coding-card [role=radio]");
            desk.saved();
            assertThat(desk.codings().getFirst()).endsWith("|cost|positive");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.faults()).isEmpty();
        }
    }

    @Test
    void settlesProposalsAndComparesAcrossSources() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser browser = Browser.open()) {
            study.bring("one.txt", TEXT);
            study.bring("two.txt", "P3: Money again, and late.\n\nP4: Yes.\n");
            study.post("code", Map.of("source", "S01", "quote", "The money came late.", "as", "cost", "valence", "-"));
            study.post(
                    "code", Map.of("source", "S02", "quote", "Money again, and late.", "as", "cost", "valence", "-"));
            study.post("code", Map.of("place", List.of("S01@0-15"), "as", "cost", "proposed", true));
            DeskHand desk = new DeskHand(browser, study);
            desk.open("S01");

            browser.type("j");
            browser.click(".coding-settle button");
            desk.saved();
            browser.until(
                    "document.querySelector('wb-desk-screen').desk.excerpt.codings.every(c => c.status === 'made')");

            browser.click(".coding-code");
            browser.script(
                    "const d = document.querySelector('wb-desk-screen').desk; d.setCode(d.excerpt.codings[0].code)");
            browser.script("document.querySelector('.desk-text').focus()");
            browser.chord(Keys.SHIFT, "c");
            browser.atLeast(2, ".compare-item");
            browser.until("document.activeElement.matches('.compare-item')");
            browser.type("x");
            browser.sees(".compare-words[data-wide]", "late");
            browser.type("+");
            browser.sees(".compare-group-head", "positive");
            browser.until("document.activeElement.matches('.compare-item')");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.deadLinks()).isEmpty();
            browser.click(".compare-bar .icon-button");
            browser.until("document.activeElement.matches('.desk-text')");
            assertThat(desk.codings()).anyMatch(line -> line.endsWith("|positive"));

            // a side folded away stays so
            browser.click(".side-toggles button");
            browser.reload();
            browser.until("document.querySelector('.stripe')");
            assertThat(browser.all("wb-code-panel")).isEmpty();
            assertThat(browser.faults()).isEmpty();
        }
    }

    private static Object codingId(Browser browser) {
        return browser.script("return document.querySelector('wb-desk-screen').desk.excerpt.codings[0].id");
    }

    private static void drag(Browser browser, String from, int at, String to, int upTo) {
        int[] begins = place(browser, from, at);
        int[] ends = place(browser, to, upTo);
        new Actions(browser.driver())
                .moveToLocation(begins[0], begins[1])
                .clickAndHold()
                .moveToLocation((begins[0] + ends[0]) / 2, ends[1])
                .moveToLocation(ends[0], ends[1])
                .release()
                .perform();
        browser.until("document.querySelector('wb-desk-screen').desk.selection");
    }

    /** Where a character of the text is drawn in the window. */
    private static int[] place(Browser browser, String word, int at) {
        List<?> found = (List<?>) browser.script("""
                const words = [...document.querySelectorAll('.seg-words')].find(e => e.textContent.includes(arguments[0]));
                const range = document.createRange();
                const begins = words.firstChild.data.indexOf(arguments[0]) + arguments[1];
                range.setStart(words.firstChild, begins);
                range.setEnd(words.firstChild, begins);
                const {left, top, height} = range.getBoundingClientRect();
                return [Math.round(left), Math.round(top + height / 2)]""", word, at);
        return new int[] {((Number) found.get(0)).intValue(), ((Number) found.get(1)).intValue()};
    }
}
