package workbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.network.NetworkRow;
import workbench.network.RowKind;
import workbench.network.RowPlace;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/**
 * Tables about networks, read from CSV files. What a table is about is told by its columns.
 *
 * @param said columns that were left aside, a sentence each
 */
public record NetworkTables(List<NetworkRow> rows, List<String> said) {
    public NetworkTables {
        rows = List.copyOf(rows);
        said = List.copyOf(said);
    }

    /**
     * Reads files; a folder means the CSV files in it.
     *
     * @throws WorkbenchException with each fault of each file
     */
    public static NetworkTables read(List<Path> paths) {
        List<NetworkRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<RowProblem> faults = new ArrayList<>();
        for (Path file : files(paths, faults)) {
            CsvTable table = CsvTable.read(file, faults);
            if (table != null) {
                take(table, rows, said, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults);
        }
        return new NetworkTables(rows, said);
    }

    private static List<Path> files(List<Path> paths, List<RowProblem> faults) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                List<Path> tables = inside.filter(
                                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                        .sorted()
                        .toList();
                if (tables.isEmpty()) {
                    faults.add(new RowProblem(
                            0,
                            "",
                            "There is no CSV file in '%s'.".formatted(path),
                            "Name the folder that holds them."));
                }
                files.addAll(tables);
            } catch (IOException cause) {
                faults.add(CsvFault.unreadable(path, cause));
            }
        }
        return files;
    }

    private static void take(CsvTable table, List<NetworkRow> rows, List<String> said, List<RowProblem> faults) {
        String name = String.valueOf(table.file().getFileName());
        Optional<RowKind> kind = RowKind.ofColumns(table.columns());
        if (kind.isEmpty()) {
            faults.add(new RowProblem(
                    1,
                    "",
                    "What '%s' is about cannot be told from its columns (%s)."
                            .formatted(name, String.join(", ", table.columns())),
                    "A table has the columns of one of these: %s.".formatted(kinds())));
            return;
        }
        table.columns().stream()
                .filter(column -> !column.isEmpty() && !kind.get().has(column))
                .forEach(column ->
                        said.add("The column '%s' of '%s' is not known and was left aside.".formatted(column, name)));
        for (CsvTable.Line line : table.lines()) {
            Map<String, String> cells = new LinkedHashMap<>(line.cells());
            cells.keySet().removeIf(column -> !kind.get().has(column));
            rows.add(new NetworkRow(kind.get(), new RowPlace(name, line.number()), cells));
        }
    }

    private static String kinds() {
        return Arrays.stream(RowKind.values())
                .map(kind -> String.join("+", kind.needed()))
                .collect(Collectors.joining("; "));
    }
}
