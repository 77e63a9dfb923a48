package workbench.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workbench.exchange.CsvText;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/** The rows of a small CSV file that a person brings: its columns named in the first line. */
final class CsvRows {
    private CsvRows() {}

    /**
     * All rows, at least one.
     *
     * @param kind what the file is, for the refusal: {@code manifest}
     * @param needed the column that must be there
     */
    static List<NamedCsvRecord> read(Path file, String kind, String needed) {
        if (!Files.isRegularFile(file)) {
            throw Refusal.because("There is no %s '%s'.".formatted(kind, file), "Check the path.");
        }
        try (BufferedReader text = CsvText.open(file)) {
            CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().fieldSeparator(CsvText.separator(text)).ofNamedCsvRecord(text);
            return checked(csv.stream().toList(), file, kind, needed);
        } catch (CsvParseException | IOException | UncheckedIOException cause) {
            throw unreadable(file, kind, cause);
        }
    }

    private static List<NamedCsvRecord> checked(List<NamedCsvRecord> rows, Path file, String kind, String needed) {
        if (rows.isEmpty()) {
            throw Refusal.because(
                    "The %s '%s' has no rows.".formatted(kind, file.getFileName()),
                    "It needs a header line with '%s', and a line each.".formatted(needed));
        }
        if (!rows.getFirst().getHeader().contains(needed)) {
            throw new WorkbenchException(new RowProblem(
                    1,
                    needed,
                    "the %s has no column '%s'.".formatted(kind, needed),
                    "Its first line names the columns; only '%s' is required.".formatted(needed)));
        }
        return rows;
    }

    private static WorkbenchException unreadable(Path file, String kind, Exception cause) {
        boolean notUtf8 =
                cause instanceof CharacterCodingException || cause.getCause() instanceof CharacterCodingException;
        return new WorkbenchException(
                new Refusal(
                        "The %s '%s' could not be read: %s."
                                .formatted(
                                        kind,
                                        file.getFileName(),
                                        notUtf8 ? "it is not UTF-8 text" : String.valueOf(cause.getMessage())),
                        "Save it again as 'CSV UTF-8'."),
                cause);
    }
}
