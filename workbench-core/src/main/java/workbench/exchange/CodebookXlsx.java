package workbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** A codebook's table as a spreadsheet: the sheet <i>Codebook</i> (else the first one), and <i>About</i> for the whole. */
final class CodebookXlsx {
    private static final String CODES = "Codebook";
    private static final String ABOUT = "About";
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 200;
    /** More than a cell of a spreadsheet may hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final Set<String> WIDE = Set.of("definition", "include", "exclude", "example", "note");

    private CodebookXlsx() {}

    /** @throws WorkbenchException if it is damaged, encrypted, hostile or too large */
    static CodebookTable read(Path file) {
        byte[] bytes = WholeFile.bytes(file);
        OfficeFileGuard.check(file, bytes);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet codes = workbook.getSheet(CODES) == null ? workbook.getSheetAt(0) : workbook.getSheet(CODES);
            List<TableRow> rows = rows(file, codes);
            Map<String, String> about = about(file, workbook.getSheet(ABOUT));
            return rows.isEmpty()
                    ? new CodebookTable(List.of(), List.of(), about)
                    : new CodebookTable(rows.getFirst().cells(), rows.subList(1, rows.size()), about);
        } catch (IOException | RuntimeException damaged) { // POI tells of a damaged file by many unchecked exceptions
            if (damaged instanceof WorkbenchException told) {
                throw told;
            }
            throw FileTrouble.unread(
                    file,
                    "it is no readable spreadsheet",
                    "Open it in a spreadsheet program and save it again as .xlsx.");
        }
    }

    private static List<TableRow> rows(Path file, Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<TableRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (rows.size() >= MOST_ROWS || row.getLastCellNum() > MOST_COLUMNS) {
                throw FileTrouble.unread(
                        file,
                        "it has more than %d rows or %d columns".formatted(MOST_ROWS, MOST_COLUMNS),
                        "A codebook is far smaller; check that it is the right file.");
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(formatter.formatCellValue(row.getCell(i)));
            }
            rows.add(new TableRow(row.getRowNum() + 1, cells));
        }
        rows.removeIf(TableRow::blank);
        return rows;
    }

    private static Map<String, String> about(Path file, @Nullable Sheet sheet) {
        Map<String, String> about = new LinkedHashMap<>();
        if (sheet != null) {
            rows(file, sheet).stream()
                    .filter(row -> !row.cell(0).isEmpty() && !row.cell(1).isEmpty())
                    .forEach(row -> about.put(row.cell(0), row.cell(1)));
        }
        return about;
    }

    static void write(CodebookTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle head = headStyle(workbook);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            Sheet codes = workbook.createSheet(CODES);
            writeRow(codes, 0, table.header(), head);
            for (int i = 0; i < table.rows().size(); i++) {
                writeRow(codes, i + 1, table.rows().get(i).cells(), wrapped);
            }
            for (int i = 0; i < table.header().size(); i++) {
                codes.setColumnWidth(i, (WIDE.contains(table.header().get(i)) ? 50 : 24) * 256);
            }
            codes.createFreezePane(2, 1);
            codes.setAutoFilter(new CellRangeAddress(
                    0, table.rows().size(), 0, table.header().size() - 1));
            codes.getPrintSetup().setLandscape(true);
            codes.setFitToPage(true);
            codes.getPrintSetup().setFitHeight((short) 0);
            writeAbout(workbook, table.about(), wrapped);
            workbook.write(out);
        }
    }

    private static void writeAbout(Workbook workbook, Map<String, String> about, CellStyle style) {
        Sheet sheet = workbook.createSheet(ABOUT);
        int row = 0;
        for (Map.Entry<String, String> entry : new TreeMap<>(about).entrySet()) {
            writeRow(sheet, row++, List.of(entry.getKey(), entry.getValue()), style);
        }
        sheet.setColumnWidth(0, 16 * 256);
        sheet.setColumnWidth(1, 100 * 256);
    }

    private static void writeRow(Sheet sheet, int number, List<String> cells, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (text.length() > LONGEST_CELL) {
                throw Refusal.because(
                        "A text in row %d has %d characters; a spreadsheet's cell holds %d."
                                .formatted(number + 1, text.length(), LONGEST_CELL),
                        "Export the codebook as JSON or CSV.");
            }
            if (!text.isEmpty()) {
                row.createCell(i).setCellValue(text);
                row.getCell(i).setCellStyle(style);
            }
        }
    }

    private static CellStyle headStyle(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        return style;
    }
}
