package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** The coding desk, worked at as a coder does. */
@Tag("browser")
class DeskTest {
    private static final String HOSTILE =
            "P1: <script>document.title = 'got in'</script> 🙂 Nobody told us.\n\nP2: The money came late.\n";

    private static Browser browser;

    @TempDir
    Path folder;

    private ServedStudy study;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() {
        study = ServedStudy.empty(folder.resolve("study"));
        study.bring("hostile.txt", HOSTILE);
        browser.faults();
    }

    @AfterEach
    void end() {
        browser.leave(); // a page whose server is gone complains
        study.close();
    }

    @Test
    void codesSelectedWordsByTypingPartOfACodesName() {
        open();
        select("Nobody told us.");
        browser.type("c");
        browser.at(".palette-field input");
        browser.type("avail");
        browser.sees(".palette-option[aria-selected=true]", "Available Resources");
        browser.type(Keys.ENTER);
        browser.sees("wb-excerpt-panel", "Available Resources");
        browser.sees("wb-save-state", "Saved"); // before, it says that all is

        JsonNode coding = study.get("codings").get(0);
        assertThat(coding.get("quote").asString()).isEqualTo("Nobody told us."); // an emoji stands before it
        assertThat(coding.get("code").asString()).endsWith("/available-resources");
        browser.reload();
        browser.sees(".stripe-names", "Available");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void showsWhatSomebodyElseCodesWithoutBeingAsked() {
        open();
        study.post(
                "code",
                java.util.Map.of("source", "S01", "quote", "The money came late.", "as", "cost", "valence", "-"));
        browser.sees(".stripe-names", "Cost");
        browser.sees(".stripe-names", "−");
    }

    @Test
    void takesWordsOfASourceForWords() {
        open();
        browser.sees(".desk-text", "<script>document.title = 'got in'</script> 🙂");
        assertThat(browser.driver().getTitle()).doesNotContain("got in");
        assertThat(browser.faults()).isEmpty();
    }

    private void open() {
        browser.open(study, "/desk/S01");
        browser.sees(".desk-text", "Nobody told us.");
    }

    private void select(String words) {
        browser.script("""
                const walker = document.createTreeWalker(document.querySelector('.desk-text'), NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(arguments[0]);
                    if (at >= 0) {
                        const range = document.createRange();
                        range.setStart(node, at);
                        range.setEnd(node, at + arguments[0].length);
                        getSelection().removeAllRanges();
                        getSelection().addRange(range);
                    }
                }""", words);
        browser.sees("wb-status-line", "words selected");
    }
}
