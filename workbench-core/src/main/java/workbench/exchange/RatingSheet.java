package workbench.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import workbench.rating.CaseColumn;
import workbench.rating.RatingCell;
import workbench.rating.RatingLine;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingSubject;
import workbench.rating.RowVerdict;

/**
 * The sheet <i>Ratings</i>: domains as headings, constructs as rows, a case a column, from low outcome to high; at the end
 * which constructs tell the cases apart. A hidden row and a hidden column hold the ids by which it is read back.
 */
final class RatingSheet {
    static final String SHEET = "Ratings";
    /** Rows from 0. */
    static final int IDS_ROW = 3;

    static final int HEAD_ROW = 4;
    static final int OUTCOME_ROW = 5;
    static final int FIRST_ROW = 6;
    /** Columns from 0. */
    static final int NAME = 0;

    static final int ID = 1;
    static final int FIRST_CASE = 2;
    /** The rating, and the link to its excerpts. */
    private static final int COLUMNS_OF_A_CASE = 2;

    /** So many characters of a sheet go on one page without becoming too small to read. */
    private static final float PAGE_CHARS = 190;

    static final String IDS_SIGN = "do not delete this row or the next column: they say what belongs where";

    private final XSSFSheet sheet;
    private final RatingMatrix matrix;
    private final RatingLooks looks;
    private final RatingSheetNames names;
    private final boolean full;
    private final Map<RatingSubject, CellArea> evidence;
    private final Map<RatingSubject, RatingMark.Written> written = new HashMap<>();
    private final Map<RatingSubject, CellArea> places = new HashMap<>();
    private int at = FIRST_ROW;

    /** @param evidence where the excerpts of a cell will stand */
    RatingSheet(
            XSSFWorkbook workbook,
            RatingMatrix matrix,
            RatingLooks looks,
            RatingSheetNames names,
            boolean full,
            Map<RatingSubject, CellArea> evidence) {
        this.sheet = workbook.createSheet(SHEET);
        this.matrix = matrix;
        this.looks = looks;
        this.names = names;
        this.full = full;
        this.evidence = evidence;
    }

    void write() {
        above();
        heads();
        matrix.lines().forEach(this::line);
        form();
    }

    private void above() {
        words(0, 0, names.title(), RatingLooks.Kind.TITLE);
        sheet.getRow(0).setHeightInPoints(22);
        words(
                1,
                0,
                "−2 clearly hinders, −1 somewhat, 0 no influence, +1 somewhat helps, +2 clearly; X (mixed) both ways; N/A does"
                        + " not apply. The sign is the influence on the case. Behind each rating stands the link to its excerpts (▸).",
                RatingLooks.Kind.LEGEND);
        words(2, 0, names.briefly(matrix), RatingLooks.Kind.LEGEND);
        words(IDS_ROW, 0, IDS_SIGN, RatingLooks.Kind.LEGEND);
        sheet.getRow(IDS_ROW).setZeroHeight(true);
    }

    private static int columnOf(int ofCase) {
        return FIRST_CASE + COLUMNS_OF_A_CASE * ofCase;
    }

    private int verdictColumn() {
        return FIRST_CASE + COLUMNS_OF_A_CASE * matrix.columns().size();
    }

    private void heads() {
        words(HEAD_ROW, NAME, "Construct", RatingLooks.Kind.HEAD);
        words(OUTCOME_ROW, NAME, matrix.outcome(), RatingLooks.Kind.SUBHEAD);
        words(HEAD_ROW, ID, "Id", RatingLooks.Kind.HEAD);
        words(OUTCOME_ROW, ID, "", RatingLooks.Kind.SUBHEAD);
        for (int i = 0; i < matrix.columns().size(); i++) {
            CaseColumn column = matrix.columns().get(i);
            int at = columnOf(i);
            words(IDS_ROW, at, column.ofCase().id().toString(), RatingLooks.Kind.LEGEND);
            words(HEAD_ROW, at, column.ofCase().name(), RatingLooks.Kind.HEAD);
            words(HEAD_ROW, at + 1, "", RatingLooks.Kind.HEAD);
            words(OUTCOME_ROW, at, outcome(column), RatingLooks.Kind.SUBHEAD);
            words(OUTCOME_ROW, at + 1, "", RatingLooks.Kind.SUBHEAD);
        }
        List<String> heads = List.of("Distinguishes", "By the other rule", "Figures and reasons");
        List<String> below = List.of(matrix.rule().slug(), matrix.rule().other().slug(), "");
        for (int i = 0; i < heads.size(); i++) {
            words(HEAD_ROW, verdictColumn() + i, heads.get(i), RatingLooks.Kind.HEAD);
            words(OUTCOME_ROW, verdictColumn() + i, below.get(i), RatingLooks.Kind.SUBHEAD);
        }
        sheet.getRow(HEAD_ROW).setHeightInPoints(30);
    }

    private static String outcome(CaseColumn column) {
        String outcome = column.outcome() == null ? "no outcome" : column.outcome();
        return switch (column.group()) {
            case LOW -> outcome.equalsIgnoreCase("low") ? outcome : outcome + " (low)";
            case HIGH -> outcome.equalsIgnoreCase("high") ? outcome : outcome + " (high)";
            case NEITHER -> outcome;
        };
    }

    private void line(RatingLine line) {
        RowVerdict verdict = line.verdict();
        String name = "   ".repeat(Math.max(0, line.depth() - 1)) + line.name();
        if (verdict == null || line.code() == null) {
            for (int i = 0; i < verdictColumn() + 3; i++) {
                words(
                        at,
                        i,
                        i == NAME ? name : "",
                        line.depth() == 0 ? RatingLooks.Kind.DOMAIN : RatingLooks.Kind.GROUP);
            }
            at++;
            return;
        }
        words(at, NAME, name, RatingLooks.Kind.NAME);
        words(at, ID, line.code().id().toString(), RatingLooks.Kind.LEGEND);
        int lines = RatingSheetNames.lines(name, names.nameWidth());
        for (int i = 0; i < line.cells().size(); i++) {
            String text = cell(line.cells().get(i), columnOf(i));
            lines = Math.max(lines, RatingSheetNames.lines(text, names.caseWidth(full)));
        }
        words(at, verdictColumn(), verdict.verdict().shown(), RatingLooks.Kind.TEXT);
        words(at, verdictColumn() + 1, verdict.byOther().shown(), RatingLooks.Kind.TEXT);
        String figures = names.figures(verdict);
        words(at, verdictColumn() + 2, figures, RatingLooks.Kind.TEXT);
        lines = Math.max(lines, RatingSheetNames.lines(figures, RatingSheetNames.FIGURES_WIDTH));
        sheet.getRow(at).setHeightInPoints(Math.min(409, lines * 13.5f + 2));
        at++;
    }

    private String cell(RatingCell cell, int column) {
        String text = RatingCellText.of(cell, full, names.raters(cell));
        XSSFCell written = words(at, column, text, RatingLooks.Kind.of(cell.value()));
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        XSSFRichTextString rich = new XSSFRichTextString(text);
        rich.applyFont(0, text.length(), looks.plainFont());
        if (cell.value() != null) {
            rich.applyFont(0, end, looks.boldFont());
        }
        written.setCellValue(rich);
        CellArea target = evidence.get(cell.subject());
        String excerpts = target == null ? "" : "%d ▸".formatted(target.lastRow() - target.firstRow() + 1);
        XSSFCell beside = words(at, column + 1, excerpts, RatingLooks.Kind.LINK);
        if (target != null) {
            link(beside, target);
        }
        this.written.put(
                cell.subject(),
                new RatingMark.Written(
                        text,
                        cell.rating() == null ? "" : cell.rating().rating().id().toString()));
        places.put(cell.subject(), new CellArea(SHEET, at + 1, at + 1, column));
        return text;
    }

    private static void link(XSSFCell cell, CellArea target) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.address().substring(1));
        cell.setHyperlink(link);
    }

    private XSSFCell words(int row, int column, String text, RatingLooks.Kind kind) {
        XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = at.createCell(column);
        cell.setCellStyle(looks.style(kind));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.clean(text));
        }
        return cell;
    }

    private void form() {
        sheet.setColumnWidth(NAME, names.nameWidth() * 256);
        sheet.setColumnHidden(ID, true);
        for (int i = 0; i < matrix.columns().size(); i++) {
            sheet.setColumnWidth(columnOf(i), names.caseWidth(full) * 256);
            sheet.setColumnWidth(columnOf(i) + 1, 5 * 256);
        }
        sheet.setColumnWidth(verdictColumn(), 18 * 256);
        sheet.setColumnWidth(verdictColumn() + 1, 18 * 256);
        sheet.setColumnWidth(verdictColumn() + 2, RatingSheetNames.FIGURES_WIDTH * 256);
        sheet.createFreezePane(FIRST_CASE, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, OUTCOME_ROW, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, NAME, NAME));
        printed(sheet);
        int wide = names.nameWidth() + matrix.columns().size() * (names.caseWidth(full) + 5) + 80;
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.round(wide / PAGE_CHARS)));
    }

    static void printed(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Each cell as it was written. */
    Map<RatingSubject, RatingMark.Written> written() {
        return written;
    }

    /** Where each cell stands. */
    Map<RatingSubject, CellArea> places() {
        return places;
    }
}
