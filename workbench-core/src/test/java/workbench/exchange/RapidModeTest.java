package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.Access;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.exchange.RapidResult.CellChange;
import workbench.guide.NewQuestion;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;
import workbench.rating.RatingValue;
import workbench.rating.Summary;
import workbench.rating.SummaryField;
import workbench.rating.SummaryStatus;
import workbench.source.NewParticipant;
import workbench.source.Source;
import workbench.source.SourceEdit;

class RapidModeTest {
    private static final String COST = "Cost";
    private static final String RESOURCES = "Available Resources";

    @TempDir
    Path folder;

    private Path path;
    private Path file;
    private Workbench workbench;

    @BeforeEach
    void begin() {
        FieldStudy study = new FieldStudy(folder);
        path = study.path();
        Case gullPoint = study.workbench().cases().add("Gull Point", "site", Map.of());
        study.workbench().participants().add(new NewParticipant("nurse-i", null, null, gullPoint.id(), List.of()));
        study.workbench()
                .guides()
                .bring(
                        "First round",
                        List.of(
                                new NewQuestion(
                                        2,
                                        null,
                                        "Was there money?",
                                        List.of(study.workbench()
                                                .codebooks()
                                                .lookup()
                                                .code("available-resources")
                                                .id())),
                                new NewQuestion(3, null, "Anything else?", List.of())));
        study.close();
        as("MK");
        file = folder.resolve("notes.xlsx");
        write(file, "nurse-i");
    }

    @AfterEach
    void end() {
        workbench.close();
    }

    private void as(String coder) {
        if (workbench != null) {
            workbench.close();
        }
        workbench = Workbench.open(path, Access.WRITE, coder, "test");
    }

    private int write(Path target, String person) {
        return workbench
                .rapid()
                .write(
                        target,
                        new RapidRequest(
                                workbench.participants().find(person),
                                null,
                                workbench.guides().find("First round"),
                                null));
    }

    private Summary summary(String construct) {
        var code = workbench.codebooks().lookup().code(construct).id();
        return workbench.summaries().all().stream()
                .filter(one -> one.construct().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> refused() {
        long before = workbench.journal().lastSeq();
        List<String> told = new java.util.ArrayList<>();
        assertThatThrownBy(() -> workbench.rapid().take(file, false))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused ->
                                refused.problems().stream().map(Problem::what).forEach(told::add));
        assertThat(workbench.journal().lastSeq()).isEqualTo(before);
        assertThat(workbench.summaries().all()).isEmpty();
        return told;
    }

    private void fillCost() {
        FilledSheet.edit(file, book -> {
            FilledSheet.cell(book, COST, RapidColumn.NOTE).setCellValue("Too dear.\nTwice.");
            FilledSheet.cell(book, COST, RapidColumn.STAMPS).setCellValue("00:12:30; 13:05");
            FilledSheet.cell(book, COST, RapidColumn.ASKED).setCellValue("y");
            FilledSheet.cell(book, COST, RapidColumn.RATING).setCellValue("-1");
        });
    }

    @Test
    void aTemplateHasARowAConstructByDomainWithItsQuestionsAndLists() throws IOException {
        assertThat(write(file, "nurse-i")).isGreaterThan(30);

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet(RapidXlsx.NOTES);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Case: Gull Point");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).startsWith("Participant: nurse-i");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Intervention Characteristics");
            assertThat(FilledSheet.cell(book, RESOURCES, RapidColumn.QUESTION).getStringCellValue())
                    .isEqualTo("1. Was there money?");
            assertThat(FilledSheet.cell(book, RESOURCES, RapidColumn.STAMPS)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("@");
            assertThat(Objects.requireNonNull(sheet.getPaneInformation()).isFreezePane())
                    .isTrue();
            assertThat(sheet.getDataValidations())
                    .extracting((DataValidation one) ->
                            String.join(",", one.getValidationConstraint().getExplicitListValues()))
                    .containsExactlyInAnyOrder(
                            "y,n",
                            "draft,checked,changed",
                            "-2,-1,0,+1,+2,mixed,not-applicable",
                            "E,I,mixed,not-applicable");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void whatIsFilledInComesInAsDraftsOnceAndTwiceChangesNothing() {
        fillCost();

        RapidResult preview = workbench.rapid().take(file, true);
        assertThat(workbench.summaries().all()).isEmpty();
        assertThat(preview.cells())
                .extracting(CellChange::field)
                .containsExactly(SummaryField.TEXT, SummaryField.STAMPS, SummaryField.ASKED, SummaryField.PROVISIONAL);
        assertThat(preview.cells().getFirst().place()).matches("sheet Notes, cell C\\d+");

        workbench.rapid().take(file, false);

        Summary cost = summary("cost");
        assertThat(cost.text()).isEqualTo("Too dear.\nTwice.");
        assertThat(cost.stamps()).containsExactly("00:12:30", "13:05");
        assertThat(cost.asked()).isTrue();
        assertThat(cost.provisional()).isEqualTo(RatingValue.SOMEWHAT_HINDERS);
        assertThat(cost.status()).isEqualTo(SummaryStatus.DRAFT);
        assertThat(workbench.ratings().book().all()).isEmpty();

        long seq = workbench.journal().lastSeq();
        RapidResult again = workbench.rapid().take(file, false);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.cells()).isEmpty();
        assertThat(workbench.journal().lastSeq()).isEqualTo(seq);

        write(file, "nurse-i");
        assertThat(workbench.rapid().take(file, false).unchanged()).isEqualTo(1);
        assertThat(workbench.journal().lastSeq()).isEqualTo(seq);

        workbench.undo(1, false);
        assertThat(workbench.summaries().all()).isEmpty();
    }

    @Test
    void aSecondReaderChecksInTheSameFileAndThenItIsKept() {
        fillCost();
        workbench.rapid().take(file, false);
        FilledSheet.type(file, COST, RapidColumn.READER, "RS");
        workbench.rapid().take(file, false);
        assertThat(summary("cost").status()).isEqualTo(SummaryStatus.DRAFT);
        FilledSheet.type(file, COST, RapidColumn.STATUS, "checked");
        workbench.rapid().take(file, false);
        assertThat(summary("cost").status()).isEqualTo(SummaryStatus.CHECKED);

        FilledSheet.type(file, COST, RapidColumn.NOTE, "Cheap.");
        FilledSheet.type(file, RESOURCES, RapidColumn.NOTE, "Money is short.");
        RapidResult result = workbench.rapid().take(file, false);

        assertThat(result.kept()).isEqualTo(1);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.cells())
                .filteredOn(cell -> cell.kept() != null)
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.kept()).isEqualTo("checked by RS");
                    assertThat(cell.from()).isEqualTo("Too dear.\nTwice.");
                    assertThat(cell.to()).isEqualTo("Cheap.");
                });
        assertThat(summary("cost").text()).isEqualTo("Too dear.\nTwice.");
        assertThat(summary("available-resources").question()).isEqualTo(1);
    }

    @Test
    void anEmptiedCellChangesNothing() {
        fillCost();
        workbench.rapid().take(file, false);

        FilledSheet.type(file, COST, RapidColumn.NOTE, "");

        assertThat(workbench.rapid().take(file, false).unchanged()).isEqualTo(1);
        assertThat(summary("cost").text()).startsWith("Too dear.");
    }

    @Test
    void aFormulaIsTheTextThatItShows() {
        FilledSheet.edit(file, book -> {
            FilledSheet.cell(book, COST, RapidColumn.NOTE).setCellFormula("1+1");
            FilledSheet.cell(book, RESOURCES, RapidColumn.NOTE).setCellValue("=cmd|' /C calc'!A0");
        });

        workbench.rapid().take(file, false);

        assertThat(summary("cost").text()).isEqualTo("=1+1");
        assertThat(summary("available-resources").text()).isEqualTo("=cmd|' /C calc'!A0");
        write(file, "nurse-i");
        assertThat(workbench.rapid().take(file, false).unchanged()).isEqualTo(2);
    }

    @Test
    void rowsMayBeSortedDeletedAndAdded() {
        fillCost();
        FilledSheet.edit(file, book -> {
            Sheet sheet = book.getSheet(RapidXlsx.NOTES);
            sheet.removeRow(FilledSheet.row(book, "Trialability"));
            Row added = sheet.createRow(sheet.getLastRowNum() + 1);
            added.createCell(0).setCellValue("champions");
            added.createCell(RapidColumn.NOTE.ordinal()).setCellValue("The coordinator.");
        });

        assertThat(workbench.rapid().take(file, false).added()).isEqualTo(2);
        assertThat(summary("champions").text()).isEqualTo("The coordinator.");
    }

    @Test
    void nonsenseIsRefusedWithEachCellAndNothingComesIn() {
        fillCost();
        FilledSheet.edit(file, book -> {
            FilledSheet.cell(book, RESOURCES, RapidColumn.ASKED).setCellValue("maybe");
            FilledSheet.cell(book, RESOURCES, RapidColumn.RATING).setCellValue("3");
            FilledSheet.cell(book, "Intervention Source", RapidColumn.RATING).setCellValue("+1");
            FilledSheet.cell(book, "Complexity", RapidColumn.STAMPS).setCellValue("noon");
            FilledSheet.cell(book, "Adaptability", RapidColumn.STAMPS).setCellValue(0.5209);
            FilledSheet.cell(book, "Trialability", RapidColumn.STATUS).setCellValue("done");
            FilledSheet.cell(book, "Culture", RapidColumn.NOTE).setCellValue("A.");
            FilledSheet.cell(book, "Culture", RapidColumn.STATUS).setCellValue("checked");
            FilledSheet.cell(book, "Planning", RapidColumn.NOTE).setCellValue("A.");
            FilledSheet.cell(book, "Planning", RapidColumn.QUESTION).setCellValue("9. Did you plan?");
            FilledSheet.cell(book, "Executing", RapidColumn.NOTE).setCellValue("A.");
            FilledSheet.cell(book, "Executing", RapidColumn.CONSTRUCT).setCellValue("Execution of sorts");
        });

        assertThat(refused())
                .allSatisfy(line -> assertThat(line).matches("(?s)Sheet Notes, cell [A-H]\\d+: .*"))
                .anyMatch(line -> line.contains("E") && line.contains("neither y nor n"))
                .anyMatch(line -> line.contains("'3' is not on the scale"))
                .anyMatch(line -> line.contains("is nominal"))
                .anyMatch(line -> line.contains("'noon'"))
                .anyMatch(line -> line.contains("time of day"))
                .anyMatch(line -> line.contains("'done' is no status"))
                .anyMatch(line -> line.contains("no second reader"))
                .anyMatch(line -> line.contains("no question 9"))
                .anyMatch(line -> line.contains("Execution of sorts"));
    }

    @Test
    void aConstructTwiceIsRefused() {
        fillCost();
        FilledSheet.edit(file, book -> {
            Sheet sheet = book.getSheet(RapidXlsx.NOTES);
            Row added = sheet.createRow(sheet.getLastRowNum() + 1);
            added.createCell(0).setCellValue(COST);
            added.createCell(RapidColumn.NOTE.ordinal()).setCellValue("Again.");
        });

        assertThat(refused()).singleElement().asString().contains("a second summary");
    }

    @Test
    void aTemplateOfAnotherStudyOrPersonIsRefused() {
        fillCost();
        FilledSheet.edit(file, book -> {
            var cell = book.getSheet(RapidXlsx.NOTES).getRow(0).getCell(2);
            cell.setCellValue(cell.getStringCellValue().replace("nurse-i", "coordinator-h"));
        });
        assertThat(refused()).singleElement().asString().contains("coordinator-h", "was made for nurse-i");

        write(file, "nurse-i");
        FilledSheet.edit(file, book -> {
            Row study = book.getSheet(RapidIdentity.MARK).getRow(0);
            study.getCell(1).setCellValue("01a21050-5e30-7466-9607-4932317bb228");
        });
        assertThat(refused()).singleElement().asString().contains("another study");

        write(file, "nurse-i");
        FilledSheet.edit(file, book -> book.removeSheetAt(book.getSheetIndex(RapidIdentity.MARK)));
        assertThat(refused()).singleElement().asString().contains("whom it was made for");
    }

    @Test
    void whatIsNoTemplateIsRefused() throws IOException {
        Files.writeString(file, "no zip");
        assertThat(refused()).singleElement().asString().contains("'notes.xlsx' could not be read");

        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Something else");
            book.write(out);
        }
        assertThat(refused()).singleElement().asString().contains("headings Construct and Note");

        Files.delete(file);
        assertThat(refused()).singleElement().asString().contains("no such file");
        file = folder.resolve("notes.csv");
        assertThat(refused()).singleElement().asString().contains(".xlsx and .docx");
    }

    @Test
    void wordsInNoColumnOfTheTemplateAreSaidToBeLeftAside() {
        fillCost();
        FilledSheet.edit(file, book -> {
            book.getSheet(RapidXlsx.NOTES).getRow(1).createCell(10).setCellValue("Mood");
            FilledSheet.cell(book, COST, RapidColumn.QUESTION).setCellValue("And the price?");
        });

        RapidResult result = workbench.rapid().take(file, false);

        assertThat(result.said())
                .hasSize(2)
                .anyMatch(said -> said.contains("'Mood'"))
                .anyMatch(said -> said.contains("none of a guide's"));
    }

    @Test
    void aParticipantBelongsToTheCaseOfTheInterviewInWhichALabelIsTheirs() {
        workbench.participants().add(new NewParticipant("nurse-k", null, null, null, List.of()));
        Source interview = workbench.sources().find("one.txt");
        workbench.sources().mapSpeakers(interview, Map.of("P1", "nurse-k"));
        workbench
                .sources()
                .set(
                        interview,
                        new SourceEdit(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                workbench.cases().find("gull-point").id(),
                                null,
                                null,
                                null,
                                null,
                                Map.of()));

        assertThat(write(folder.resolve("k.xlsx"), "nurse-k")).isPositive();
    }

    @Test
    void aParticipantOfNoCaseOrOfSeveralIsAskedAbout() {
        workbench.participants().add(new NewParticipant("stray", null, null, null, List.of()));

        assertThatThrownBy(() -> write(file, "stray")).isInstanceOfSatisfying(WorkbenchException.class, refused -> {
            assertThat(refused.getMessage()).contains("'stray' belongs to no case");
            assertThat(refused.problems().getFirst().remedy()).contains("participant set stray --case");
        });
    }

    @Test
    void aWordDocumentComesInAsWell() throws IOException {
        file = folder.resolve("notes.docx");
        write(file, "nurse-i");
        fillDocument(COST, RapidColumn.NOTE, "Too dear.");
        fillDocument(COST, RapidColumn.ASKED, "Y");
        fillDocument(RESOURCES, RapidColumn.RATING, "−2");

        RapidResult result = workbench.rapid().take(file, false);

        assertThat(result.added()).isEqualTo(2);
        assertThat(result.cells().getFirst().place()).matches("table \\d, row \\d+, Note");
        assertThat(summary("cost").text()).isEqualTo("Too dear.");
        assertThat(summary("available-resources").provisional()).isEqualTo(RatingValue.CLEARLY_HINDERS);
        assertThat(workbench.rapid().take(file, false).unchanged()).isEqualTo(2);
        write(file, "nurse-i");
        assertThat(workbench.rapid().take(file, false).unchanged()).isEqualTo(2);
    }

    private void fillDocument(String construct, RapidColumn column, String words) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    if (row.getCell(0).getText().startsWith(construct)) {
                        row.getCell(column.ordinal())
                                .getParagraphs()
                                .getFirst()
                                .createRun()
                                .setText(words);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
    }
}
