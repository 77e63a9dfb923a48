package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.Workbench;
import workbench.problem.Problem;
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
        List<NamedCsvRecord> rows = CsvRows.read(file, "manifest", "file");
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
}
