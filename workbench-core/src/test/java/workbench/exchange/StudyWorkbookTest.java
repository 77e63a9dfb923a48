package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.matrix.Dimension;
import workbench.privacy.Consent;
import workbench.problem.WorkbenchException;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.source.SourceEdit;
import workbench.text.TextRange;

class StudyWorkbookTest {
    @TempDir
    Path folder;

    private ExportedStudy study;

    @BeforeEach
    void make() {
        study = new ExportedStudy(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).toList();
    }

    /** The cell under a title, in the row whose excerpt begins so. */
    private static Cell excerptCell(XSSFWorkbook book, String excerpt, String title) {
        Sheet sheet = book.getSheet("Excerpts");
        int quote = column(sheet, "Excerpt");
        Row found = rows(sheet).stream()
                .filter(row -> row.getCell(quote) != null
                        && row.getCell(quote).getStringCellValue().startsWith(excerpt))
                .findFirst()
                .orElseThrow();
        return found.getCell(column(sheet, title));
    }

    private static int column(Sheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    @Test
    void holdsTheSheetsInOrder() throws IOException {
        try (XSSFWorkbook book = open(study.workbook(false))) {
            List<String> sheets = new ArrayList<>();
            book.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets)
                    .containsExactly(
                            "Read me",
                            "Events x constructs",
                            "Influences (Table 3)",
                            "Matrix",
                            "Excerpts",
                            "Codebook",
                            "Sources",
                            "Journal",
                            "Check");
            assertThat(book.isSheetVeryHidden(8)).isTrue();
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(book.getSheet("Events x constructs").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Coded valence, not a finding");
            assertThat(book.getSheet("Excerpts").getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void showsHostileTextAsText() throws IOException {
        try (XSSFWorkbook book = open(study.workbook(false))) {
            Cell quote = excerptCell(book, "=SUM(1,2)", "Excerpt");
            assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
            assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(quote.getRichStringCellValue().getString())
                    .isEqualTo(ExportedStudy.HOSTILE.replace('\u0001', '\u2401'));
            assertThat(excerptCell(book, "=SUM(1,2)", "Note").getCellType()).isEqualTo(CellType.STRING);
            assertThat(excerptCell(book, "caf\u00e9", "Note").getStringCellValue())
                    .isEqualTo("+44 and @home");
            assertThat(excerptCell(book, "=SUM(1,2)", "Event basis").getStringCellValue())
                    .isEqualTo("stated");
        }
    }

    @Test
    void splitsTextThatIsLongerThanACellWithoutLoss() throws IOException {
        try (XSSFWorkbook book = open(study.workbook(false))) {
            Row row = excerptCell(book, "AAAA", "Excerpt").getRow();
            String whole = Stream.of(row.getCell(column(row.getSheet(), "Excerpt")), row.getCell(25), row.getCell(26))
                    .map(Cell::getStringCellValue)
                    .map(part -> part.replaceAll(" \\[…continues in column [A-Z]+]$", ""))
                    .collect(Collectors.joining());
            assertThat(whole).isEqualTo(ExportedStudy.WHOLE);
            assertThat(row.getCell(column(row.getSheet(), "Excerpt")).getStringCellValue())
                    .endsWith("continues in column Z]");
        }
    }

    @Test
    void everyCellOfTheMatrixLeadsToItsExcerpts() throws IOException {
        try (XSSFWorkbook book = open(study.workbook(false))) {
            Sheet excerpts = book.getSheet("Excerpts");
            int event = column(excerpts, "Event");
            int links = 0;
            for (Row row : rows(book.getSheet("Matrix"))
                    .subList(4, book.getSheet("Matrix").getLastRowNum() + 1)) {
                for (int column = 2; column < row.getLastCellNum(); column++) {
                    Cell cell = row.getCell(column);
                    if (cell.getCellType() != CellType.FORMULA) {
                        assertThat(cell.getStringCellValue()).isEqualTo("·");
                        continue;
                    }
                    links++;
                    String title =
                            book.getSheet("Matrix").getRow(3).getCell(column).getStringCellValue();
                    int codings = Integer.parseInt(cell.getStringCellValue().split(" ")[0]);
                    String target = cell.getCellFormula().split("\"")[1];
                    assertThat(target).startsWith("#'Excerpts'!A");
                    String[] edges = target.substring(target.indexOf('!') + 1)
                            .replace("A", "")
                            .split(":");
                    int first = Integer.parseInt(edges[0]);
                    int last = Integer.parseInt(edges[edges.length - 1]);
                    assertThat(last - first + 1).isEqualTo(codings);
                    for (int at = first; at <= last; at++) {
                        assertThat(excerpts.getRow(at - 1).getCell(event).getStringCellValue())
                                .contains(title);
                    }
                }
            }
            assertThat(links).isEqualTo(7);
        }
    }

    @Test
    void cellsWhoseExcerptsAreScatteredAreListed() throws IOException {
        Path file = folder.resolve("affects.xlsx");
        study.field().code("one.txt", "The navigators never came", "engaging", "-");
        study.exports()
                .workbook(
                        file,
                        new ExportOptions(
                                Query.ALL,
                                Dimension.by(Dimension.By.CODER),
                                Dimension.by(Dimension.By.VALENCE),
                                false,
                                false,
                                20));
        try (XSSFWorkbook book = open(file)) {
            Sheet cells = book.getSheet("Cells");
            assertThat(cells.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Events x constructs");
            assertThat(cells.getRow(2).getCell(3).getCellFormula()).startsWith("HYPERLINK(\"#'Excerpts'!A");
        }
        assertThat(study.exports().verify(file).faults()).isEmpty();
    }

    @Test
    void excerptsAndSourcesLeadToEachOther() throws IOException {
        try (XSSFWorkbook book = open(study.workbook(false))) {
            String there = excerptCell(book, "Less money", "Source").getCellFormula();
            assertThat(there).isEqualTo("HYPERLINK(\"#'Sources'!A3\",\"S02\")");
            Row source = book.getSheet("Sources").getRow(2);
            assertThat(source.getCell(0).getStringCellValue()).isEqualTo("S02");
            int row = excerptCell(book, "Less money", "Source").getRowIndex() + 1;
            assertThat(source.getCell(10).getCellFormula()).contains("#'Excerpts'!A" + row + "\"");
        }
    }

    @Test
    void namesNobodyByDefault() throws IOException {
        String parts = parts(study.workbook(false));
        assertThat(parts)
                .contains("Excerpts", "nurse", "S01", "2017-04", "2017-03/2017-04")
                .doesNotContain(
                        "Ada Secret", "one.txt", "hostile file", "2017-04-12", "2017-05-23", "2017-03-14", ">P1<");
        assertThat(parts(study.workbook(true))).contains("Ada Secret", "one.txt", "2017-04-12", "IDENTIFYING");
    }

    private static String parts(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void refusesAMatrixThatNamesPeople() {
        ExportOptions naming = new ExportOptions(
                Query.ALL, Dimension.by(Dimension.By.CODE), Dimension.by(Dimension.By.PARTICIPANT), false, false, 20);
        assertThatThrownBy(() -> study.exports().workbook(folder.resolve("x.xlsx"), naming))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("participant");
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
    }

    @Test
    void withholdsWordsThatMayNotBeQuoted() throws IOException {
        study.workbench().sources().set(study.field().source("two.txt"), consent("verbal:analysis"));
        study.workbench().sources().set(study.field().source("one.txt"), consent("written:analysis+quotation"));
        Path file = study.workbook(false);
        assertThat(parts(file)).doesNotContain("Less money again").contains("the words of 1 are withheld");
        try (XSSFWorkbook book = open(file)) {
            assertThat(excerptCell(book, "(words withheld", "Consent").getStringCellValue())
                    .isEqualTo("verbal (analysis)");
            assertThat(excerptCell(book, "The tender", "Consent").getStringCellValue())
                    .startsWith("written (analysis, quotation)");
        }
    }

    private static SourceEdit consent(String words) {
        return new SourceEdit(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Consent.read(words).orElseThrow(),
                null,
                null,
                null,
                java.util.Map.of());
    }

    @Test
    void blanksWhatIsOffTheRecordAroundAnExcerpt() throws IOException {
        int at = workbench.FieldStudy.INTERVIEW.codePointCount(
                0, workbench.FieldStudy.INTERVIEW.indexOf("nobody told us"));
        study.workbench().sources().restrict(study.field().source("one.txt"), new TextRange(at, at + 14), null);
        Path file = study.workbook(false);
        assertThat(parts(file)).doesNotContain("nobody told us").contains("\u2588".repeat(14));
    }

    @Test
    void goesOnInAFurtherSheet() throws IOException {
        Path file = folder.resolve("small.xlsx");
        study.exports(4).workbook(file, ExportOptions.of(Query.ALL, false));
        try (XSSFWorkbook book = open(file)) {
            assertThat(book.getSheet("Excerpts").getLastRowNum()).isEqualTo(3);
            assertThat(book.getSheet("Excerpts 2").getLastRowNum()).isEqualTo(3);
            assertThat(book.getSheet("Excerpts 3").getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheet("Excerpts 3").getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(7);
        }
        assertThat(study.exports(4).verify(file).faults()).isEmpty();
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() {
        assertThatThrownBy(() ->
                        study.exports().workbook(folder.resolve("none/book.xlsx"), ExportOptions.of(Query.ALL, false)))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("no folder");
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        study.workbook(false);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aFilterThatNamesSomebodyIsRefusedWhereTheWorkbookNamesNoOne() {
        Query query = Query.builder().where(new Criterion.Speaker("P1")).build();
        Path file = folder.resolve("named.xlsx");
        assertThatThrownBy(() -> study.exports().workbook(file, ExportOptions.of(query, false)))
                .isInstanceOf(WorkbenchException.class);
        assertThat(file).doesNotExist();
        study.exports().workbook(file, ExportOptions.of(query, true));
        assertThat(file).exists();
    }
}
