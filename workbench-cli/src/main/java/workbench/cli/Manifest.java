package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.guide.Guides;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;
import workbench.source.SourceEdit;
import workbench.source.reader.ImportFile;
import workbench.source.reader.ImportOutcome;

/**
 * A CSV file that lists files and what is known of each. Refused whole, with every faulty row named, if one row is faulty;
 * paths are relative to the manifest.
 */
record Manifest(List<ImportFile> files, Map<Path, ManifestRow.Held> guides) {
    Manifest {
        files = List.copyOf(files);
        guides = Map.copyOf(guides);
    }

    /** Says by which guides the sources were held that came of its files, in one change. */
    void hold(Workbench workbench, List<ImportOutcome> outcomes) {
        List<Guides.Holding> holdings = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            ManifestRow.Held held = guides.get(outcome.file());
            if (held != null && outcome instanceof ImportOutcome.Imported imported) {
                holdings.add(new Guides.Holding(imported.source(), held.guide(), held.skipped()));
            }
        }
        if (!holdings.isEmpty()) {
            workbench.guides().hold(holdings);
        }
    }

    /** The files it lists; its rows say what is known of them, also where they were named beside it. */
    Set<Path> named() {
        return files.stream().map(one -> absolute(one.path())).collect(Collectors.toUnmodifiableSet());
    }

    static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /**
     * What it lists, in order.
     *
     * @param edit what holds for all files that do not say otherwise
     * @param participants who speaks in all files that do not say otherwise
     */
    static Manifest read(
            Surroundings around, Path file, Workbench workbench, SourceEdit edit, List<String> participants) {
        List<NamedCsvRecord> rows = CsvRows.read(file, "manifest", "file");
        List<ImportFile> files = new ArrayList<>();
        Map<Path, ManifestRow.Held> guides = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Set<Path> named = new HashSet<>();
        Path folder = file.toAbsolutePath().getParent();
        for (NamedCsvRecord row : rows) {
            ManifestRow wanted = new ManifestRow(row, workbench, edit, participants);
            ImportFile one = wanted.file(around, folder == null ? file : folder);
            if (!named.add(one.path().normalize())) {
                problems.add(wanted.problem(
                        "file", "'%s' is listed twice.".formatted(one.path().getFileName()), "Leave one."));
            }
            ManifestRow.Held held = wanted.heldBy();
            if (held != null) {
                guides.put(one.path(), held);
            }
            problems.addAll(wanted.problems());
            files.add(one);
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return new Manifest(files, guides);
    }
}
