package workbench.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alters one cell of a workbook as a hasty hand would: a minus becomes a plus. */
final class HandEdit {
    private static final String MINUS = "(−)";
    private static final String PLUS = "(+)";

    private HandEdit() {}

    /**
     * Alters the first negative cell of the sheet <i>Matrix</i>.
     *
     * @return the cell's address
     */
    static String flip(Path workbook) throws IOException {
        URI zip = URI.create("jar:" + workbook.toUri());
        try (FileSystem parts = FileSystems.newFileSystem(zip, Map.of())) {
            Path sheet = parts.getPath("xl").resolve(fileOf("Matrix", parts));
            String cells = Files.readString(sheet);
            int minus = cells.indexOf(MINUS, cells.indexOf("HYPERLINK("));
            int begin = cells.lastIndexOf("<c ", minus);
            int end = cells.indexOf("</c>", minus);
            if (minus < 0 || begin < 0 || end < 0) {
                throw new IOException("the matrix has no negative cell");
            }
            String cell = cells.substring(begin, end);
            Files.writeString(sheet, cells.substring(0, begin) + cell.replace(MINUS, PLUS) + cells.substring(end));
            return found(" r=\"([A-Z]+[0-9]+)\"", cell);
        }
    }

    private static String fileOf(String sheet, FileSystem parts) throws IOException {
        String book = Files.readString(parts.getPath("xl/workbook.xml"));
        String relation = found("<sheet name=\"" + sheet + "\" r:id=\"([^\"]+)\"", book);
        String relations = Files.readString(parts.getPath("xl/_rels/workbook.xml.rels"));
        String element = found("(<Relationship [^>]*Id=\"" + relation + "\"[^>]*>)", relations);
        return found("Target=\"(?:/xl/)?([^\"]+)\"", element);
    }

    private static String found(String pattern, String text) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IOException("the workbook is not built as expected");
        }
        return matcher.group(1);
    }
}
