package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Texts that are hard to draw and to count in: what is coded is what was selected. */
@Tag("browser")
class HostileTextTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @TempDir
    Path folder;

    @Test
    void codesJustTheWordsThatWereSelectedInAnyScript() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser browser = Browser.open()) {
            DeskHand desk = new DeskHand(browser, study);
            study.bring(
                    "lines.txt",
                    "P1: First line.\r\nIts second " + FAMILY + " line.\r\n\r\nP2: After \uD83D\uDE42 that.\r\n");
            study.bring(
                    "right.txt",
                    "P1: \u05E9\u05DC\u05D5\u05DD called the board \u0645\u0631\u062D\u0628\u0627 twice.\n\nP2: \u0644\u0645 \u064A\u062E\u0628\u0631\u0646\u0627 \u0623\u062D\u062F about the budget.\n");
            study.bring(
                    "marks.txt",
                    "P1: Cafe\u0301 au lait, nai\u0308ve, \uD835\uDD38\uD835\uDD39 and z\u0351\u0300\u0334algo.\n\nP2: Yes.\n");

            desk.open("S01");
            desk.select("Its second " + FAMILY + " line.");
            desk.code("cost");
            desk.select("that.");
            desk.code("cost");
            desk.open("S02");
            desk.select("called the board \u0645\u0631\u062D\u0628\u0627");
            desk.code("cost");
            desk.select("\u0623\u062D\u062F about");
            desk.code("cost");
            desk.open("S03");
            desk.select("nai\u0308ve, \uD835\uDD38\uD835\uDD39 and");
            desk.code("cost");

            assertThat(desk.codings())
                    .containsExactly(
                            "Its second " + FAMILY + " line.|cost|",
                            "that.|cost|",
                            "called the board \u0645\u0631\u062D\u0628\u0627|cost|",
                            "\u0623\u062D\u062F about|cost|",
                            "nai\u0308ve, \uD835\uDD38\uD835\uDD39 and|cost|");
            browser.script("document.querySelector('wb-desk-screen').desk.leaveExcerpt()");
            browser.chord(Keys.CONTROL, Keys.HOME);
            browser.chord(Keys.SHIFT, Keys.ARROW_RIGHT);
            browser.chord(Keys.SHIFT, Keys.ARROW_RIGHT);
            browser.chord(Keys.SHIFT, Keys.ARROW_RIGHT);
            browser.chord(Keys.SHIFT, Keys.ARROW_RIGHT);
            assertThat(desk.selected()).as("a letter with its mark is one step").isEqualTo("Cafe\u0301");
            assertThat(browser.faults()).isEmpty();
        }
    }

    @Test
    void readsAndCodesALineOfAHundredThousandCharacters() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"));
                Browser browser = Browser.open()) {
            DeskHand desk = new DeskHand(browser, study);
            study.bring("close.txt", "P1: begin" + "x".repeat(100_000) + "end.\n\nP2: After it.\n");
            study.bring("wide.txt", "P1: begin " + "some words ".repeat(9_000) + "and the end.\n\nP2: After it.\n");

            desk.open("S01");
            browser.chord(Keys.CONTROL, Keys.ARROW_DOWN);
            browser.type("s");
            assertThat(desk.selected()).isEqualTo("After it.");
            desk.code("cost");
            assertThat((Boolean) browser.script(
                            "const s = document.querySelector('.desk-scroll'); return s.scrollWidth <= s.clientWidth"))
                    .as("it is broken into lines")
                    .isTrue();
            desk.open("S02");
            desk.select("and the end.");
            desk.code("cost");
            browser.chord(Keys.CONTROL, Keys.HOME);
            browser.type("w", "w");
            assertThat(desk.selected()).isEqualTo("begin some");

            assertThat(desk.codings()).containsExactly("After it.|cost|", "and the end.|cost|");
            assertThat(browser.faults()).isEmpty();
        }
    }
}
