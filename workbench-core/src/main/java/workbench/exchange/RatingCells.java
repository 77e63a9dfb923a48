package workbench.exchange;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;

/** Reads cells that people have worked in: text and numbers; a formula or an error is refused with its place. */
final class RatingCells {
    private RatingCells() {}

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType();
        if (type == CellType.STRING) {
            return cell.getStringCellValue();
        }
        if (type == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (type == CellType.BLANK) {
            return "";
        }
        String what = type == CellType.FORMULA ? "a formula" : type == CellType.ERROR ? "an error" : "no text";
        throw Refusal.because(
                "%s: there is %s in the cell.".formatted(place(cell), what),
                "Write the rating and its rationale there as plain text.");
    }

    static String place(Cell cell) {
        return place(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /** @param row and {@code column} from 0 */
    static String place(String sheet, int row, int column) {
        return "sheet '%s', %s".formatted(sheet, new CellReference(row, column).formatAsString(false));
    }
}
