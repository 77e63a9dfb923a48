package workbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import workbench.cases.Cases;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.rating.Ratings;

/** Reads ratings from a workbook: a matrix that this program wrote, or a list on the first sheet. */
final class RatingBookReader {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 2_000;

    private final ExportRooms rooms;
    private final Ratings ratings;
    private final Cases cases;

    RatingBookReader(ExportRooms rooms, Ratings ratings, Cases cases) {
        this.rooms = rooms;
        this.ratings = ratings;
        this.cases = cases;
    }

    /** @throws WorkbenchException if it cannot be read, or is none of this study's */
    BroughtRatings read(Path file) {
        byte[] bytes = WholeFile.bytes(file);
        OfficeFileGuard.check(file, bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Optional<RatingMark> mark = RatingMark.read(workbook);
            return mark.isPresent() ? matrix(workbook, mark.get()) : list(file, workbook);
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

    private BroughtRatings matrix(XSSFWorkbook workbook, RatingMark mark) {
        if (!mark.study().equals(rooms.study().id())) {
            throw Refusal.because(
                    "The workbook holds ratings of another study.",
                    "Name that study with '-s', or write this one's matrix with 'rating matrix -o FILE.xlsx'.");
        }
        XSSFSheet sheet = workbook.getSheet(RatingSheet.SHEET);
        if (sheet == null) {
            throw Refusal.because(
                    "The sheet '%s' is gone from the workbook, or is called otherwise.".formatted(RatingSheet.SHEET),
                    "Call it so again, or write the matrix anew with 'rating matrix -o FILE.xlsx'.");
        }
        return new RatingMatrixReader(sheet, mark, rooms.codes().get(), cases, ratings.book(), rooms.coders()).read();
    }

    private static BroughtRatings list(Path file, XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        List<TableRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (rows.size() > MOST_ROWS || row.getLastCellNum() > MOST_COLUMNS) {
                throw FileTrouble.unread(
                        file, "it is larger than any list of ratings", "Check that it is the right file.");
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(RatingCells.text(row.getCell(i)));
            }
            rows.add(new TableRow(row.getRowNum() + 1, cells));
        }
        rows.removeIf(TableRow::blank);
        if (rows.isEmpty() || !RatingList.isHeader(rows.getFirst().cells())) {
            throw FileTrouble.unread(
                    file,
                    "it is neither a matrix that 'rating matrix' wrote nor a list with the columns case, construct and value",
                    "Write a matrix with 'rating matrix -o FILE.xlsx' and work in that; or bring a list (see 'rating import --help').");
        }
        return RatingList.read(
                new CodebookTable(rows.getFirst().cells(), rows.subList(1, rows.size()), java.util.Map.of()));
    }
}
