package workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

class TidierTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Tidier tidier;

    @BeforeEach
    void aStudy() {
        study = new FieldStudy(folder);
        tidier = study.workbench().tidier();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static TidierRow row(int row, String item, String text, @Nullable String where) {
        return new TidierRow(row, item, text, where);
    }

    private TidierStatement item(TidierItem item) {
        return tidier.all().get(item.ordinal());
    }

    @Test
    void twelveItemsAreAskedForAndAllAreMissingAtFirst() {
        assertThat(tidier.all()).hasSize(12).allMatch(TidierStatement::isMissing);
    }

    @Test
    void anItemIsSaidSaidOtherwiseAndTakenBackEachUndoable() {
        tidier.set(List.of(row(0, "why", "To find who drops in.", "protocol, p. 3")));
        tidier.set(List.of(row(0, "2", "To find who could drop in.", null)));
        assertThat(item(TidierItem.WHY))
                .isEqualTo(new TidierStatement(TidierItem.WHY, "To find who could drop in.", "protocol, p. 3"));

        tidier.clear(List.of(TidierItem.WHY));
        assertThat(item(TidierItem.WHY).isMissing()).isTrue();
        study.workbench().undo(2, false);
        assertThat(item(TidierItem.WHY).text()).isEqualTo("To find who drops in.");
    }

    @Test
    void theSameSaidAgainIsNoChange() {
        tidier.set(List.of(row(0, "tailoring", "None", null)));
        long seq = study.workbench().journal().lastSeq();

        assertThat(tidier.set(List.of(row(2, "Tailoring", "None", ""), row(3, "how", "", null))))
                .isEmpty();
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(seq);
    }

    @Test
    void unknownItemsAndRowsThatContradictEachOtherAreRefusedWithTheirRows() {
        assertThatThrownBy(() -> tidier.set(List.of(
                        row(2, "why", "One.", null), row(3, "reasons", "Two.", null), row(4, "2", "Three.", null))))
                .satisfies(thrown -> assertThat(((WorkbenchException) thrown).problems())
                        .extracting(problem -> ((RowProblem) problem).row() + " " + problem.what())
                        .satisfiesExactly(
                                what -> assertThat(what).startsWith("3 ").contains("'reasons'"),
                                what -> assertThat(what).startsWith("4 ").contains("rows 2 and 4")));
        assertThat(tidier.all()).allMatch(TidierStatement::isMissing);
    }

    @Test
    void theTableGoesOutInWordAndAsASpreadsheetWithWhatIsMissingSaid() throws Exception {
        tidier.set(List.of(row(0, "brief-name", "Waymark", null), row(0, "procedures", "=1+1\nthen a talk", null)));
        Path word = folder.resolve("table1.docx");
        Path sheet = folder.resolve("table1.xlsx");

        study.workbench().exports().tidier(word, tidier.all());
        study.workbench().exports().tidier(sheet, tidier.all());

        try (var document = new XWPFDocument(Files.newInputStream(word))) {
            var table = document.getTables().getFirst();
            assertThat(table.getNumberOfRows()).isEqualTo(13);
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("Waymark");
            assertThat(table.getRow(2).getCell(2).getText()).contains("not described yet");
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(sheet))) {
            var cell = book.getSheetAt(0).getRow(4).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=1+1");
        }
    }
}
