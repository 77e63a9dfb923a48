package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import workbench.Access;

/** Two windows on one study, and a server that goes and comes back. */
@Tag("browser")
class TwoDesksTest {
    private static final String TEXT = "P1: The first words.\n\n"
            + IntStream.range(0, 80)
                    .mapToObj("P2: Turn %d goes on for a while.\n\n"::formatted)
                    .collect(Collectors.joining())
            + "P1: The last words.\n";
    private static final String ALL_NOTES =
            "document.querySelector('wb-desk-screen').desk.excerpts.sorted.flatMap(e => e.codings).map(c => c.note ?? '').join()";

    @TempDir
    Path folder;

    @Test
    void showEachOtherWhatIsCodedAndAskBeforeOneOverwritesTheOther() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser one = Browser.open();
                Browser other = Browser.open()) {
            study.bring("one.txt", TEXT);
            DeskHand here = new DeskHand(one, study);
            DeskHand there = new DeskHand(other, study);
            here.open("S01");
            there.open("S01");
            here.select("The first words.");
            here.code("cost");
            other.sees(".stripe-names", "Cost");

            // the other reads at the end, and stays there
            other.chord(Keys.CONTROL, Keys.END);
            other.script("document.querySelector('.desk-scroll').scrollTop = 1e6");
            other.until("document.querySelector('.desk-scroll').scrollTop > 500");
            other.type("s");
            String reading = there.selected();
            Object scrolled = other.script("return document.querySelector('.desk-scroll').scrollTop");
            here.select("Turn 3 goes");
            here.code("cost");
            other.until("document.querySelector('wb-desk-screen').desk.excerpts.size === 2");
            assertThat(there.selected()).isEqualTo(reading).isEqualTo("The last words.");
            assertThat(other.script("return document.querySelector('.desk-scroll').scrollTop"))
                    .isEqualTo(scrolled);

            // both write a note on the same coding
            one.type(Keys.ESCAPE, Keys.ESCAPE);
            one.chord(Keys.CONTROL, Keys.HOME);
            one.type("j", "m");
            one.at(".note-popover textarea");
            one.type("Mine.");
            other.type(Keys.ESCAPE, Keys.ESCAPE);
            other.chord(Keys.CONTROL, Keys.HOME);
            other.type("j", "m");
            other.at(".note-popover textarea");
            other.type("Theirs.", Keys.ENTER);
            there.saved();
            one.until(ALL_NOTES + ".includes('Theirs.')");
            one.type(Keys.ENTER);
            one.sees(".conflict", "Theirs.");
            one.sees(".conflict", "Mine.");
            assertThat(one.accessibilityFaults()).isEmpty();
            one.click("dialog .primary");
            here.saved();
            other.until(ALL_NOTES + ".includes('Mine.')");
            assertThat(one.script("return " + ALL_NOTES)).isEqualTo("Mine.,");
            assertThat(other.faults()).isEmpty();
        }
    }

    @Test
    void keepWhatIsTypedWhileTheServerIsAwayAndSaveItWhenItIsBack() {
        Path at = folder.resolve("study");
        try (Browser browser = Browser.open()) {
            int port;
            try (ServedStudy study = ServedStudy.empty(at)) {
                study.bring("one.txt", TEXT);
                port = study.port();
                DeskHand desk = new DeskHand(browser, study);
                desk.open("S01");
                desk.select("The first words.");
                desk.code("cost");
                browser.type("m");
                browser.at(".note-popover textarea");
                browser.type("Half a tho");
            }
            browser.sees("wb-banner", "");
            browser.until("document.querySelector('wb-banner').innerText.trim() !== ''");
            browser.type("ught.", Keys.ENTER);
            browser.sees("wb-save-state", "1");
            try (ServedStudy study = ServedStudy.opened(at, Access.WRITE, port)) {
                browser.inAnotherWindow(study.link("/sources"));
                browser.until("document.querySelector('wb-desk-screen').desk.saving === 0");
                browser.until("document.querySelector('wb-banner').innerText.trim() === ''");
                browser.sees("wb-save-state", "Saved");
                assertThat(study.get("reading?source=S01")
                                .get("excerpts")
                                .get(0)
                                .get("codings")
                                .get(0)
                                .get("note")
                                .asString())
                        .isEqualTo("Half a thought.");

                // a reload in the middle of writing
                browser.type("m");
                browser.at(".note-popover textarea");
                browser.type(" And more");
                browser.reload();
                browser.until(
                        "document.activeElement?.classList.contains('desk-text') && document.querySelector('.stripe')");
                browser.type("m");
                browser.at(".note-popover textarea");
                assertThat(browser.script("return document.querySelector('.note-popover textarea').value"))
                        .isEqualTo("Half a thought. And more");
                study.post("code", Map.of("source", "S01", "quote", "The last words.", "as", "cost"));
                browser.until("document.querySelector('wb-desk-screen').desk.excerpts.size === 2");
                assertThat(browser.script("return document.activeElement.value"))
                        .isEqualTo("Half a thought. And more");
                browser.leave();
            }
        }
    }
}
