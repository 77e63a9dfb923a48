package workbench.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.Workbench;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.source.SourceEdit;
import workbench.source.reader.ImportFile;

/**
 * A CSV file that lists files and what is known of each. Refused whole, with every faulty row named, if one row is faulty;
 * paths are relative to the manifest.
 */
final class Manifest {
    private Manifest() {}

    /**
     * The files it lists, in order.
     *
     * @param edit what holds for all files that do not say otherwise
     * @param participants who speaks in all files that do not say otherwise
     */
    static List<ImportFile> read(Path file, Workbench workbench, SourceEdit edit, List<String> participants) {
        List<NamedCsvRecord> rows = rows(file);
        List<ImportFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Path> named = new HashSet<>();
        Path folder = file.toAbsolutePath().getParent();
        for (NamedCsvRecord row : rows) {
            ManifestRow wanted = new ManifestRow(row, workbench, edit, participants);
            ImportFile one = wanted.file(folder == null ? file : folder);
            if (!named.add(one.path().normalize())) {
                problems.add(wanted.problem(
                        "file", "'%s' is listed twice.".formatted(one.path().getFileName()), "Leave one."));
            }
            problems.addAll(wanted.problems());
            files.add(one);
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return files;
    }

    private static List<NamedCsvRecord> rows(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refusal.because("There is no manifest '%s'.".formatted(file), "Check the path.");
        }
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            if (rows.isEmpty()) {
                throw Refusal.because(
                        "The manifest '%s' lists no file.".formatted(file.getFileName()),
                        "It needs a header line with 'file', and a line a file.");
            }
            if (!rows.getFirst().getHeader().contains("file")) {
                throw new WorkbenchException(new RowProblem(
                        1,
                        "file",
                        "the manifest has no column 'file'.",
                        "Its first line names the columns; only 'file' is required."));
            }
            return rows;
        } catch (MalformedInputException notUtf8) {
            throw unreadable(file, "it is not UTF-8", "Save it as UTF-8 CSV.", notUtf8);
        } catch (CsvParseException | IOException | java.io.UncheckedIOException cause) {
            throw unreadable(
                    file, String.valueOf(cause.getMessage()), "Save it again as CSV (UTF-8, comma-separated).", cause);
        }
    }

    private static WorkbenchException unreadable(Path file, String why, String remedy, Exception cause) {
        return new WorkbenchException(
                new Refusal("The manifest '%s' could not be read: %s.".formatted(file.getFileName(), why), remedy),
                cause);
    }
}
