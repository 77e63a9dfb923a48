package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** Searching the study, and coding what is found. */
class FindTest extends WithBrowser {

    @Test
    void narrowsWordsDownByFacetsThatStandInTheAddress() {
        browser.open(study, "/find");
        browser.sees(".find-first", "What hindered the Implementation network?");
        assertGoodPage();

        browser.type("/");
        browser.click("#find-words");
        browser.type("money", Keys.ENTER);
        int all = study.get("find?words=money").get("total").asInt();
        browser.sees(".find-count", all + " excerpts");
        browser.sees(".hit mark", "money");

        facet("Valence", "positive");
        int positive =
                study.get("find?words=money&valence=positive").get("total").asInt();
        browser.sees(".find-count", positive + " excerpt");
        browser.sees(".question-chips", "positive");
        assertThat(browser.url()).contains("words=money", "valence=positive");

        browser.reload();
        browser.sees(".find-count", positive + " excerpt");
        browser.click(".question-chips .chip button");
        browser.sees(".find-count", all + " excerpts");
        browser.script("""
                Array.from(document.querySelectorAll('.facet-value'))
                    .find(value => value.innerText.includes('positive')).querySelector('.facet-not').click()""");
        browser.sees(".question-chips", "not Valence");
        browser.sees(
                ".find-count",
                study.get("find?words=money&not-valence=positive").get("total").asInt() + " excerpt");
        assertGoodPage();
    }

    @Test
    void putsWhatWasSearchedForInOneColumnAndOpensItsPlace() {
        browser.open(study, "/find?words=money&in=segments&view=kwic&order=right");
        browser.atLeast(10, ".kwic .hit");
        assertGoodPage();
        browser.script("document.querySelector('.kwic .hit').focus()");
        browser.type(Keys.ARROW_DOWN, "j");
        String source = browser.driver()
                .switchTo()
                .activeElement()
                .findElement(By.cssSelector("a"))
                .getText();
        browser.type(Keys.ENTER);
        browser.sees(".desk-label", source);
        assertThat(browser.url()).contains("/desk/" + source);
    }

    @Test
    void saysBesideTheWordsWhatIsWrongWithThem() {
        browser.open(study, "/find?words=money");
        browser.atLeast(1, ".hit");
        browser.click("#find-words");
        browser.chord(Keys.CONTROL, "a");
        browser.type("\"mon", Keys.ENTER);
        browser.sees("#find-fault", "a phrase that ends with a quote mark");
        assertThat(browser.faults()).allMatch(fault -> fault.contains("400"));
    }

    @Test
    void codesAllThatIsSelectedAtOnceAndTakesItBackAtOnce() {
        int before = study.get("find?code=silence-in-the-room").get("total").asInt();
        browser.open(study, "/find?words=money&in=segments&sort=source");
        browser.atLeast(3, ".hit");
        browser.script("document.querySelector('.hit').focus()");
        browser.type(Keys.SPACE, "j", "j", "x", "c");
        browser.sees(".dialog-title", "Code 2 passages at once");
        browser.type("silence", Keys.ENTER);
        browser.sees(".code-all-head", "2 passages will be coded");
        browser.sees(".code-all-head", "Silence in the room");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.click(".code-all .primary");
        browser.sees(".toast", "2 passages coded with Silence in the room.");
        assertThat(study.get("find?code=silence-in-the-room").get("total").asInt())
                .isEqualTo(before + 2);

        browser.click(".toast button");
        browser.sees(".toast", "Undone");
        assertThat(study.get("find?code=silence-in-the-room").get("total").asInt())
                .isEqualTo(before);
    }

    @Test
    void keepsAQuestionByNameAndAsksItAgain() {
        browser.open(study, "/find?words=money&valence=negative");
        browser.atLeast(1, ".hit");
        menu("Questions", "Keep this question");
        browser.type("what money hindered", Keys.ENTER);
        browser.sees(".toast", "Kept as");
        JsonNode kept = study.get("query/list").get(0);
        assertThat(kept.get("command").asString()).isEqualTo("workbench find money --valence=negative");

        browser.open(study, "/find");
        browser.at(".find-first");
        menu("Questions", "Questions that are kept");
        browser.click(".kept-questions a");
        browser.sees(".question-chips", "negative");
        assertThat(browser.url()).contains("query=what");
    }

    @Test
    void handsOutWhatIsFound() throws IOException {
        browser.open(study, "/find?words=money");
        browser.atLeast(1, ".hit");
        menu("Download", "csv");
        assertThat(Files.readString(browser.downloaded("csv")))
                .contains("source")
                .contains("money");
    }

    @Test
    void takesWordsOfASourceForWords() {
        study.bring("hostile.txt", "P1: <b onclick=alert(1)>bold</b> was the hostile word 🙂.\n");
        study.post("memo/add", Map.of("text", "<img src=x onerror=alert(1)> hostile memo"));
        browser.open(study, "/find?words=hostile&in=segments");
        browser.sees(".hit", "<b onclick=alert(1)>bold</b> was the hostile word 🙂.");
        browser.sees(".hit mark", "hostile");
        browser.open(study, "/find?words=hostile&in=memos");
        browser.sees(".memo-hit", "<img src=x onerror=alert(1)> hostile memo");
    }

    private static void facet(String name, String value) {
        browser.until(
                "Array.from(document.querySelectorAll('.facet')).some(f => f.innerText.includes(arguments[0]))", name);
        browser.script("""
                Array.from(document.querySelectorAll('.facet')).find(facet => facet.querySelector('h2').innerText === arguments[0])
                    .querySelectorAll('.facet-value').forEach(one => one.innerText.includes(arguments[1]) && one.querySelector('input').click())""", name, value);
    }

    private static void menu(String button, String item) {
        browser.script(
                "Array.from(document.querySelectorAll('.menu-button')).find(one => one.innerText.includes(arguments[0])).click()",
                button);
        browser.sees(".menu", item);
        browser.script(
                "Array.from(document.querySelectorAll('.menu > *')).find(one => one.innerText.includes(arguments[0])).click()",
                item);
    }
}
