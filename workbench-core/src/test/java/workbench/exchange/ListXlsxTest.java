package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListXlsxTest {
    @TempDir
    Path folder;

    @Test
    void writesNumbersAsNumbersAndNoFormula() throws IOException {
        Path file = folder.resolve("list.xlsx");
        List<List<@Nullable Object>> rows = List.of(
                Arrays.asList("=1+1", 3, null, "a\u0001b 🙂"), Arrays.asList("-", 4L, true, "x".repeat(40_000)));

        ListXlsx.write(file, "List", List.of("words", "count", "flag", "more"), rows.iterator());

        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("words");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(2)).isNull();
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("a␁b 🙂");
            String rest = sheet.getRow(2).getCell(4).getStringCellValue();
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).contains("continues in column E");
            assertThat(rest).matches("x+");
        }
    }

    @Test
    void takesManyRowsAsTheyCome() throws IOException {
        Path file = folder.resolve("many.xlsx");
        ListXlsx.write(
                file,
                "Many",
                List.of("number"),
                IntStream.range(0, 5_000)
                        .<List<@Nullable Object>>mapToObj(List::of)
                        .iterator());
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5_000);
        }
    }
}
