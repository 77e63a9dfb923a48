package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    @Test
    void readsEachVisibleSheetWithDatesNumbersAndGaps() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Answers");
            row(sheet, 0, "Id", "Day", "Share", "Said");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(7);
            row.createCell(1).setCellValue(LocalDateTime.of(2023, 4, 21, 0, 0));
            row.getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy"));
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.getCell(2).setCellStyle(style(workbook, "0%"));
            row.createCell(4).setCellValue(true);
            workbook.createSheet("Empty");
            row(workbook.createSheet("Codes"), 0, "secret");
            workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
            List<ReadText> texts = read(workbook, false);
            assertThat(texts).extracting(ReadText::part).containsExactly("Answers");
            assertThat(texts.getFirst().text()).isEqualTo("Id\tDay\tShare\tSaid\n7\t2023-04-21\t30%\t\tTRUE");
            assertThat(texts.getFirst().warnings()).containsExactly("The hidden sheet 'Codes' was left out.");
        }
    }

    @Test
    void makesEachRowASource() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Answers");
            row(sheet, 0, "Id", "What helped?");
            row(sheet, 1, "a1", "That the nurses knew each other from before.");
            row(sheet, 2, "a2", "Nothing much, if I am honest about it.");
            List<ReadText> texts = read(workbook, true);
            assertThat(texts).hasSize(2);
            assertThat(texts.get(1).attributes()).containsEntry("Id", "a2");
            assertThat(texts.get(1).text()).isEqualTo("Id: a2\nWhat helped?: Nothing much, if I am honest about it.");
        }
    }

    @Test
    void refusesAWorkbookWithoutCells() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Nothing");
            assertThatExceptionOfType(UnreadableFile.class)
                    .isThrownBy(() -> read(workbook, false))
                    .withMessageContaining("empty");
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static List<ReadText> read(XSSFWorkbook workbook, boolean rowsAreSources)
            throws IOException, UnreadableFile {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return SourceReaders.all()
                .read(new FileContent("answers.xlsx", bytes.toByteArray()), new ReadOptions(null, rowsAreSources));
    }
}
