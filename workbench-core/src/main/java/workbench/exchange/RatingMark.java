package workbench.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.rating.RatingSubject;

/**
 * What a sheet of ratings was when it was written, on a sheet out of sight: of which study and whose ratings, and of each
 * cell its text and the rating that stood. From it an import tells what a team has changed, and whether the study has too.
 *
 * @param rater null for the agreed ratings
 */
record RatingMark(UUID study, long journal, @Nullable String rater, Map<RatingSubject, Written> cells) {
    private static final String SHEET = "workbench ratings";
    private static final String SIGN = "workbench ratings 1";

    /**
     * A cell as it was written.
     *
     * @param rating the id of the rating in it, or empty
     */
    record Written(String text, String rating) {}

    RatingMark {
        cells = Map.copyOf(cells);
    }

    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        fill(sheet.createRow(0), SIGN, study.toString(), String.valueOf(journal), rater == null ? "" : rater);
        int at = 1;
        for (Map.Entry<RatingSubject, Written> cell : cells.entrySet()) {
            fill(
                    sheet.createRow(at++),
                    cell.getKey().construct().toString(),
                    cell.getKey().ofCase().toString(),
                    cell.getValue().rating(),
                    cell.getValue().text());
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    /** The mark of a workbook; empty where it bears none, or one that was tampered with. */
    static Optional<RatingMark> read(XSSFWorkbook workbook) {
        Sheet sheet = workbook.getSheet(SHEET);
        Row first = sheet == null ? null : sheet.getRow(0);
        if (sheet == null || first == null || !text(first, 0).equals(SIGN)) {
            return Optional.empty();
        }
        Optional<UUID> study = Ids.read(text(first, 1));
        String journal = text(first, 2);
        if (study.isEmpty() || !journal.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Map<RatingSubject, Written> cells = new LinkedHashMap<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row == null) {
                continue;
            }
            Optional<UUID> construct = Ids.read(text(row, 0));
            Optional<UUID> ofCase = Ids.read(text(row, 1));
            if (construct.isEmpty() || ofCase.isEmpty()) {
                return Optional.empty();
            }
            cells.put(
                    new RatingSubject(new CaseId(ofCase.get()), new CodeId(construct.get())),
                    new Written(text(row, 3), text(row, 2)));
        }
        String rater = text(first, 3);
        return Optional.of(new RatingMark(study.get(), Long.parseLong(journal), rater.isEmpty() ? null : rater, cells));
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
