package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** People and cases in the browser: whom speakers mean, what participants agreed to, what cases are like. */
@Tag("browser")
class PeopleTest {
    @TempDir
    Path folder;

    @Test
    void saysWhomSpeakersOfSeveralSourcesMean() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.empty(folder.resolve("study"))) {
            study.bring("one.txt", "Interviewer: How did it begin?\n\nP1: With a tender.\n\n".repeat(3));
            study.bring("two.txt", "Interviewer: And then?\n\nP1: We waited.\n\n".repeat(3));
            browser.open(study, "/people");
            browser.sees("wb-state", "No participants yet");
            browser.click("wb-state button");
            browser.sees(".queue-groups", "P1");
            assertThat(browser.accessibilityFaults()).isEmpty();

            browser.click(".queue-take"); // interviewers are proposed as the researcher
            browser.noLongerSees(".queue-groups", "Interviewer");
            browser.click(".queue-choice input");
            browser.type("nurse-k");
            browser.sees(".options", "New");
            browser.type(Keys.ENTER);
            browser.sees("wb-speaker-queue wb-state", "Every speaker means somebody.");
            assertThat(study.get("find?participant=nurse-k&in=segments")
                            .path("total")
                            .asInt())
                    .isEqualTo(6);
            assertThat(study.get("source/speakers?unmapped=true")).isEmpty();

            browser.open(study, "/desk/S02");
            browser.sees("main", "nurse-k");
            browser.open(study, "/people?participant=nurse-k");
            browser.sees("wb-participant-panel", "as P1");
            assertThat(browser.faults()).isEmpty();
        }
    }

    @Test
    void keepsWhatIsKnownOfAParticipantAndTheirWithdrawal() {
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.sample(folder.resolve("study"))) {
            browser.open(study, "/people?participant=provider-d");
            browser.sees("wb-participant-panel", "Provider D, initial interview");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.deadLinks()).isEmpty();

            String role = "wb-participant-panel wb-detail[name$='/role'] input";
            browser.click(role);
            browser.chord(Keys.CONTROL, "a");
            browser.type("lead of the programme");
            study.post("participant/set", Map.of("participant", "provider-d", "role", "head"));
            browser.sees("wb-participant-panel .panel-head", "head");
            browser.until("document.querySelector(arguments[0]).value === 'lead of the programme'", role);
            browser.type(Keys.TAB);
            browser.sees("wb-participant-panel .panel-head", "lead of the programme"); // read anew before it was saved

            browser.click("wb-participant-panel .panel-end .danger");
            browser.sees("dialog", "86 turns in S03, S07");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.click("dialog .danger");
            browser.sees(".rows [data-kind=fault]", "withdrawn");
            browser.sees(".person-withdrawn", "neither found nor counted");
            assertThat(study.get("find?participant=provider-d").path("total").asInt())
                    .isZero();

            browser.click("wb-toasts button");
            browser.noLongerSees(".rows", "withdrawn");
            assertThat(study.get("find?participant=provider-d").path("total").asInt())
                    .isPositive();
            assertThat(browser.faults()).isEmpty();
        }
    }

    @Test
    void givesCasesAttributesByHandAndFromATable() throws IOException {
        Path table = Files.writeString(
                folder.resolve("cases.csv"), "case,kind,outcome\nMarlsea,,high\nGull Point,site,low\n");
        try (Browser browser = Browser.open();
                ServedStudy study = ServedStudy.sample(folder.resolve("study"))) {
            browser.open(study, "/cases?case=marlsea");
            browser.click("wb-case-panel wb-detail[name$='attribute/members'] input");
            browser.type("27", Keys.TAB);
            browser.sees(".rows-row[aria-selected=true]", "27");
            assertThat(study.get("case/show?case=marlsea")
                            .path("attributes")
                            .path("members")
                            .asString())
                    .isEqualTo("27");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.deadLinks()).isEmpty();

            browser.click(".toolbar > button:not(.primary)");
            browser.driver()
                    .findElement(By.cssSelector("dialog input[type=file]"))
                    .sendKeys(table.toString());
            browser.click("dialog .primary");
            browser.sees(".rows", "Gull Point");
            browser.sees(".rows-row[aria-selected=true]", "high");

            browser.open(study, "/cases?case=gull-point");
            browser.click("wb-case-panel wb-combobox input");
            browser.type("S27");
            browser.sees(".option[data-active]", "S27");
            browser.type(Keys.ENTER);
            browser.sees("wb-case-panel .case-members", "S27");
            assertThat(List.of(
                            study.get("case/show?case=marlsea").path("sources").size()))
                    .containsExactly(26);
            assertThat(browser.faults()).isEmpty();
        }
    }
}
