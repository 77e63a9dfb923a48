package workbench.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbench.coding.Valence;
import workbench.matrix.Cell;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;
import workbench.problem.Refusal;
import workbench.study.AtomicFile;
import workbench.text.DefusedCell;

/** Writes a matrix alone: a workbook of one sheet, a CSV with one line a cell, or a page. */
final class MatrixFiles {
    private static final List<String> FIELDS = List.of(
            "row",
            "rowLabel",
            "column",
            "columnLabel",
            "codings",
            "excerpts",
            "sources",
            "participants",
            "valence",
            "positive",
            "negative",
            "mixed",
            "neutral",
            "inherited",
            "disputed");

    private MatrixFiles() {}

    static void write(Path file, Matrix matrix, ExportRooms rooms) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            AtomicFile.write(file, part -> xlsx(part, matrix, rooms.study().title()));
        } else if (name.endsWith(".csv")) {
            AtomicFile.write(file, part -> csv(part, matrix));
        } else if (name.endsWith(".html")) {
            AtomicFile.write(file, part -> html(part, matrix, rooms.study().title()));
        } else {
            throw Refusal.because(
                    "'%s' has an ending that a matrix is not written for.".formatted(file.getFileName()),
                    "Use .xlsx, .csv or .html (or .json with --format json).");
        }
    }

    private static void xlsx(Path part, Matrix matrix, String title) throws IOException {
        try (PoiBook book = new PoiBook(title);
                OutputStream out = Files.newOutputStream(part)) {
            MatrixSheet.write(book, matrix, (row, column) -> null);
            book.writeTo(out);
        }
    }

    private static void csv(Path part, Matrix matrix) throws IOException {
        try (CsvWriter csv = CodingListCsv.writer().build(part)) {
            csv.writeRecord(FIELDS);
            for (int row = 0; row < matrix.rows().size(); row++) {
                for (int column = 0; column < matrix.columns().size(); column++) {
                    csv.writeRecord(cells(matrix, row, column));
                }
            }
        }
    }

    private static List<String> cells(Matrix matrix, int row, int column) {
        Heading rowHeading = matrix.rows().get(row);
        Heading columnHeading = matrix.columns().get(column);
        Cell cell = matrix.cells().get(row).get(column);
        Valence valence = cell.valence();
        List<String> cells = new ArrayList<>(List.of(
                DefusedCell.write(rowHeading.id()),
                DefusedCell.write(MatrixSheet.label(matrix.rowsBy(), rowHeading)),
                DefusedCell.write(columnHeading.id()),
                DefusedCell.write(MatrixSheet.label(matrix.columnsBy(), columnHeading))));
        List.of(cell.codings(), cell.excerpts(), cell.sources(), cell.participants())
                .forEach(count -> cells.add(count.toString()));
        cells.add(valence == null ? "" : valence.slug());
        List.of(cell.positive(), cell.negative(), cell.mixed(), cell.neutral(), cell.inherited(), cell.disputed())
                .forEach(count -> cells.add(count.toString()));
        return cells;
    }

    private static void html(Path part, Matrix matrix, String title) throws IOException {
        try (Writer out = Files.newBufferedWriter(part)) {
            new MatrixPage(matrix, title).write(out);
        }
    }
}
