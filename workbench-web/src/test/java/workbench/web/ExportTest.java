package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What leaves the study by the pages, and what the study answers by name. */
class ExportTest extends WithBrowser {

    @Test
    void handsTheWorkbookOutAndFindsWhatWasAlteredInIt() throws IOException {
        browser.open(study, "/export?affects=commissioning-network");
        browser.sees(".question-chips", "Commissioning network");
        browser.sees(".offer-names", "It names nobody");
        assertGoodPage();
        browser.click(".question-chips .link-button");
        offer("The workbook", "xlsx");
        Path delivered = browser.downloaded("xlsx");
        String quote = study.get("find?code=available-resources&limit=1")
                .get("excerpts")
                .get(0)
                .get("text")
                .asString();
        Path altered = folder.resolve("altered.xlsx");
        try (InputStream in = Files.newInputStream(delivered);
                Workbook book = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(altered)) {
            assertThat(sheets(book)).contains("Matrix", "Excerpts", "Codebook", "Sources");
            Cell words = cell(book.getSheet("Excerpts"), quote);
            assertThat(cells(book).filter(cell -> cell.getCellType() == CellType.FORMULA))
                    .anyMatch(cell -> cell.getCellFormula().startsWith("HYPERLINK"));
            assertThat(cells(book).filter(cell -> cell.getCellType() == CellType.STRING))
                    .noneMatch(cell -> cell.getStringCellValue().contains("commissioner-a"));
            words.setCellValue("somebody else's words");
            book.write(out);
        }

        verify(delivered);
        browser.sees(".verify-outcome", "nothing was altered by hand");
        verify(altered);
        browser.sees(".verify-outcome[data-well=false]", "altered.xlsx");
        browser.atLeast(1, ".verify-faults li");
        browser.faults(); // the browser reports the answer that tells of faults
    }

    @Test
    void handsOutOfTheMatrixOnlyWhatTheFiltersChoose() throws IOException {
        browser.open(study, "/export");
        browser.click(".toolbar [aria-expanded]");
        browser.sees(".export-facets", "negative");
        browser.script("""
                Array.from(document.querySelectorAll('.facet-value')).find(value => value.innerText.includes('negative'))
                    .querySelector('input').click()""");
        browser.sees(".question-chips", "negative");
        assertGoodPage();
        offer("Matrix", "csv");
        String negative = study.get("matrix?rows=construct&columns=event&filled=true&valence=negative")
                .get("rowTotals")
                .get(0)
                .get("codings")
                .asString();
        String first = Files.readAllLines(browser.downloaded("csv")).get(1);
        assertThat(Arrays.stream(first.split(","))
                        .skip(2)
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(Integer.parseInt(negative));
    }

    @Test
    void saysPlainlyWhereAFileNamesPeople() {
        browser.open(study, "/export");
        browser.sees("[aria-labelledby=offer-influences] [data-names=yes]", "csv always names participants");
        browser.sees("[aria-labelledby=offer-codings] [data-names=yes]", "file names");
        browser.sees(".offer-names", "It names nobody");
        browser.script("document.querySelectorAll('.offer .check input')[1].click()");
        browser.sees(".offer-names[data-names=yes]", "Not for everybody");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void answersWhichConstructsWereBarriersForWhomAndWhoSaidSo() {
        browser.open(study, "/questions");
        browser.click(".questions-list a");
        browser.sees(".answer-said", "codes hindered any network");
        browser.click(".questions-fields input");
        browser.type("commissioning", org.openqa.selenium.Keys.ENTER);
        browser.sees(".answer-said", "hindered Commissioning network");
        browser.sees(".answer-lines", "Available Resources");
        assertGoodPage();
        browser.click(".answer-evidence a");
        browser.sees("wb-excerpt-panel", "−");
        assertThat(browser.url()).contains("/desk/");
    }

    @Test
    void checksTheAnalysisAndShowsHowFarTheCodingReaches() {
        browser.open(study, "/questions?view=checks");
        browser.sees(".check-group", "is claimed, but no excerpt bears it");
        browser.click(".check-group .button");
        browser.until("location.pathname === '/find'");
        browser.open(study, "/questions?view=coverage");
        browser.sees(".reach-codes", "Trialability");
        browser.sees(".saturation", "S21");
    }

    private static void offer(String title, String format) {
        browser.script("""
                Array.from(document.querySelectorAll('.offer')).find(offer => offer.querySelector('h3').innerText === arguments[0])
                    .querySelectorAll('.offer-formats button').forEach(one => one.innerText === arguments[1] && one.click())""", title, format);
    }

    private static void verify(Path file) {
        browser.driver().findElement(By.cssSelector(".verify input[type=file]")).sendKeys(file.toString());
    }

    private static List<String> sheets(Workbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static java.util.stream.Stream<Cell> cells(Workbook book) {
        List<Cell> all = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                row.forEach(all::add);
            }
        }
        return all.stream();
    }

    private static Cell cell(Sheet sheet, String words) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(words)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell of '" + words + "'");
    }
}
