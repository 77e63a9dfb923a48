package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The sources in the browser: bringing files in, and changing what is known of them. */
@Tag("browser")
class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void bringsFilesInWithAManifestAndSaysWhatBecameOfEach() throws IOException {
        Path interview = write("nurse-k.txt", "Interviewer: How did it begin?\n\nNurse K: Slowly.\n\n".repeat(4));
        Path broken = write("broken.docx", "no document");
        Path manifest =
                write("manifest.csv", "file,kind,title,date\nnurse-k.txt,interview,\"Nurse K, first\",2023-05\n");
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.empty(folder.resolve("study"))) {
            browser.open(study, "/sources");
            browser.sees("main", "Drop interviews here");
            assertThat(browser.accessibilityFaults()).isEmpty();

            browser.click(".screen-head .primary");
            browser.at("wb-import");
            browser.driver()
                    .findElement(By.cssSelector("wb-import input[type=file]"))
                    .sendKeys(interview + "\n" + broken + "\n" + manifest);
            browser.sees("wb-import", "Manifest");
            browser.click("wb-import .dialog-buttons button:nth-child(2)");
            browser.sees(".import-summary", "Nothing was changed yet.");
            assertThat(study.get("sources")).isEmpty();
            assertThat(browser.accessibilityFaults()).isEmpty();

            browser.click("wb-import .primary");
            browser.sees("[data-outcome=refused]", "rename it to .txt");
            browser.sees("[data-outcome=imported]", "nurse-k.txt");
            browser.click("[data-outcome=imported] a:last-of-type");
            browser.noLongerSees("body", "was refused");
            browser.sees("wb-source-panel h2", "Nurse K, first");
            browser.sees("wb-source-speakers", "Interviewer");
            assertThat(study.get("sources")).hasSize(1);
        }
    }

    @Test
    void savesADetailAtOnceAndTakesItBackByAKey() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.sample(folder.resolve("study"))) {
            browser.open(study, "/sources?source=S05");
            browser.click("wb-source-details input");
            browser.chord(Keys.CONTROL, "a");
            browser.type("Everybody at one table", Keys.TAB);
            browser.sees("wb-source-panel h2", "Everybody at one table");
            browser.sees("wb-save-state", "Saved");

            browser.click("wb-source-panel h2");
            browser.chord(Keys.CONTROL, "z");
            browser.sees("wb-source-panel h2", "Focus group, spring");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.faults()).isEmpty();
        }
    }

    private Path write(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }
}
