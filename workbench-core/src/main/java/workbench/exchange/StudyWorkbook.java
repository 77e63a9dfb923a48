package workbench.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.influence.Influence;
import workbench.journal.Change;
import workbench.matrix.Cell;
import workbench.matrix.Dimension;
import workbench.matrix.Matrix;
import workbench.problem.Refusal;
import workbench.query.Criterion;

/** A study as a workbook, sheet by sheet; the same study, options and occasion give the same sheets. */
final class StudyWorkbook {
    private static final int MOST_COLUMNS = 16_000;
    private static final Set<Dimension.By> NAMING =
            Set.of(Dimension.By.PARTICIPANT, Dimension.By.SPEAKER, Dimension.By.CASE, Dimension.By.ATTRIBUTE);

    private final ExportRooms rooms;
    private final ExportOptions options;
    private final Occasion occasion;
    private final int rowsOfASheet;

    StudyWorkbook(ExportRooms rooms, ExportOptions options, Occasion occasion, int rowsOfASheet) {
        this.rooms = rooms;
        this.options = options;
        this.occasion = occasion;
        this.rowsOfASheet = rowsOfASheet;
        refuseNames(options);
    }

    private static void refuseNames(ExportOptions options) {
        for (Dimension dimension : List.of(options.rows(), options.columns())) {
            if (NAMING.contains(dimension.by()) && !options.identifying()) {
                throw Refusal.because(
                        "A matrix by %s would name people or places.".formatted(dimension.word()),
                        "Say '--identifying' if the workbook may do so, or choose another dimension.");
            }
        }
        boolean named = options.query().clauses().stream()
                .flatMap(clause -> clause.any().stream())
                .anyMatch(one -> one instanceof Criterion.Speaker || one instanceof Criterion.WithAttribute);
        if (named && !options.identifying()) {
            throw Refusal.because(
                    "The workbook would hold the speaker's label or the attribute that was asked for.",
                    "Say '--identifying' if it may, or filter by participant, network or case.");
        }
    }

    /** Hands all sheets over; returns how many codings they hold. */
    int write(Book book) {
        StudyNames names = rooms.names();
        Matrix matrix = rooms.matrices().count(options.rows(), options.columns(), options.query(), options.all());
        if (matrix.columns().size() > MOST_COLUMNS) {
            throw Refusal.because(
                    "The matrix would have %d columns, more than a sheet takes."
                            .formatted(matrix.columns().size()),
                    "Exchange rows and columns, or filter.");
        }
        Matrix events = rooms.matrices()
                .count(Dimension.by(Dimension.By.CODE), Dimension.by(Dimension.By.EVENT), options.query(), false);
        try (ExcerptStock stock = new ExcerptStock(rooms, names, options, List.of(matrix, events))) {
            write(book, names, matrix, events, stock);
            return stock.count();
        }
    }

    private void write(Book book, StudyNames names, Matrix matrix, Matrix events, ExcerptStock stock) {
        ExcerptPlaces places = new ExcerptPlaces(rowsOfASheet);
        int sheets = Math.max(1, (stock.count() - 1) / places.codingsOfASheet() + 1);
        new ReadMeSheet(rooms, names, options, occasion).write(book, stock, matrix, sheets);
        new EventsSheet(names, events, targets(EventsSheet.SHEET, events, 1, stock, places)).write(book);
        influences(names, stock, places).write(book);
        MatrixSheet.write(book, matrix, targets(MatrixSheet.SHEET, matrix, 0, stock, places));
        new ExcerptsSheet(names, rooms.sources().all(), options.identifying(), places, stock.longestChars())
                .write(book, stock);
        CellsSheet.write(book, places.scattered());
        CodesSheet.write(book, names.codes());
        new SourcesSheet(rooms, names, options.identifying()).write(book, stock, places);
        JournalSheet.write(book, changes(), options.identifying());
    }

    private InfluencesSheet influences(StudyNames names, ExcerptStock stock, ExcerptPlaces places) {
        List<Influence> judged = rooms.influences().counting();
        InfluenceWording wording = new InfluenceWording(rooms, names, options.identifying(), judged);
        return new InfluencesSheet(names, wording, judged, false, (row, column, codings) -> {
            int[] found = codings.stream()
                    .mapToInt(coding -> stock.order().numberOf(coding.value()))
                    .filter(number -> number >= 0)
                    .map(stock.order()::placeOf)
                    .sorted()
                    .toArray();
            return found.length == 0 ? null : places.of(InfluencesSheet.SHEET, row, column, found);
        });
    }

    private List<Change> changes() {
        return rooms.journal().last(0).stream()
                .filter(change -> change.seq() <= occasion.journal())
                .toList();
    }

    private static MatrixSheet.Targets targets(
            String sheet, Matrix matrix, int order, ExcerptStock stock, ExcerptPlaces places) {
        return (row, column) -> target(sheet, matrix, order, row, column, stock, places);
    }

    private static @Nullable CellArea target(
            String sheet, Matrix matrix, int order, int row, int column, ExcerptStock stock, ExcerptPlaces places) {
        Cell cell = matrix.cells().get(row).get(column);
        if (cell.codings() == 0) {
            return null;
        }
        int[] found = stock.order().placesIn(order, row, column);
        return found.length == 0
                ? null
                : places.of(
                        sheet,
                        MatrixSheet.label(matrix.rowsBy(), matrix.rows().get(row)),
                        MatrixSheet.label(matrix.columnsBy(), matrix.columns().get(column)),
                        found);
    }
}
