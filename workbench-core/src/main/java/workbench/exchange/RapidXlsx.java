package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import workbench.problem.Refusal;
import workbench.rating.SummaryStatus;

/**
 * A rapid template as a spreadsheet to type into while somebody talks: one sheet, a band a domain, large cells for notes that
 * grow, lists to choose from, and every cell text, so that {@code 12:30} and {@code =?} stay what was typed.
 */
final class RapidXlsx {
    static final String NOTES = "Notes";
    /** The column of the constructs' ids, behind the others, hidden. */
    static final int KEY = RapidColumn.values().length;

    private static final String HOW = "How to fill in";
    private static final int HEADER = 1;
    private static final byte[] INK = {0x1F, 0x38, 0x64};
    private static final byte[] BAND = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] CLOSED = {(byte) 0xED, (byte) 0xED, (byte) 0xED};

    private enum Style {
        TITLE,
        HEAD,
        BAND,
        CONSTRUCT,
        CHILD,
        QUESTION,
        INPUT,
        CLOSED,
        WORDS
    }

    private final RapidTemplate template;
    private final XSSFWorkbook workbook;
    private final Map<Style, CellStyle> styles = new EnumMap<>(Style.class);

    private RapidXlsx(RapidTemplate template, XSSFWorkbook workbook) {
        this.template = template;
        this.workbook = workbook;
    }

    static void write(RapidTemplate template, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var about = workbook.getProperties().getCoreProperties();
            about.setCreator("workbench");
            about.setTitle("Rapid notes");
            RapidXlsx book = new RapidXlsx(template, workbook);
            book.notes();
            book.how();
            book.identity();
            workbook.write(out);
        }
    }

    private void notes() {
        XSSFSheet sheet = workbook.createSheet(NOTES);
        for (RapidColumn column : RapidColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
        sheet.setColumnHidden(KEY, true);
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(20);
        cell(title, 0, "Rapid notes", Style.TITLE);
        cell(title, 1, template.caseLine(), Style.TITLE);
        cell(title, 2, template.participantLine() + "   (" + template.moreLine() + ")", Style.TITLE);
        XSSFRow head = sheet.createRow(HEADER);
        head.setHeightInPoints(28);
        for (RapidColumn column : RapidColumn.values()) {
            cell(head, column.ordinal(), column.heading(), Style.HEAD);
        }
        int row = HEADER + 1;
        for (RapidTemplate.Domain domain : template.domains()) {
            band(sheet, row++, domain.name());
            for (RapidTemplate.Line line : domain.lines()) {
                line(sheet.createRow(row++), line);
            }
        }
        choices(sheet);
        page(sheet);
    }

    private void band(XSSFSheet sheet, int number, String name) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(18);
        for (RapidColumn column : RapidColumn.values()) {
            cell(row, column.ordinal(), column == RapidColumn.CONSTRUCT ? name : "", Style.BAND);
        }
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, KEY - 1));
    }

    private void line(XSSFRow row, RapidTemplate.Line line) {
        // the blank lines hold the row open, and it still grows with the note
        String room = line.questions().isEmpty() ? "\n" : "\n\n\n";
        row.setHeightInPoints(Math.max(line.questions().isEmpty() ? 28 : 56, height(line)));
        row.getCTRow().setCustomHeight(false);
        cell(row, 0, line.code().name() + room, line.depth() > 0 ? Style.CHILD : Style.CONSTRUCT);
        for (RapidColumn column : RapidColumn.values()) {
            if (column != RapidColumn.CONSTRUCT) {
                Style input = line.closed() ? Style.CLOSED : Style.INPUT;
                cell(
                        row,
                        column.ordinal(),
                        template.cell(line, column),
                        column == RapidColumn.QUESTION ? Style.QUESTION : input);
            }
        }
        row.createCell(KEY).setCellValue(line.code().id().toString());
    }

    private float height(RapidTemplate.Line line) {
        int lines = 1;
        for (RapidColumn column : RapidColumn.values()) {
            int width = column.width();
            int needed = template.cell(line, column)
                    .lines()
                    .mapToInt(words -> words.length() / width + 1)
                    .sum();
            lines = Math.max(lines, needed);
        }
        return Math.min(lines * 14f, 400f);
    }

    private void choices(XSSFSheet sheet) {
        int first = HEADER + 1;
        int last = HEADER + template.constructs() + template.domains().size();
        choose(sheet, RapidColumn.ASKED, whole(RapidColumn.ASKED, first, last), List.of("y", "n"));
        List<String> statuses =
                Arrays.stream(SummaryStatus.values()).map(SummaryStatus::slug).toList();
        choose(sheet, RapidColumn.STATUS, whole(RapidColumn.STATUS, first, last), statuses);
        Map<List<String>, CellRangeAddressList> rated = new LinkedHashMap<>();
        int row = first;
        for (RapidTemplate.Domain domain : template.domains()) {
            row++;
            for (RapidTemplate.Line line : domain.lines()) {
                int column = RapidColumn.RATING.ordinal();
                rated.computeIfAbsent(line.values(), values -> new CellRangeAddressList())
                        .addCellRangeAddress(row, column, row, column);
                row++;
            }
        }
        rated.forEach((values, cells) -> choose(sheet, RapidColumn.RATING, cells, values));
    }

    private static CellRangeAddressList whole(RapidColumn column, int first, int last) {
        return new CellRangeAddressList(first, last, column.ordinal(), column.ordinal());
    }

    private static void choose(XSSFSheet sheet, RapidColumn column, CellRangeAddressList cells, List<String> values) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice =
                helper.createValidation(helper.createExplicitListConstraint(values.toArray(String[]::new)), cells);
        choice.setEmptyCellAllowed(true);
        choice.setShowErrorBox(true);
        choice.createErrorBox(
                column.heading(), "Write one of these, or leave the cell empty: " + String.join(", ", values) + ".");
        sheet.addValidationData(choice);
    }

    private void page(XSSFSheet sheet) {
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADER, -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("Rapid notes");
        sheet.getFooter().setRight("&P / &N");
        workbook.setPrintArea(
                0,
                0,
                KEY - 1,
                0,
                HEADER + template.constructs() + template.domains().size());
    }

    private void how() {
        XSSFSheet sheet = workbook.createSheet(HOW);
        sheet.setColumnWidth(0, 110 * 256);
        int number = 0;
        for (String sentence : RapidTemplate.instructions()) {
            XSSFRow row = sheet.createRow(number++);
            row.setHeightInPoints(30);
            cell(row, 0, sentence, Style.WORDS);
        }
    }

    private void identity() {
        XSSFSheet sheet = workbook.createSheet(RapidIdentity.MARK);
        int number = 0;
        for (Map.Entry<String, String> field : template.identity().fields().entrySet()) {
            XSSFRow row = sheet.createRow(number++);
            row.createCell(0).setCellValue(field.getKey());
            row.createCell(1).setCellValue(field.getValue());
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void cell(XSSFRow row, int column, String words, Style style) {
        if (words.length() > CellText.LONGEST) {
            throw Refusal.because(
                    "A note has %d characters; a spreadsheet's cell holds %d."
                            .formatted(words.length(), CellText.LONGEST),
                    "Write the template as .docx.");
        }
        XSSFCell cell = row.createCell(column);
        if (!words.isEmpty()) {
            cell.setCellValue(CellText.clean(words).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
        }
        cell.setCellStyle(styles.computeIfAbsent(style, this::make));
    }

    private CellStyle make(Style wanted) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (wanted == Style.TITLE ? 12 : wanted == Style.QUESTION ? 9 : 10));
        style.setVerticalAlignment(wanted == Style.BAND ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(wanted != Style.TITLE && wanted != Style.BAND);
        switch (wanted) {
            case TITLE -> font.setBold(true);
            case HEAD -> {
                font.setBold(true);
                font.setColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}, null));
                fill(style, INK);
            }
            case BAND -> {
                font.setBold(true);
                fill(style, BAND);
            }
            case CONSTRUCT -> font.setBold(true);
            case CHILD -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 2);
            }
            case QUESTION -> font.setColor(new XSSFColor(new byte[] {0x40, 0x40, 0x40}, null));
            case INPUT -> style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            case CLOSED -> {
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
                fill(style, CLOSED);
            }
            case WORDS -> {}
        }
        if (wanted != Style.TITLE && wanted != Style.WORDS) {
            border(style);
        }
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = new XSSFColor(new byte[] {(byte) 0xA6, (byte) 0xA6, (byte) 0xA6}, null);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }
}
