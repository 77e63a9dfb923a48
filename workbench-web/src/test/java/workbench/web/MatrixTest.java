package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The matrix: from a number to the words it counts. */
class MatrixTest extends WithBrowser {
    private static final String RESOURCES = "Available Resources";

    @Test
    void leadsFromACellToItsExcerptsAndFromThereToTheSource() {
        browser.open(study, "/matrix?rows=tree&columns=affects&valence=negative");
        String said = cell(RESOURCES, "Commissioning network");
        int excerpts = Integer.parseInt(said.replaceFirst(".* (\\d+) excerpts?,.*", "$1"));
        assertGoodPage();

        browser.script("arguments[0].focus()", browser.at("[aria-label='" + said + "']"));
        browser.type(Keys.ENTER);
        browser.sees(".matrix-panel h2", RESOURCES + " × Commissioning network");
        browser.sees(".matrix-panel", excerpts + " excerpt");
        browser.atLeast(1, ".matrix-panel .excerpt");
        assertGoodPage();

        String words = browser.at(".matrix-panel .excerpt-words").getText();
        String source = browser.at(".matrix-panel .excerpt-jump").getText();
        browser.click(".matrix-panel .excerpt-jump");
        browser.sees(".desk-label", source);
        browser.sees("wb-excerpt-panel", RESOURCES);
        assertThat(browser.url()).contains("excerpt=");
        assertThat(words).isNotBlank();
        browser.driver().navigate().back();
        browser.sees(".matrix-panel h2", RESOURCES);
    }

    @Test
    void isWalkedThroughFoldedSwappedAndOrderedByKeysAndChoices() {
        browser.open(study, "/matrix?rows=tree&columns=event&cells=valence");
        cells();
        browser.sees(".matrix-cell", "+31");
        browser.script("document.querySelector('.matrix-cell').focus()");
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_RIGHT);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("data-row"))
                .isEqualTo("1");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("data-column"))
                .isEqualTo("1");

        int rows = browser.all(".matrix tbody tr").size();
        browser.click(".matrix-fold[aria-expanded=true]");
        browser.until("document.querySelectorAll('.matrix tbody tr').length < " + rows);
        assertThat(browser.url()).contains("fold=");
        browser.click("[aria-label='Swap rows and columns']");
        browser.sees(".matrix-name", "Coming together");
        browser.sees(".matrix thead", "Outer Setting");
        assertGoodPage();
    }

    @Test
    void leadsByKeysToNamesAndTotalsAndFoldsADomainThere() {
        browser.open(study, "/matrix?rows=tree&columns=affects");
        cells();
        assertThat(browser.all(".matrix [tabindex='0']")).hasSize(1);
        browser.script("document.querySelector('.matrix-cell').focus()");
        int rows = browser.all(".matrix tbody tr").size();
        browser.type(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        browser.until("document.querySelectorAll('.matrix tbody tr').length < " + rows);
        browser.type(Keys.ARROW_RIGHT);
        browser.until("document.querySelectorAll('.matrix tbody tr').length === " + rows);
        browser.type(Keys.END, Keys.ARROW_RIGHT);
        String total = browser.driver().switchTo().activeElement().getDomAttribute("aria-label");
        assertThat(total).startsWith("Intervention Characteristics, All:");
        browser.type(Keys.ENTER);
        browser.sees(".matrix-panel h2", "Intervention Characteristics");
        browser.sees(".matrix-panel", total.replaceFirst(".* (\\d+) excerpts?,.*", "$1") + " excerpt");
        assertGoodPage();
    }

    @Test
    void readsWholeWhateverStandsInACell() {
        browser.open(study, "/matrix?rows=tree&columns=event&cells=valence");
        cells();
        browser.sees(".matrix-legend", "mixed");
        assertThat(browser.script("""
                        return Array.from(document.querySelectorAll('.cell-signs'))
                            .filter(signs => signs.scrollWidth > signs.clientWidth + 1).map(signs => signs.innerText)""")).isEqualTo(List.of());
    }

    @Test
    void hidesWhatIsEmptyOrShowsThatItIs() {
        browser.open(study, "/matrix?rows=tree&columns=affects");
        cells();
        browser.noLongerSees(".matrix-name", "Trialability");
        browser.click(".matrix-choices .check input");
        browser.sees(".matrix-name", "Trialability");
    }

    @Test
    void keepsOnlyWhatIsInSightInThePageHoweverLargeItIs() {
        browser.open(study, "/matrix?rows=source&columns=code&all=1");
        cells();
        int columns = Integer.parseInt(browser.at(".matrix").getDomAttribute("aria-colcount"));
        assertThat(columns).isGreaterThan(50);
        assertThat(browser.all(".matrix thead th button").size()).isLessThan(40);
        browser.script("document.querySelector('.matrix-cell').focus()");
        browser.type(Keys.END);
        browser.until("document.activeElement.dataset.column === arguments[0]", String.valueOf(columns - 3));
    }

    @Test
    void handsOutTheSameNumbersAsAWorkbook() throws IOException {
        browser.open(study, "/matrix?rows=construct&columns=affects");
        String shown = cell(RESOURCES, "Commissioning network");
        String codings = shown.replaceFirst(".*: (\\d+) codings?,.*", "$1");
        browser.script(
                "Array.from(document.querySelectorAll('.menu-button')).find(one => one.innerText.includes('Download')).click()");
        browser.sees(".menu", "xlsx");
        browser.click(".menu > :first-child");
        List<String> row = row(RESOURCES);
        assertThat(row).anyMatch(cell -> cell.equals(codings) || cell.startsWith(codings + " "));
    }

    private static void cells() {
        browser.until("document.querySelectorAll('.matrix-cell').length >= 20");
    }

    /** What a cell says of itself. */
    private static String cell(String row, String column) {
        String begins = row + ", " + column + ":";
        browser.until("document.querySelector('.matrix-cell[aria-label^=\"' + arguments[0] + '\"]')", begins);
        return browser.at(".matrix-cell[aria-label^='" + begins + "']").getDomAttribute("aria-label");
    }

    private static List<String> row(String name) throws IOException {
        try (Workbook workbook =
                WorkbookFactory.create(browser.downloaded("xlsx").toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.toString().replaceFirst("\\.0$", "")));
                    if (cells.stream().anyMatch(cell -> cell.contains(name))) {
                        return cells;
                    }
                }
            }
        }
        return List.of();
    }
}
