package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.cases.Cases;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.Coders;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.rating.Judgement;
import workbench.rating.RatingBook;
import workbench.rating.RatingRow;
import workbench.rating.RatingSubject;
import workbench.rating.SeenRating;
import workbench.text.Names;

/** Finds in a sheet of ratings what a team has changed in it; whatever does not fit is named with its cell. */
final class RatingMatrixReader {
    private static final String NOT_RATED = "not rated";

    private final XSSFSheet sheet;
    private final RatingMark mark;
    private final CodeTree codes;
    private final Cases cases;
    private final RatingBook book;
    private final Coders coders;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RatingRow> rows = new ArrayList<>();
    private final Map<Integer, String> places = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private int untouched;

    RatingMatrixReader(XSSFSheet sheet, RatingMark mark, CodeTree codes, Cases cases, RatingBook book, Coders coders) {
        this.sheet = sheet;
        this.mark = mark;
        this.codes = codes;
        this.cases = cases;
        this.book = book;
        this.coders = coders;
    }

    BroughtRatings read() {
        int ids = idsRow();
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            problems.add(new Refusal(
                    "%s: cells are merged there (%s)."
                            .formatted(place(merged.getFirstRow(), merged.getFirstColumn()), merged.formatAsString()),
                    "Split them, so that each case and construct has a cell of its own."));
        }
        Map<Integer, Case> columns = columns(ids);
        Map<CodeId, Integer> seen = new HashMap<>();
        for (int at = ids + 3; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            if (row != null) {
                int line = at;
                tried(() -> construct(row, columns)).ifPresent(code -> take(row, line, code, columns, seen));
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return new BroughtRatings(rows, places, untouched, said);
    }

    private int idsRow() {
        for (int at = 0; at <= Math.min(50, sheet.getLastRowNum()); at++) {
            Row row = sheet.getRow(at);
            if (row != null && RatingCells.text(row.getCell(0)).equals(RatingSheet.IDS_SIGN)) {
                return at;
            }
        }
        throw Refusal.because(
                "The hidden row that says which column is which case is gone from the sheet '%s'."
                        .formatted(sheet.getSheetName()),
                "Undo that in the spreadsheet program, or write the matrix anew with 'rating matrix -o FILE.xlsx'.");
    }

    private Map<Integer, Case> columns(int ids) {
        Map<Integer, Case> columns = new LinkedHashMap<>();
        Row row = Objects.requireNonNull(sheet.getRow(ids));
        Row heads = sheet.getRow(ids + 1);
        for (int at = RatingSheet.FIRST_CASE; at < row.getLastCellNum(); at++) {
            int column = at;
            String id = RatingCells.text(row.getCell(at));
            if (!id.isEmpty()) {
                String head = heads == null ? "" : RatingCells.text(heads.getCell(at));
                tried(() -> ofCase(id, head, ids, column)).ifPresent(one -> {
                    if (columns.containsValue(one)) {
                        problems.add(new Refusal(
                                "%s: '%s' has a second column.".formatted(place(ids + 1, column), one.name()),
                                "Keep one of them."));
                    }
                    columns.put(column, one);
                });
            }
        }
        return columns;
    }

    private Case ofCase(String id, String head, int ids, int column) {
        Case found = Ids.read(id)
                .flatMap(uuid -> cases.all().stream()
                        .filter(one -> one.id().equals(new CaseId(uuid)))
                        .findFirst())
                .orElseThrow(() -> Refusal.because(
                        "%s: '%s' is no case of the study any more.".formatted(place(ids + 1, column), head),
                        "Delete the column, or write the matrix anew."));
        if (!Names.same(found.name(), head)) {
            throw Refusal.because(
                    "%s: the column is headed '%s', but it is that of '%s'."
                            .formatted(place(ids + 1, column), head, found.name()),
                    "Head it '%s' again, if it still holds that case.".formatted(found.name()));
        }
        return found;
    }

    /** The construct of a row; empty where it is a heading or says nothing. */
    private @Nullable Code construct(Row row, Map<Integer, Case> columns) {
        String id = RatingCells.text(row.getCell(RatingSheet.ID));
        String name = RatingCells.text(row.getCell(RatingSheet.NAME)).strip();
        int at = row.getRowNum();
        if (id.isEmpty()) {
            if (columns.keySet().stream()
                    .anyMatch(column -> !RatingCells.text(row.getCell(column)).isBlank())) {
                throw Refusal.because(
                        "%s: the row '%s' has words, but no construct belongs to it.".formatted(place(at, 0), name),
                        "Rate a construct that is not in the sheet with 'rating set'; '--all' writes a matrix with all of them.");
            }
            return null;
        }
        Code code = Ids.read(id)
                .flatMap(uuid -> codes.find(new CodeId(uuid)))
                .orElseThrow(() -> Refusal.because(
                        "%s: '%s' is no construct of the study.".formatted(place(at, 0), name),
                        "Delete the row, or write the matrix anew."));
        if (!Names.same(code.name(), name)) {
            throw Refusal.because(
                    "%s: the row is headed '%s', but it is that of '%s'; was the sheet sorted in part?"
                            .formatted(place(at, 0), name, code.name()),
                    "Undo the sorting, or head it '%s' again if it still holds that construct.".formatted(code.name()));
        }
        return code;
    }

    private void take(Row row, int at, Code code, Map<Integer, Case> columns, Map<CodeId, Integer> seen) {
        Integer before = seen.putIfAbsent(code.id(), at);
        if (before != null) {
            problems.add(new Refusal(
                    "%s: '%s' stands in row %d already.".formatted(place(at, 0), code.name(), before + 1),
                    "Keep one of the two rows."));
            return;
        }
        columns.forEach((column, ofCase) -> tried(() -> RatingCells.text(row.getCell(column)))
                .ifPresent(text ->
                        tried(() -> changed(text, at, column, code, ofCase)).ifPresent(rows::add)));
    }

    /** The rating that a cell was changed into; null where it is as it was written. */
    private @Nullable RatingRow changed(String text, int at, int column, Code code, Case ofCase) {
        RatingSubject subject = new RatingSubject(ofCase.id(), code.id());
        RatingMark.Written written = mark.cells().get(subject);
        if (written != null && RatingCellText.compared(written.text()).equals(RatingCellText.compared(text))) {
            untouched++;
            return null;
        }
        String place = place(at, column);
        RatingCellText now = RatingCellText.read(text);
        RatingCellText then = RatingCellText.read(written == null ? "" : written.text());
        if (now.rating().isEmpty()) {
            throw Refusal.because(
                    "%s: the cell is empty.".formatted(place),
                    "Write a rating; or 'not rated' to take back the one that stood there.");
        }
        if (!now.summary().equals(then.summary())) {
            said.add("%s: what is summed up was changed, and is not read from here; see 'summary import'"
                    .formatted(place));
        }
        Optional<SeenRating> standing = standing(subject);
        refuseOvertaken(place, written, standing, now);
        if (now.rating().equals(then.rating())
                && now.because().equals(then.because())
                && now.evidence().isEmpty()) {
            untouched++;
            return null;
        }
        int number = rows.size() + 1;
        places.put(number, place);
        return new RatingRow(
                number,
                ofCase.slug(),
                code.path(),
                mark.rater() == null ? RatingRow.AGREED : mark.rater(),
                now.rating().equalsIgnoreCase(NOT_RATED) ? "withdrawn" : now.rating(),
                now.because(),
                now.evidence().isEmpty() ? evidence(standing) : now.evidence());
    }

    private static List<String> evidence(Optional<SeenRating> standing) {
        return standing.map(one ->
                        one.rating().evidence().stream().map(CodingId::toString).toList())
                .orElse(List.of());
    }

    private Optional<SeenRating> standing(RatingSubject subject) {
        Judgement judgement = book.judgement(subject);
        if (mark.rater() == null) {
            return Optional.ofNullable(judgement.agreed());
        }
        var rater = coders.find(mark.rater()).id();
        return judgement.raters().stream()
                .filter(one -> rater.equals(one.rating().rater()))
                .findFirst();
    }

    /** What was changed on both sides is for people to settle. */
    private static void refuseOvertaken(
            String place, RatingMark.@Nullable Written written, Optional<SeenRating> standing, RatingCellText now) {
        String was = written == null ? "" : written.rating();
        String is = standing.map(one -> one.rating().id().toString()).orElse("");
        if (!was.equals(is) && !alreadySo(standing, now)) {
            throw Refusal.because(
                    "%s: the rating in the study has been changed since the sheet was written (it is %s now), and the sheet says '%s'."
                            .formatted(place, standing.map(SeenRating::word).orElse("not rated"), now.rating()),
                    "Settle it, and enter it with 'rating agree'; or write the matrix anew and change that.");
        }
    }

    private static boolean alreadySo(Optional<SeenRating> standing, RatingCellText now) {
        if (standing.isEmpty()) {
            return now.rating().equalsIgnoreCase(NOT_RATED);
        }
        return workbench.rating.RatingValue.read(now.rating())
                        .filter(value -> value == standing.get().rating().value())
                        .isPresent()
                && now.because()
                        .equals(Objects.requireNonNullElse(
                                standing.get().rating().because(), ""));
    }

    private String place(int row, int column) {
        return RatingCells.place(sheet.getSheetName(), row, column);
    }

    private <T> Optional<T> tried(Supplier<@Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (WorkbenchException refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }
}
