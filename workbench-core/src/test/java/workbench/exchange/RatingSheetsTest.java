package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.problem.WorkbenchException;
import workbench.rating.DistinguishingRule;
import workbench.rating.MatrixTerms;
import workbench.rating.NewSummary;
import workbench.rating.RatedStudy;
import workbench.rating.RatingMatrix;
import workbench.rating.SeenRating;
import workbench.source.NewParticipant;
import workbench.text.TextRange;

class RatingSheetsTest {
    @TempDir
    Path folder;

    private RatedStudy study;
    private Path file;

    @BeforeEach
    void begin() {
        study = new RatedStudy(folder);
        study.rateByTwo("Gull Point", "-2", "0");
        study.agree("Gull Point", "-1");
        study.rateByTwo("Marlsea", "1", "2");
        file = folder.resolve("ratings.xlsx");
    }

    @AfterEach
    void end() {
        study.close();
    }

    private void write(boolean full) {
        RatingMatrix matrix = study.workbench()
                .ratingMatrices()
                .of(
                        MatrixTerms.agreed(DistinguishingRule.SEPARATED),
                        study.workbench().summaryLines(false));
        study.workbench().ratingSheets().write(file, matrix, new RatingSheetOptions(full, false));
    }

    private RatingsImported bring(boolean preview) {
        return study.workbench().ratingSheets().bring(file, preview, false);
    }

    private void edit(Consumer<XSSFWorkbook> work) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            work.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Cell cell(XSSFSheet sheet, String construct, String ofCase) {
        Row heads = sheet.getRow(RatingSheet.HEAD_ROW);
        for (Row row : sheet) {
            if (row.getRowNum() >= RatingSheet.FIRST_ROW
                    && row.getCell(0).getStringCellValue().strip().equals(construct)) {
                for (Cell head : heads) {
                    if (head.getStringCellValue().equals(ofCase)) {
                        return row.getCell(head.getColumnIndex());
                    }
                }
            }
        }
        throw new AssertionError("no cell of " + construct + " in " + ofCase);
    }

    private static XSSFSheet ratings(XSSFWorkbook workbook) {
        return Objects.requireNonNull(workbook.getSheet("Ratings"));
    }

    private String refused() {
        long before = study.workbench().journal().lastSeq();
        StringBuilder told = new StringBuilder();
        assertThatThrownBy(() -> bring(false))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> refused.problems()
                                .forEach(one -> told.append(one.what())
                                        .append(' ')
                                        .append(one.remedy())
                                        .append('\n')));
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before);
        return told.toString();
    }

    @Test
    void aCellHoldsRatingSummaryAndRationaleAndLeadsToItsExcerpts() throws IOException {
        study.workbench().participants().add(new NewParticipant("nurse-i", null, null, null, List.of()));
        study.workbench()
                .summaries()
                .set(NewSummary.of(
                        study.ofCase("Gull Point"),
                        study.code("cost"),
                        study.workbench().participants().find("nurse-i").id(),
                        "It cost them a room."));
        write(true);

        try (XSSFWorkbook workbook = open()) {
            Cell cell = cell(ratings(workbook), "Cost", "Gull Point");
            assertThat(cell.getStringCellValue())
                    .isEqualTo("−1\nP1 (draft): It cost them a room.\nRationale: We talked.");
            Cell link = cell.getRow().getCell(cell.getColumnIndex() + 1);
            assertThat(link.getStringCellValue()).isEqualTo("1 ▸");
            assertThat(link.getHyperlink().getAddress()).isEqualTo("'Evidence'!A2");
            Row evidence = Objects.requireNonNull(workbook.getSheet("Evidence")).getRow(1);
            assertThat(evidence.getCell(3).getStringCellValue()).isEqualTo("The tender failed");
            assertThat(evidence.getCell(4).getStringCellValue()).isEqualTo("interview: commissioning-network");
            assertThat(cell(ratings(workbook), "Cost", "Marlsea").getStringCellValue())
                    .isEqualTo("not agreed (2 raters): MK +1, RS +2");
            assertThat(cell(ratings(workbook), "Cost", "Brent").getStringCellValue())
                    .isEqualTo("not rated");
            assertThat(cell(ratings(workbook), "Intervention Characteristics", "Brent")
                            .getStringCellValue())
                    .isEmpty();
        }
    }

    @Test
    void whatIsOffTheRecordStaysOut() throws IOException {
        var source = study.workbench().sources().find("one.txt");
        var coding = study.coding(RatedStudy.ON_COST);
        TextRange range = Objects.requireNonNull(
                        study.workbench().passages().ofCodings(List.of(coding)).get(coding))
                .excerpt()
                .range();
        study.workbench().sources().restrict(source, range, null);
        write(true);

        try (XSSFWorkbook workbook = open()) {
            assertThat(Objects.requireNonNull(workbook.getSheet("Evidence")).getLastRowNum())
                    .isZero();
            assertThat(cell(ratings(workbook), "Cost", "Gull Point").getStringCellValue())
                    .startsWith("−1");
        }
    }

    @Test
    void aSheetThatNobodyTouchedChangesNothing() {
        write(true);

        assertThat(bring(false).changes()).isEmpty();
        assertThat(bring(false).unchanged()).isEqualTo(3);
    }

    @Test
    void aChangedCellIsPreviewedThenEnteredAsOneChange() throws IOException {
        write(true);
        edit(workbook ->
                cell(ratings(workbook), "Cost", "Gull Point").setCellValue("-2\nRationale: Two told instances."));
        edit(workbook -> cell(ratings(workbook), "Cost", "Marlsea").setCellValue("+2\nRationale: RS had it right."));

        RatingsImported preview = bring(true);
        assertThat(preview.changes()).hasSize(2);
        assertThat(preview.place(preview.changes().getFirst())).isEqualTo("sheet 'Ratings', C8");
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).word()).isEqualTo("-1");

        long before = study.workbench().journal().lastSeq();
        bring(false);
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before + 1);
        SeenRating changed = Objects.requireNonNull(study.agreed("Gull Point"));
        assertThat(changed.word()).isEqualTo("-2");
        assertThat(changed.rating().because()).isEqualTo("Two told instances.");
        assertThat(changed.rating().evidence()).hasSize(1);
        assertThat(Objects.requireNonNull(study.agreed("Marlsea")).rating().settled())
                .hasSize(2);
        assertThat(bring(false).changes()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).word()).isEqualTo("-1");
    }

    @Test
    void aNumberAsASpreadsheetKeepsItIsReadAndNotRatedTakesBack() throws IOException {
        write(false);
        edit(workbook -> cell(ratings(workbook), "Cost", "Gull Point").setCellValue("not rated"));
        bring(false);
        assertThat(study.agreed("Gull Point")).isNull();

        edit(workbook -> cell(ratings(workbook), "Cost", "Marlsea").setCellValue(2.0));
        assertThat(refused()).contains("sheet 'Ratings', C8", "rationale");
    }

    @Test
    void movedAndDeletedColumnsAreStillThoseOfTheirCases() throws IOException {
        write(true);
        edit(workbook -> {
            XSSFSheet sheet = ratings(workbook);
            for (Row row : sheet) {
                Cell gone = row.getCell(RatingSheet.FIRST_CASE);
                if (gone != null && row.getRowNum() != RatingSheet.IDS_ROW) {
                    gone.setBlank();
                } else if (gone != null) {
                    row.removeCell(gone);
                }
            }
        });

        assertThat(bring(false).changes()).isEmpty();
    }

    @Test
    void aSheetEditedIntoNonsenseIsRefusedWithSheetAndCell() throws IOException {
        write(true);
        edit(workbook -> {
            XSSFSheet sheet = ratings(workbook);
            cell(sheet, "Cost", "Gull Point").setCellValue("+3\nRationale: more");
            cell(sheet, "Cost", "Marlsea").setCellValue("E");
        });
        assertThat(refused())
                .contains("sheet 'Ratings', G8: '+3' is not on the scale")
                .contains("sheet 'Ratings', C8: 'Cost' is not nominal");

        write(true);
        edit(workbook -> {
            XSSFSheet sheet = ratings(workbook);
            cell(sheet, "Cost", "Gull Point").setCellFormula("1+1");
            cell(sheet, "Cost", "Marlsea").setCellValue("");
            sheet.addMergedRegion(new CellRangeAddress(7, 7, 4, 5));
        });
        assertThat(refused()).contains("formula", "sheet 'Ratings', C8: the cell is empty", "merged there (E8:F8)");
    }

    @Test
    void rowsAndColumnsThatNoLongerSayWhatTheyAreAreRefused() throws IOException {
        write(true);
        edit(workbook -> cell(ratings(workbook), "Cost", "Gull Point")
                .getRow()
                .getCell(0)
                .setCellValue("Complexity"));
        assertThat(refused()).contains("headed 'Complexity', but it is that of 'Cost'");

        write(true);
        edit(workbook -> cell(ratings(workbook), "Cost", "Gull Point")
                .getRow()
                .getCell(1)
                .setCellValue("nonsense"));
        assertThat(refused()).contains("is no construct of the study");

        write(true);
        edit(workbook ->
                ratings(workbook).getRow(RatingSheet.HEAD_ROW).getCell(2).setCellValue("Elsewhere"));
        assertThat(refused()).contains("headed 'Elsewhere'");

        write(true);
        edit(workbook -> ratings(workbook).removeRow(ratings(workbook).getRow(RatingSheet.IDS_ROW)));
        assertThat(refused()).contains("hidden row");

        write(true);
        edit(workbook -> {
            XSSFSheet sheet = ratings(workbook);
            Row from = cell(sheet, "Cost", "Gull Point").getRow();
            sheet.copyRows(
                    from.getRowNum(),
                    from.getRowNum(),
                    from.getRowNum() + 5,
                    new org.apache.poi.ss.usermodel.CellCopyPolicy());
        });
        assertThat(refused()).contains("stands in row 8 already");

        write(true);
        edit(workbook -> workbook.setSheetName(workbook.getSheetIndex("Ratings"), "Other"));
        assertThat(refused()).contains("'Ratings' is gone");
    }

    @Test
    void whatTheStudyHasChangedSinceIsNotOverwritten() throws IOException {
        write(true);
        study.agree("Gull Point", "0");
        assertThat(bring(false).changes()).isEmpty();
        assertThat(Objects.requireNonNull(study.agreed("Gull Point")).word()).isEqualTo("0");

        edit(workbook -> cell(ratings(workbook), "Cost", "Gull Point").setCellValue("+1\nRationale: x"));
        assertThat(refused()).contains("has been changed since", "it is 0 now", "'+1'");
    }

    @Test
    void anotherStudysWorkbookAndOneOfAnotherKindAreRefused() throws IOException {
        write(true);
        edit(workbook -> {
            XSSFSheet mark = Objects.requireNonNull(workbook.getSheet("workbench ratings"));
            mark.getRow(0).getCell(1).setCellValue("01900000-0000-7000-8000-000000000000");
        });
        assertThat(refused()).contains("another study");

        edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("workbench ratings")));
        assertThat(refused()).contains("neither a matrix");
    }

    @Test
    void aListMayBeASpreadsheetOrCsv() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("mine");
            List<List<String>> rows = List.of(
                    List.of("Case", "construct", "rater", "value", "because", "evidence", "remark"),
                    List.of("Brent", "cost", "MK", "+1", "So.", RatedStudy.ON_COST, "mine"));
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
        }

        RatingsImported brought = bring(false);
        assertThat(brought.changes()).hasSize(1);
        assertThat(brought.said()).contains("the column 'remark' is not read");

        Path csv = folder.resolve("ratings.csv");
        Files.writeString(
                csv, "case;construct;value;because;evidence\nBrent;planning;'+1;So.;" + RatedStudy.ON_PLANNING + "\n");
        assertThat(study.workbench().ratingSheets().bring(csv, false, false).changes())
                .hasSize(1);
        Files.writeString(csv, "case,construct,because\nBrent,planning,x\n");
        assertThatThrownBy(() -> study.workbench().ratingSheets().bring(csv, false, false))
                .hasMessageContaining("'value' is missing");
    }
}
