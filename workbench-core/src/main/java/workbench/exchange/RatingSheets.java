package workbench.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import workbench.cases.Cases;
import workbench.coding.Passages;
import workbench.rating.EntryTerms;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingSubject;
import workbench.rating.Ratings;

/** Ratings that leave the study as a workbook for a team to work in, and that come back from it or from a list. */
public final class RatingSheets {
    private final ExportRooms rooms;
    private final Passages passages;
    private final Ratings ratings;
    private final Cases cases;

    public RatingSheets(ExportRooms rooms, Passages passages, Ratings ratings, Cases cases) {
        this.rooms = rooms;
        this.passages = passages;
        this.ratings = ratings;
        this.cases = cases;
    }

    /** Writes a matrix in the layout that teams use: sheets Ratings, Evidence, Read me. */
    public void write(Path file, RatingMatrix matrix, RatingSheetOptions options) {
        WholeFile.write(file, out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                var about = workbook.getProperties().getCoreProperties();
                about.setCreator("workbench");
                about.setTitle(rooms.study().title());
                fill(workbook, matrix, options);
                workbook.write(out);
            }
        });
    }

    private void fill(XSSFWorkbook workbook, RatingMatrix matrix, RatingSheetOptions options) {
        StudyNames names = rooms.names();
        Occasion occasion = new Occasion(
                LocalDate.now(rooms.clock()), rooms.version(), rooms.journal().lastSeq());
        RatingLooks looks = new RatingLooks(workbook);
        RatingSheetNames words = new RatingSheetNames(rooms.study().title(), names);
        RatingEvidence evidence = RatingEvidence.of(matrix, rooms, passages, options.identifying());
        RatingEvidenceSheet below = new RatingEvidenceSheet(evidence, names);
        Map<RatingSubject, CellArea> areas = below.areas();
        RatingSheet sheet = new RatingSheet(workbook, matrix, looks, words, options.full(), areas);
        sheet.write();
        below.write(workbook, matrix, looks, sheet.places());
        new RatingReadMe(occasion, options).write(workbook, matrix, words, evidence, looks);
        new RatingMark(rooms.study().id(), occasion.journal(), matrix.rater(), sheet.written()).write(workbook);
    }

    /**
     * Brings ratings in: a workbook that {@link #write} made and a team has worked in, or a list of ratings as .csv or .xlsx.
     * All of it is one change; where a row or cell is at fault nothing is done.
     *
     * @param preview whether it is only told what would be done
     * @param singleRater whether one may be agreed that fewer than two raters have rated
     */
    public RatingsImported bring(Path file, boolean preview, boolean singleRater) {
        boolean csv =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        BroughtRatings brought = csv
                ? RatingList.read(CodebookCsv.read(WholeFile.text(file)))
                : new RatingBookReader(rooms, ratings, cases).read(file);
        return RatingsImported.of(
                brought, () -> ratings.enter(brought.rows(), new EntryTerms("rating import", preview, singleRater)));
    }
}
