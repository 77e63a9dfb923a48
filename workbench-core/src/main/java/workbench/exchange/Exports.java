package workbench.exchange;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import workbench.influence.Influence;
import workbench.matrix.Matrix;
import workbench.study.AtomicFile;
import workbench.study.TidierStatement;

/**
 * What leaves the study in other tools' formats, and the check of what has left. Files are written whole or not at all; one
 * that cannot be written is refused with a {@link workbench.problem.WorkbenchException}.
 */
public final class Exports {
    private final ExportRooms rooms;
    private final int rowsOfASheet;

    public Exports(ExportRooms rooms) {
        this(rooms, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** @param rowsOfASheet where a further sheet begins */
    Exports(ExportRooms rooms, int rowsOfASheet) {
        this.rooms = rooms;
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * Writes the study as an Excel workbook: read me, events x constructs, influences, matrix, excerpts, codebook,
     * sources, journal.
     *
     * @return how many codings are in it
     */
    public int workbook(Path file, ExportOptions options) {
        Occasion occasion = new Occasion(
                LocalDate.now(rooms.clock()), rooms.version(), rooms.journal().lastSeq());
        SealAbout about = new SealAbout(rooms.study().id(), occasion, options, rowsOfASheet);
        StudyWorkbook study = new StudyWorkbook(rooms, options, occasion, rowsOfASheet);
        int[] codings = {0};
        AtomicFile.write(file, part -> {
            try (PoiBook book = new PoiBook(rooms.study().title());
                    OutputStream out = Files.newOutputStream(part)) {
                codings[0] = write(book, study, about);
                book.writeTo(out);
            }
        });
        return codings[0];
    }

    /** The hidden sheet is begun last, so that readers come first, and its lines are kept until then. */
    private static int write(PoiBook book, StudyWorkbook study, SealAbout about) {
        SealWriter seal = new SealWriter(book.beginHidden(SealWriter.form()), about);
        int codings = study.write(new SealedBook(book, seal));
        seal.end();
        book.hideLast(SealWriter.SHEET);
        return codings;
    }

    /** Writes the codings as CSV, one row each, with the same privacy as the workbook; returns how many. */
    public int csv(Path file, ExportOptions options) {
        return new CodingFiles(rooms, options).csv(file);
    }

    /** Writes the codings as a JSON array, one object each, with the same privacy as the workbook; returns how many. */
    public int json(Path file, ExportOptions options) {
        return new CodingFiles(rooms, options).json(file);
    }

    /** Writes a matrix alone; the file's ending ({@code .xlsx}, {@code .csv}, {@code .html}) picks the format. */
    public void matrix(Path file, Matrix matrix) {
        MatrixFiles.write(file, matrix, rooms);
    }

    /**
     * Writes influences as the study's Table 3; the file's ending ({@code .docx}, {@code .xlsx}) picks the format.
     *
     * @param influences in order
     * @param byNetwork whether each network affected has a row of its own
     * @param identifying whether names, files and days may go out
     */
    public void influences(Path file, List<Influence> influences, boolean byNetwork, boolean identifying) {
        new InfluenceFiles(rooms, influences, byNetwork, identifying).write(file);
    }

    /** Writes the description of the intervention; the file's ending ({@code .docx}, {@code .xlsx}) picks the format. */
    public void tidier(Path file, List<TidierStatement> items) {
        TidierFiles.write(file, items);
    }

    /** Compares a delivered workbook with the study, and with itself as it was delivered. */
    public VerifyResult verify(Path file) {
        return new WorkbookCheck(rooms).verify(file);
    }
}
