package workbench.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import workbench.rating.RatingLine;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingSubject;

/** The sheet <i>Evidence</i>: the excerpts that ratings rest on, those of one cell together. */
final class RatingEvidenceSheet {
    static final String SHEET = "Evidence";
    private static final List<String> HEADS = List.of(
            "Construct",
            "Case",
            "Rating",
            "Excerpt",
            "Attribution",
            "Source",
            "Month",
            "Position",
            "Code",
            "Valence",
            "Coder",
            "Consent",
            "Coding");
    private static final List<Integer> WIDTHS = List.of(28, 18, 10, 70, 26, 9, 11, 14, 26, 12, 10, 18, 38);

    private final RatingEvidence evidence;
    private final StudyNames names;

    RatingEvidenceSheet(RatingEvidence evidence, StudyNames names) {
        this.evidence = evidence;
        this.names = names;
    }

    /** Where the excerpts of each cell will stand. */
    Map<RatingSubject, CellArea> areas() {
        Map<RatingSubject, CellArea> areas = new HashMap<>();
        int row = 2;
        for (Map.Entry<RatingSubject, List<ExcerptRow>> cell : evidence.rows().entrySet()) {
            int last = row + cell.getValue().size() - 1;
            areas.put(cell.getKey(), new CellArea(SHEET, row, last, 0));
            row = last + 1;
        }
        return areas;
    }

    /** @param back where the cells stand that lead here */
    void write(XSSFWorkbook workbook, RatingMatrix matrix, RatingLooks looks, Map<RatingSubject, CellArea> back) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        fill(sheet.createRow(0), HEADS, looks, RatingLooks.Kind.HEAD);
        int at = 1;
        for (RatingLine line : matrix.rated()) {
            for (int column = 0; column < line.cells().size(); column++) {
                RatingSubject subject = line.cells().get(column).subject();
                for (ExcerptRow row : evidence.rows().getOrDefault(subject, List.of())) {
                    List<String> texts = texts(
                            line.name(),
                            matrix.columns().get(column).ofCase().name(),
                            line.cells().get(column).shown(),
                            row);
                    XSSFRow written = sheet.createRow(at++);
                    fill(written, texts, looks, RatingLooks.Kind.TEXT);
                    written.setHeightInPoints(Math.min(409, RatingSheetNames.lines(row.quote(), 70) * 13.5f + 2));
                    CellArea target = back.get(subject);
                    if (target != null) {
                        written.getCell(0).setCellStyle(looks.style(RatingLooks.Kind.LINK));
                        link(written.getCell(0), target);
                    }
                }
            }
        }
        form(sheet, at);
    }

    private List<String> texts(String construct, String ofCase, String rating, ExcerptRow row) {
        return List.of(
                construct,
                ofCase,
                rating,
                row.quote(),
                row.attribution(),
                workbench.source.Source.label(row.source()),
                row.month(),
                row.position(),
                names.code(row.code()).name(),
                CellWords.inFull(row.valence()),
                row.coder(),
                row.consent(),
                row.coding().toString());
    }

    private static void fill(XSSFRow row, List<String> texts, RatingLooks looks, RatingLooks.Kind kind) {
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(looks.style(kind));
            cell.setCellValue(CellText.clean(texts.get(i)));
        }
    }

    private static void link(XSSFCell cell, CellArea target) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.address().substring(1));
        cell.setHyperlink(link);
    }

    private static void form(XSSFSheet sheet, int rows) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        sheet.createFreezePane(2, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, HEADS.size() - 1));
        RatingSheet.printed(sheet);
    }
}
