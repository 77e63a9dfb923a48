package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The codebook, changed as a team does over months. */
class CodebookTest extends WithBrowser {
    private static final String WAITING = "inductive/waiting-for-the-contractor";
    private static final String SILENCE = "inductive/silence-in-the-room";
    private static final String RESOURCES = "cfir-2009/inner-setting/readiness-for-implementation/available-resources";

    @Test
    void addsRenamesAndMovesACodeByKeys() {
        browser.open(study, "/codebook?code=" + SILENCE);
        browser.sees(".code-head", "Silence in the room");
        assertGoodPage();
        row(SILENCE).click();
        browser.type(Keys.INSERT);
        browser.sees(".dialog-title", "New code below “Silence in the room”");
        browser.type("Nobody asks");
        browser.click(".record-form .primary");
        browser.sees(".code-head", "Nobody asks");
        assertThat(study.get("codebook/show?code=nobody-asks").get("parent").asString())
                .isEqualTo(SILENCE);

        row(SILENCE + "/nobody-asks").click();
        browser.type(Keys.F2);
        browser.sees(".dialog-title", "Rename");
        browser.chord(Keys.CONTROL, "a");
        browser.type("Nobody dares", Keys.ENTER);
        browser.sees(".code-head", "Nobody dares");

        String path = study.get("codebook/show?code=nobody-dares").get("path").asString();
        row(path).click();
        browser.chord(Keys.ALT, Keys.ARROW_LEFT);
        browser.sees(".toast", "stands under the top of its codebook now");
        assertThat(study.get("codebook/show?code=nobody-dares").get("parent").isNull())
                .isTrue();
    }

    @Test
    void movesACodeByDragging() {
        browser.open(study, "/codebook?code=" + SILENCE);
        browser.sees(".code-head", "Silence in the room");
        WebElement from = row(WAITING);
        new Actions(browser.driver()).dragAndDrop(from, row(SILENCE)).perform();
        browser.sees(".toast", "Waiting for the contractor stands under Silence in the room now.");
        assertThat(study.get("codebook/show?code=waiting-for-the-contractor")
                        .get("parent")
                        .asString())
                .isEqualTo(SILENCE);
    }

    @Test
    void showsWhatAMergeMovesBeforeItMovesIt() {
        int waiting =
                study.get("find?code=waiting-for-the-contractor").get("total").asInt();
        int silent = study.get("find?code=silence-in-the-room").get("total").asInt();
        browser.open(study, "/codebook?code=" + WAITING);
        browser.sees(".code-head", "Waiting for the contractor");
        more("Merge into");
        browser.type("silence", Keys.ENTER);
        browser.sees(".merge-preview", "codings move");
        browser.sees(".merge-preview", "influence");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.click(".dialog .primary");
        browser.sees(".toast", "is merged into Silence in the room");
        assertThat(study.get("find?code=silence-in-the-room").get("total").asInt())
                .isGreaterThan(silent);

        browser.click(".toast button");
        browser.sees(".toast", "Undone");
        assertThat(study.get("find?code=waiting-for-the-contractor")
                        .get("total")
                        .asInt())
                .isEqualTo(waiting);
    }

    @Test
    void splitsOffWhatSomebodyTicks() {
        browser.open(study, "/codebook?code=" + WAITING);
        browser.sees(".code-head", "Waiting for the contractor");
        browser.until("document.querySelector('.code-used a')");
        more("Split");
        browser.sees(".dialog-title", "Split");
        browser.type("Waiting for people");
        browser.atLeast(2, ".code-all-places input").get(1).click();
        browser.click(".dialog .primary");
        browser.sees(".code-head", "Waiting for people");
        assertThat(study.get("codings?code=waiting-for-people")).hasSize(1);
    }

    @Test
    void laysTheStudysWordsOverAFrameworksCodeAndKeepsTheFrameworks() {
        browser.open(study, "/codebook?code=" + RESOURCES);
        browser.sees(".code-head", "Available Resources");
        browser.click(".code-page .primary");
        browser.click(".record-form label:nth-of-type(2) textarea");
        browser.chord(Keys.CONTROL, Keys.END);
        browser.type(" Rooms too.");
        browser.click(".record-form .primary");
        browser.sees(".code-definition", "Rooms too.");
        browser.sees(".code-head", "with the study’s own words");
        browser.sees(".code-page details", "What the framework says");
        assertThat(study.get("codebook/show?code=available-resources")
                        .get("framework")
                        .get("definition")
                        .asString())
                .doesNotContain("Rooms too.");
    }

    @Test
    void showsBothWhereSomebodyWasFaster() {
        browser.open(study, "/codebook?code=" + SILENCE);
        browser.sees(".code-head", "Silence in the room");
        browser.click(".code-page .primary");
        browser.click(".record-form textarea");
        browser.type("Mine. ");
        study.post("codebook/define", Map.of("code", SILENCE, "definition", "Theirs."));
        browser.click(".record-form .primary");
        browser.sees(".conflict", "Theirs.");
        browser.sees(".conflict", "Mine.");
        assertThat(browser.faults()).allMatch(fault -> fault.contains("412"));
        browser.script("document.querySelector('.conflict').closest('dialog').querySelector('.primary').click()");
        browser.sees(".code-definition", "Mine.");
    }

    @Test
    void reviewsWhatWasCodedUnderOlderWordsByKeys() {
        int waiting = study.get("review").get("total").asInt();
        browser.open(study, "/codebook?view=review");
        browser.sees(".review-count", "1 of " + waiting);
        assertGoodPage();
        browser.script("document.querySelector('.review-item').focus()");
        browser.type("k");
        browser.sees(".review-count", "of " + (waiting - 1));
        browser.type("n", "w");
        browser.sees(".review-count", "of " + (waiting - 2));
        assertThat(study.get("review").get("total").asInt()).isEqualTo(waiting - 2);
    }

    @Test
    void tellsWhatChangedBetweenTwoMoments() {
        browser.open(study, "/codebook?view=versions");
        browser.sees(".moment", "inductive/silence-in-the-room, version 2");
        browser.click(".moment");
        browser.sees(".differences", "What nobody says in a meeting");
        browser.sees(".differences", "What is not said");
        assertGoodPage();
    }

    @Test
    void carriesCodingsToTheNewerFrameworkTheSafeOnesTogether() {
        browser.open(study, "/codebook?view=crosswalk");
        browser.sees("main", "CFIR 2022 is not in this study yet.");
        browser.click(".state .primary");
        browser.sees(".crosswalk", "Can be carried over by themselves");
        assertGoodPage();
        browser.click(".crosswalk .primary");
        browser.click(".dialog .primary");
        browser.sees(".toast", "carried over");
        assertThat(study.get("codings?codebook=cfir-2022").size()).isGreaterThan(20);
        int queued = study.get("codebook/crosswalk?fromBook=cfir-2009&toBook=cfir-2022&queue=true&limit=1")
                .get("total")
                .asInt();
        browser.script("document.querySelector('.crosswalk-choice .primary:not([disabled])').click()");
        browser.sees(".toast", "Decided.");
        assertThat(study.get("codebook/crosswalk?fromBook=cfir-2009&toBook=cfir-2022&queue=true&limit=1")
                        .get("total")
                        .asInt())
                .isEqualTo(queued - 1);
    }

    private static WebElement row(String path) {
        WebElement row = browser.at(".codebook-row[data-path='" + path + "']");
        browser.script("arguments[0].scrollIntoView({block: 'center'})", row);
        return browser.driver().findElement(By.cssSelector(".codebook-row[data-path='" + path + "'] .codebook-name"));
    }

    private static void more(String item) {
        browser.script(
                "Array.from(document.querySelectorAll('.code-page .menu-button')).find(one => one.innerText.includes('More')).click()");
        browser.sees(".menu", item);
        browser.script(
                "Array.from(document.querySelectorAll('.menu > *')).find(one => one.innerText.includes(arguments[0])).click()",
                item);
        browser.at(".dialog-body");
    }
}
