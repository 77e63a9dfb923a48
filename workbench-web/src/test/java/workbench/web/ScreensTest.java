package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen that there is: it opens on the sample study without a fault, and for everybody. */
@Tag("browser")
class ScreensTest {
    @TempDir
    Path folder;

    @Test
    void opensEveryScreenForEverybody() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.sample(folder.resolve("study"))) {
            for (String screen : List.of(
                    "/sources",
                    "/desk/S03",
                    "/find?words=money",
                    "/matrix",
                    "/events",
                    "/networks",
                    "/influences",
                    "/ratings",
                    "/codebook",
                    "/people",
                    "/cases",
                    "/memos",
                    "/journal",
                    "/questions",
                    "/export")) {
                browser.open(study, screen);
                browser.at("main h1");
                browser.until("!document.querySelector('wb-state[loading]')");
                assertThat(browser.faults()).as(screen).isEmpty();
                assertThat(browser.accessibilityFaults()).as(screen).isEmpty();
                assertThat(browser.deadLinks()).as(screen).isEmpty();
            }
        }
    }
}
