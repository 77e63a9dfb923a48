package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** Events, networks, influences and ratings, worked at on the sample study. */
class ProcessTest extends WithBrowser {
    private static final String PRIORITY =
            "working-side-by-side/commissioning-network/cfir-2009/inner-setting/implementation-climate/relative-priority";
    private static final String CHAMPIONS = "cfir-2009/process/engaging/champions";

    @Test
    void aSignChangedInTheTableStandsInTheWorkbook() throws Exception {
        browser.open(study, "/influences?influence=" + PRIORITY);
        browser.sees(".influence-panel .influence-status", "accepted");
        browser.atLeast(1, ".influence-panel .excerpt");
        browser.click(".influence-cell[aria-pressed=true]");
        browser.type("-");
        browser.until("document.querySelector('.influence-cell[aria-pressed=true] [data-valence=negative]')");

        assertThat(influence(PRIORITY).path("valence").asString()).isEqualTo("negative");
        assertThat(workbookRow("Relative Priority")).anyMatch(cell -> cell.contains("−"));
        browser.chord(Keys.CONTROL, "z");
        browser.until("document.querySelector('.influence-cell[aria-pressed=true] [data-valence=positive]')");
    }

    @Test
    void aDraftCountsOnlyWhenItIsAccepted() {
        study.post("influence/propose", Map.of());
        int before = study.get("influences?by-network=true").size();
        browser.open(study, "/influences?view=drafts");
        browser.click(".draft-open");
        browser.sees(".influence-panel .influence-status", "draft");
        String draft = String.valueOf(browser.script("return new URLSearchParams(location.search).get('influence')"));
        browser.click(".influence-panel [data-verb=accept]");
        browser.sees(".influence-panel .influence-status", "accepted");

        assertThat(study.get("influences?by-network=true").size()).isEqualTo(before + 1);
        assertThat(influence(draft).path("status").asString()).isEqualTo("accepted");
    }

    @Test
    void theSliderShowsATieThatChangesItsType() {
        browser.open(study, "/networks?network=implementation-network&event=steady-by-contract");
        browser.until("document.querySelector('wb-network-picture canvas')");
        String places = places();
        browser.script("document.querySelector('.event-slider input').focus()");
        browser.type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);

        browser.until("location.search.includes('working-side-by-side')");
        browser.sees(".net-changes", "Commissioning network – Provider network: transactional → collaborative");
        assertThat(browser.at(".net-canvas").getDomAttribute("aria-label")).contains("4 Working side by side");
        assertThat(places()).isEqualTo(places);
        browser.click(".net-changes button[aria-expanded=false]");
        browser.atLeast(1, ".net-changes .quote a");
    }

    @Test
    void aDisagreementIsSettledByAConsensusWrittenBesideIt() {
        study.post("rating/withdraw", Map.of("case", "commissioners", "construct", CHAMPIONS, "agreed", "true"));
        browser.open(study, "/ratings?view=disagreements");
        browser.sees(".disagreements-head", "1 of");
        browser.atLeast(2, ".disagreement .quote");
        browser.click(".disagreement [data-write]");
        browser.script("document.querySelector('.rating-choice input[value=mixed]').click()");
        browser.click(".rating-form textarea");
        browser.type("He walks in front, and somebody walks behind him.");
        browser.click(".rating-form button.primary");

        browser.sees(".disagreements-head", "are settled");
        JsonNode agreed = study.get("ratings?agreed=true&case=commissioners&construct=" + CHAMPIONS)
                .get(0);
        assertThat(agreed.path("value").asString()).isEqualTo("mixed");
        assertThat(agreed.path("because").asString()).startsWith("He walks in front");
    }

    @Test
    void anEventOpensWhatSpeaksOfIt() {
        browser.open(study, "/events");
        browser.click("[data-event=looking-again]");
        browser.sees("wb-event-panel h2", "Looking again");
        browser.click("wb-event-panel .segmented button:nth-child(3)");
        browser.until("new URLSearchParams(location.search).get('valence') === 'negative'");
        browser.atLeast(3, "wb-event-panel .excerpt");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void whatIsOpenBesideATableIsForEverybody() {
        for (String place : List.of(
                "/influences?by=network&influence=" + PRIORITY,
                "/networks?view=lists",
                "/ratings?case=commissioners&construct=" + CHAMPIONS,
                "/ratings?view=disagreements",
                "/ratings?view=agreement")) {
            browser.open(study, place);
            browser.at("main h1");
            browser.until("!document.querySelector('wb-state[loading]')");
            assertThat(browser.accessibilityFaults()).as(place).isEmpty();
        }
    }

    private JsonNode influence(String name) {
        return study.get("influence/show?influence=" + name);
    }

    /** Where the page says that everybody stands, at every event. */
    private String places() {
        return String.valueOf(browser.script("""
                const plan = document.querySelector('wb-network-picture').plan;
                return JSON.stringify(plan.events.map(e => e.standings.map(s => [s.x, s.y])).map(String))"""));
    }

    private List<String> workbookRow(String name) throws Exception {
        byte[] file = HttpClient.newHttpClient()
                .send(study.request("influences?as=xlsx").build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.toString()));
                    if (cells.stream().anyMatch(cell -> cell.contains(name))) {
                        return cells;
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError("no workbook", unreadable);
        }
        return List.of();
    }
}
