package workbench.web;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** What a coder does at the desk, for tests. */
final class DeskHand {
    private final Browser browser;
    private final ServedStudy study;

    DeskHand(Browser browser, ServedStudy study) {
        this.browser = browser;
        this.study = study;
    }

    /** Opens a source, and waits until its text is there. */
    void open(String label) {
        browser.open(study, "/desk/" + label);
        browser.until(
                "document.activeElement?.classList.contains('desk-text') && document.querySelector('.seg-words')");
    }

    /** Selects words as a mouse does: in the page. */
    void select(String words) {
        browser.script("""
                const walker = document.createTreeWalker(document.querySelector('.desk-text'), NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(arguments[0]);
                    if (at >= 0) {
                        getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length);
                    }
                }""", words);
        browser.until("getSelection().toString() === arguments[0]", words);
        browser.sees("wb-status-line", "selected");
    }

    /** The words that are selected. */
    String selected() {
        return (String) browser.script("""
                const desk = document.querySelector('wb-desk-screen').desk;
                return desk.selection ? desk.words(desk.selection.start, desk.selection.end) : ''""");
    }

    /** The words of the current excerpt. */
    String excerpt() {
        return (String) browser.script("""
                const desk = document.querySelector('wb-desk-screen').desk;
                return desk.excerpt ? desk.words(desk.excerpt.start, desk.excerpt.end) : ''""");
    }

    /** Codes the words at hand by the palette. */
    void code(String typed) {
        browser.type("c");
        browser.at(".palette-field input");
        browser.type(typed);
        browser.type(Keys.ENTER);
        saved();
    }

    /** Waits until nothing is on its way. */
    void saved() {
        browser.until("document.querySelector('wb-desk-screen').desk.saving === 0");
    }

    /** Each coding of the study as {@code words|code|valence}, in the order of the text. */
    List<String> codings() {
        List<String> lines = new ArrayList<>();
        for (JsonNode coding : study.get("codings")) {
            String code = coding.get("code").asString();
            lines.add("%s|%s|%s"
                    .formatted(
                            coding.get("quote").asString(),
                            code.substring(code.lastIndexOf('/') + 1),
                            coding.get("valence").isNull()
                                    ? ""
                                    : coding.get("valence").asString()));
        }
        return lines;
    }
}
