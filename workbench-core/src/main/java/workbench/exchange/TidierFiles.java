package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import workbench.study.AtomicFile;
import workbench.study.TidierStatement;

/** The description of the intervention as a table for a paper, in Word or as a spreadsheet. */
final class TidierFiles {
    private static final List<String> HEADINGS = List.of("No.", "Item", "Description", "Where to find more");
    private static final String MISSING = "[not described yet]";
    private static final String CAPTION =
            "The intervention, described by the items of TIDieR (Hoffmann et al. 2014, doi:10.1136/bmj.g1687)";
    private static final int[] WIDTHS_CHARACTERS = {6, 22, 80, 30};
    /** Of the table's width. */
    private static final int[] WIDTHS_PERCENT = {8, 20, 52, 20};

    /** Twentieths of a point: what the margins of an upright page leave. */
    private static final int TABLE_WIDTH = 9_600;

    private TidierFiles() {}

    /** Writes the table; the file's ending ({@code .docx}, {@code .xlsx}) picks the format. */
    static void write(Path file, List<TidierStatement> items) {
        boolean word = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx");
        AtomicFile.write(file, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                if (word) {
                    docx(items, out);
                } else {
                    xlsx(items, out);
                }
            }
        });
    }

    private static List<String> cells(TidierStatement item) {
        return List.of(
                String.valueOf(item.item().number()),
                item.item().title(),
                item.isMissing() ? MISSING : item.text(),
                item.where() == null ? "" : item.where());
    }

    private static void xlsx(List<TidierStatement> items, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Table 1 (TIDieR)");
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle body = book.createCellStyle();
            body.setWrapText(true);
            body.setVerticalAlignment(VerticalAlignment.TOP);
            fill(sheet.createRow(0), HEADINGS, head);
            for (TidierStatement item : items) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(item), body);
            }
            sheet.createRow(sheet.getLastRowNum() + 2).createCell(0).setCellValue(CAPTION);
            for (int column = 0; column < WIDTHS_CHARACTERS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS_CHARACTERS[column] * 256);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(CellText.clean(cells.get(column)));
            cell.setCellStyle(style);
        }
    }

    private static void docx(List<TidierStatement> items, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(CAPTION);
            XWPFParagraph caption = document.createParagraph();
            caption.setSpacingAfter(120);
            caption.setKeepNext(true);
            run(caption, CAPTION, true);
            XWPFTable table = document.createTable(items.size() + 1, HEADINGS.size());
            table.setWidth(TABLE_WIDTH);
            table.getRow(0).setRepeatHeader(true);
            fill(table.getRow(0), HEADINGS, true);
            for (int i = 0; i < items.size(); i++) {
                fill(table.getRow(i + 1), cells(items.get(i)), false);
            }
            document.write(out);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(String.valueOf(TABLE_WIDTH * WIDTHS_PERCENT[column] / 100));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            for (String line : cells.get(column).lines().toList()) {
                run(paragraph, line, bold || column == 1);
                paragraph = cell.addParagraph();
            }
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(cell.getParagraphs().size() - 1);
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String words, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(10);
        run.setBold(bold);
        run.setText(CellText.clean(words));
    }
}
