package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A browser for all tests of a class, and a study of its own for each; no test may leave a fault in the page's console. */
@Tag("browser")
abstract class WithBrowser {
    static Browser browser;

    @TempDir
    Path folder;

    ServedStudy study;

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

    /** The study that a test works on: a copy of the sample if a class does not say otherwise. */
    ServedStudy served(Path place) {
        return ServedStudy.sample(place);
    }

    @BeforeEach
    void serve() {
        study = served(folder.resolve("study"));
        browser.faults(); // those of the test before
    }

    @AfterEach
    void end() {
        var faults = browser.faults();
        browser.leave(); // a page whose server is gone complains
        study.close();
        assertThat(faults).isEmpty();
    }

    /** The page stands for everybody, and leads nowhere that is not. */
    static void assertGoodPage() {
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.deadLinks()).isEmpty();
    }
}
