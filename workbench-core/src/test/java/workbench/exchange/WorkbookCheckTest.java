package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.coding.CodingEdit;
import workbench.id.CodingId;
import workbench.problem.WorkbenchException;

class WorkbookCheckTest {
    @TempDir
    Path folder;

    private ExportedStudy study;
    private Path file;

    @BeforeEach
    void export() {
        study = new ExportedStudy(folder);
        file = study.workbook(false);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<Fault> faultsAfter(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return study.exports().verify(file).faults();
    }

    private static int column(XSSFSheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static XSSFSheet excerpts(XSSFWorkbook book) {
        return book.getSheet("Excerpts");
    }

    @Test
    void findsNothingInWhatWasDelivered() {
        VerifyResult result = study.exports().verify(file);
        assertThat(result.faults()).isEmpty();
        assertThat(result.isWell()).isTrue();
        assertThat(result.codings()).isEqualTo(7);
        assertThat(result.summary()).contains("nothing was altered by hand", "the study is as it was then");
    }

    @Test
    void anotherProgramSavingItIsNoFault() throws IOException {
        assertThat(faultsAfter(book -> {})).isEmpty();
    }

    @Test
    void namesAnAlteredQuote() throws IOException {
        assertThat(faultsAfter(book -> excerpts(book)
                        .getRow(2)
                        .getCell(column(excerpts(book), "Excerpt"))
                        .setCellValue("The tender succeeded")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.QUOTE_ALTERED);
                    assertThat(fault.sheet()).isEqualTo("Excerpts");
                    assertThat(fault.cell()).isEqualTo("E3");
                    assertThat(fault.sentence()).contains("'The tender succeeded'", "but was");
                });
    }

    @Test
    void namesAnotherAlteredCell() throws IOException {
        assertThat(faultsAfter(book -> {
                    excerpts(book)
                            .getRow(2)
                            .getCell(column(excerpts(book), "Valence"))
                            .setCellValue("+ positive");
                    book.getSheet("Sources").getRow(1).getCell(1).setCellValue("document");
                    book.getSheet("Codebook").getRow(9).getCell(5).setCellValue("anything");
                }))
                .extracting(fault -> fault.kind() + " " + fault.sheet() + " " + fault.cell())
                .containsExactlyInAnyOrder(
                        "CELL_ALTERED Excerpts D3", "CELL_ALTERED Sources B2", "CELL_ALTERED Codebook F10");
    }

    @Test
    void namesADeletedRow() throws IOException {
        assertThat(faultsAfter(book -> {
                    excerpts(book).removeRow(excerpts(book).getRow(3));
                    excerpts(book).shiftRows(4, 7, -1);
                    XSSFSheet sources = book.getSheet("Sources");
                    sources.removeRow(sources.getRow(4));
                }))
                .extracting(fault -> fault.kind() + " " + fault.sheet() + " " + fault.cell())
                .containsExactlyInAnyOrder("ROW_DELETED Excerpts row 4", "ROW_DELETED Sources row 5");
    }

    @Test
    void namesARowAddedByHand() throws IOException {
        assertThat(faultsAfter(book -> {
                    XSSFRow row = excerpts(book).createRow(8);
                    row.createCell(column(excerpts(book), "Excerpt")).setCellValue("Words nobody said");
                    XSSFRow copy = excerpts(book).createRow(9);
                    copy.copyRowFrom(excerpts(book).getRow(1), new CellCopyPolicy());
                    book.getSheet("Journal").createRow(60).createCell(1).setCellValue("a line");
                    book.createSheet("Mine").createRow(0).createCell(0).setCellValue("x");
                }))
                .extracting(fault -> fault.kind() + " " + fault.sheet() + " " + fault.cell())
                .containsExactlyInAnyOrder(
                        "ROW_ADDED Excerpts row 9",
                        "ROW_ADDED Excerpts row 10",
                        "ROW_ADDED Journal row 61",
                        "SHEET_ADDED Mine ");
    }

    @Test
    void namesAnAlteredCellOfTheMatrix() throws IOException {
        assertThat(faultsAfter(book -> {
                    Cell cell = book.getSheet("Matrix").getRow(4).getCell(2);
                    cell.setCellFormula("HYPERLINK(\"#'Excerpts'!A2\",\"99 (+)\")");
                }))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.MATRIX_CELL_ALTERED);
                    assertThat(fault.cell()).isEqualTo("C5");
                    assertThat(fault.sentence()).contains("99 (+)");
                });
    }

    @Test
    void tellsThatTheStudyHasChanged() {
        CodingId first = study.workbench()
                .codings()
                .codingsOn(study.field().source("two.txt"))
                .getFirst()
                .id();
        study.workbench().codings().set(List.of(first), new CodingEdit(null, "+", null, null, null));
        study.field().code("two.txt", "looked less than sure", "engaging", "-");
        VerifyResult result = study.exports().verify(file);
        assertThat(result.faults()).extracting(Fault::kind).containsOnly(Fault.Kind.STUDY_CHANGED);
        assertThat(result.faults())
                .extracting(Fault::sentence)
                .anyMatch(sentence -> sentence.contains(first + " is not the same"))
                .anyMatch(sentence -> sentence.contains("1 more codings"));
        assertThat(result.journalNow()).isEqualTo(result.journalThen() + 2);
        study.workbench().undo(2, true);
        assertThat(study.exports().verify(file).faults()).isEmpty();
        assertThat(study.exports().verify(file).summary()).contains("without touching");
    }

    @Test
    void tellsAnAlterationFromAChangeOfTheStudy() throws IOException {
        study.field().code("two.txt", "looked less than sure", "engaging", "-");
        assertThat(faultsAfter(book -> excerpts(book)
                        .getRow(1)
                        .getCell(column(excerpts(book), "Note"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue("by hand")))
                .filteredOn(fault -> fault.kind() != Fault.Kind.STUDY_CHANGED)
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("'by hand'", "but was"));
    }

    @Test
    void sortingFilteringAndWidthsAreNoFault() throws IOException {
        assertThat(faultsAfter(book -> {
                    XSSFSheet sheet = excerpts(book);
                    sheet.createRow(20).copyRowFrom(sheet.getRow(7), new CellCopyPolicy());
                    sheet.removeRow(sheet.getRow(7));
                    sheet.createRow(7).copyRowFrom(sheet.getRow(1), new CellCopyPolicy());
                    sheet.removeRow(sheet.getRow(1));
                    sheet.createRow(1).copyRowFrom(sheet.getRow(20), new CellCopyPolicy());
                    sheet.removeRow(sheet.getRow(20));
                    sheet.setColumnWidth(4, 20 * 256);
                    sheet.getRow(3).setZeroHeight(true);
                    sheet.setAutoFilter(new CellRangeAddress(0, 5, 0, 3));
                    sheet.groupColumn(5, 8);
                }))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoWorkbookOfThisStudy() throws IOException {
        Path other = folder.resolve("other.xlsx");
        Files.writeString(other, "no workbook");
        assertThatThrownBy(() -> study.exports().verify(other))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("could not be read");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            book.createSheet("Excerpts");
            book.write(out);
        }
        assertThatThrownBy(() -> study.exports().verify(other))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("cannot be checked");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        try (FieldStudy stranger = new FieldStudy(elsewhere)) {
            Exports exports = new Exports(ExportedStudy.rooms(stranger.workbench(), java.time.Clock.systemUTC()));
            assertThatThrownBy(() -> exports.verify(file))
                    .isInstanceOf(WorkbenchException.class)
                    .hasMessageContaining("another study");
        }
    }
}
