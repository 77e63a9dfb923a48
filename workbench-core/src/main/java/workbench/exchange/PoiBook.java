package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes sheets to an Excel workbook, row by row, so that any number of rows needs little memory. */
final class PoiBook implements Book, AutoCloseable {
    private static final int ROWS_AT_HAND = 64;
    /** A sheet of that size needs a form of zip that not every program reads. */
    private static final long LARGE_BYTES = 4_000_000_000L;

    private static final int CELL_BYTES = 64;

    private final SXSSFWorkbook workbook;
    private final PoiLooks looks;
    private long largestBytes;

    PoiBook(String title) {
        workbook = new SXSSFWorkbook(null, ROWS_AT_HAND, true, false);
        looks = new PoiLooks(workbook);
        var about = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        about.setCreator("workbench");
        about.setTitle(title);
    }

    @Override
    public Page begin(SheetForm form) {
        SXSSFSheet sheet = workbook.createSheet(form.name());
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.setColumnWidth(i, form.columns().get(i).width() * 256);
        }
        if (form.hasHeads()) {
            sheet.createFreezePane(form.frozenColumns(), form.linesAbove() + 1);
            sheet.setRepeatingRows(new CellRangeAddress(form.linesAbove(), form.linesAbove(), -1, -1));
        }
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        return new PoiPage(sheet, form);
    }

    /** Begins a sheet that is to be hidden by {@link #hideLast}, since a workbook must begin with one that is seen. */
    Page beginHidden(SheetForm form) {
        return new PoiPage(workbook.createSheet(form.name()), form);
    }

    /** Puts a sheet behind all others, out of readers' sight. */
    void hideLast(String sheet) {
        workbook.setSheetOrder(sheet, workbook.getNumberOfSheets() - 1);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
        workbook.setZip64Mode(largestBytes < LARGE_BYTES ? Zip64Mode.AsNeeded : Zip64Mode.Always);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close(); // deletes the temporary files too
    }

    private final class PoiPage implements Page {
        private final SXSSFSheet sheet;
        private final SheetForm form;
        private int rows;
        private long bytes;

        private PoiPage(SXSSFSheet sheet, SheetForm form) {
            this.sheet = sheet;
            this.form = form;
        }

        @Override
        public void row(List<Entry> entries) {
            SXSSFRow row = sheet.createRow(rows++);
            row.setHeightInPoints(RowHeight.of(entries, form.columns()));
            for (int i = 0; i < entries.size(); i++) {
                if (!entries.get(i).shown().isEmpty()) {
                    bytes += CELL_BYTES + xmlBytes(entries.get(i).shown());
                    write(entries.get(i), row.createCell(i));
                }
            }
        }

        private void write(Entry entry, SXSSFCell cell) {
            boolean asText = false;
            switch (entry) {
                case Entry.Words words -> {
                    cell.setCellValue(escaped(words.text()));
                    asText = looksLikeFormula(words.text());
                }
                case Entry.Count count -> cell.setCellValue((double) count.number());
                case Entry.Link link -> {
                    cell.setCellFormula("HYPERLINK(\"%s\",\"%s\")"
                            .formatted(link.target().address(), link.shown().replace("\"", "\"\"")));
                    cell.setCellValue(link.shown());
                }
            }
            cell.setCellStyle(looks.style(entry.look(), asText));
        }

        @Override
        public void end() {
            largestBytes = Math.max(largestBytes, bytes);
            int width = form.columns().size();
            if (form.printedColumns() > 0 && rows > 0) {
                workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, form.printedColumns() - 1, 0, rows - 1);
            }
            if (form.filter() && rows > form.linesAbove()) {
                int last =
                        Math.min(Math.max(rows - 1, form.linesAbove()), SpreadsheetVersion.EXCEL2007.getLastRowIndex());
                sheet.setAutoFilter(new CellRangeAddress(form.linesAbove(), last, 0, width - 1));
            }
        }
    }

    /** What a reader of the file would take for an escaped character ({@code _x0041_}) is escaped itself. */
    private static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    private static long xmlBytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            bytes += one >= 0x80 ? 3 : one == '&' || one == '<' || one == '>' || one == '"' ? 6 : 1;
        }
        return bytes;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t'".indexOf(text.charAt(0)) >= 0;
    }
}
