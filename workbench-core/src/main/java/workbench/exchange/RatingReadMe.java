package workbench.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingScale;

/** The sheet <i>Read me</i> of a workbook of ratings. */
final class RatingReadMe {
    private static final int WORDS_WIDTH = 110;

    private final Occasion occasion;
    private final RatingSheetOptions options;

    RatingReadMe(Occasion occasion, RatingSheetOptions options) {
        this.occasion = occasion;
        this.options = options;
    }

    void write(
            XSSFWorkbook workbook,
            RatingMatrix matrix,
            RatingSheetNames names,
            RatingEvidence evidence,
            RatingLooks looks) {
        XSSFSheet sheet = workbook.createSheet("Read me");
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, WORDS_WIDTH * 256);
        row(sheet, 0, names.title(), "", looks);
        sheet.getRow(0).getCell(0).setCellStyle(looks.style(RatingLooks.Kind.TITLE));
        int at = 1;
        for (Map.Entry<String, String> line : lines(matrix, names, evidence).entrySet()) {
            row(sheet, at++, line.getKey(), line.getValue(), looks);
        }
        RatingSheet.printed(sheet);
    }

    private static void row(XSSFSheet sheet, int at, String what, String words, RatingLooks looks) {
        XSSFRow row = sheet.createRow(at);
        row.createCell(0).setCellValue(CellText.clean(what));
        row.getCell(0).setCellStyle(looks.style(RatingLooks.Kind.GROUP));
        if (!words.isEmpty()) {
            row.createCell(1).setCellValue(CellText.clean(words));
            row.getCell(1).setCellStyle(looks.style(RatingLooks.Kind.TEXT));
        }
        row.setHeightInPoints(
                RatingSheetNames.lines(words.isEmpty() ? "x" : words, WORDS_WIDTH) * 13.5f + (at == 0 ? 8 : 2));
    }

    private Map<String, String> lines(RatingMatrix matrix, RatingSheetNames names, RatingEvidence evidence) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "What this is",
                matrix.rater() == null
                        ? "One rating for each construct and case, as the team has agreed on it. The link behind it"
                                + " (▸) leads to the excerpts it rests on."
                        : "The ratings of %s alone, one for each construct and case. The link behind a rating (▸) leads to the excerpts it rests on."
                                .formatted(matrix.rater()));
        lines.put(
                "Made",
                "%s with workbench %s, from the study as it was after change %d of its journal"
                        .formatted(occasion.day(), occasion.version(), occasion.journal()));
        lines.put("The scale", RatingScale.WORDS + ". " + RatingScale.INFLUENCE);
        lines.put(
                "Nothing, and nothing",
                "'not asked': the question was not put. 'not said': it was put, and nothing was said. 'N/A': it has no meaning in"
                        + " this case. 'not rated': nobody has rated it. 'not agreed': raters have, and nothing is settled. 'X (mixed)' is"
                        + " an influence in both directions, which is neither 0 nor missing.");
        lines.put("Order and comparison", names.comparison(matrix));
        lines.put(
                "What is left out of it",
                "Cases without a number on a construct: mixed, missing, not applicable. With fewer than two rated cases in the low or"
                        + " in the high group it is 'insufficient data'. The last column has the figures.");
        lines.put(
                "Working in it",
                "Change a rating in the first line of its cell and the reason behind 'Rationale:', keep the file as .xlsx, and bring"
                        + " it back with 'workbench rating import FILE.xlsx --preview', then without '--preview'. Only changed cells are read."
                        + " Rows and columns may be moved, hidden or deleted; the hidden row and column say what belongs where. Write"
                        + " 'not rated' to take a rating back. Where nobody has rated yet, add codings behind 'Evidence:'. Summaries are not"
                        + " read back.");
        lines.put(
                "Names",
                options.identifying()
                        ? "IDENTIFYING: participants' pseudonyms stand in the summaries."
                        : "Sources bear neutral labels, dates are months, speakers are networks and participants are numbers of their case."
                                + " The excerpts are the words as they were said; names of cases and reasons are as the team wrote them.");
        lines.put(
                "Left out",
                evidence.offTheRecord() == 0
                        ? "Nothing that ratings rest on is off the record."
                        : "%d excerpts, because some of their words are off the record."
                                .formatted(evidence.offTheRecord()));
        return lines;
    }
}
