package workbench.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into a template as a person would in a spreadsheet program. */
final class FilledSheet {
    private FilledSheet() {}

    static void edit(Path file, Consumer<XSSFWorkbook> edit) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            edit.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The row of a construct, by its name. */
    static Row row(XSSFWorkbook book, String construct) {
        Sheet sheet = book.getSheet(RapidXlsx.NOTES);
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().strip().equals(construct)) {
                return row;
            }
        }
        throw new AssertionError("no row " + construct);
    }

    static Cell cell(XSSFWorkbook book, String construct, RapidColumn column) {
        return row(book, construct).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static void type(Path file, String construct, RapidColumn column, String words) {
        edit(file, book -> cell(book, construct, column).setCellValue(words));
    }
}
