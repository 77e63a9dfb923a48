package workbench.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.problem.Problem;
import workbench.source.reader.ImportOutcome;
import workbench.source.reader.ImportOutcome.Imported;
import workbench.source.reader.ImportOutcome.Refused;
import workbench.source.reader.ImportOutcome.Unchanged;

/**
 * What became of the files of an import.
 *
 * @param names how whoever asked names a file
 * @param whole problems for which the import was not even begun
 */
record ImportAnswer(
        List<Imported> imported,
        List<Unchanged> unchanged,
        List<Refused> refused,
        List<Map<String, @Nullable String>> whole,
        Function<Path, String> names,
        boolean dryRun)
        implements Answer {
    private static final int LINES_AT_MOST = 60;

    static ImportAnswer of(List<ImportOutcome> outcomes, Function<Path, String> names, boolean dryRun) {
        return new ImportAnswer(
                only(Imported.class, outcomes),
                only(Unchanged.class, outcomes),
                only(Refused.class, outcomes),
                List.of(),
                names,
                dryRun);
    }

    private static <T> List<T> only(Class<T> kind, List<ImportOutcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** @param file the list of files where the problems are, if it is there */
    static ImportAnswer refusedWhole(@Nullable Path file, List<? extends Problem> problems) {
        String name = file == null ? null : file.toString();
        List<Map<String, @Nullable String>> whole =
                problems.stream().map(problem -> refusal(name, problem)).toList();
        return new ImportAnswer(List.of(), List.of(), List.of(), whole, Path::toString, false);
    }

    private static Map<String, @Nullable String> refusal(@Nullable String file, Problem problem) {
        Map<String, @Nullable String> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("problem", Refusals.what(problem));
        object.put("remedy", problem.remedy());
        return object;
    }

    @Override
    public void text(TextPage page) {
        boolean eachLine = imported.size() <= LINES_AT_MOST;
        for (Imported one : imported) {
            if (eachLine || !one.warnings().isEmpty() || !one.said().isEmpty()) {
                page.line(line(one));
                one.said().forEach(said -> page.line("      " + said));
                one.warnings().forEach(warning -> page.line("      warning: " + warning));
            }
        }
        for (Unchanged one : unchanged.stream().limit(LINES_AT_MOST).toList()) {
            page.line("%s is in the study already: %s."
                    .formatted(one.file().getFileName(), one.source().label()));
        }
        page.line(summary());
    }

    private static String line(Imported one) {
        String kind = one.source().kind().slug() + (one.kindGuessed() ? " (guessed)" : "");
        String part = one.source().part().isEmpty() ? "" : ", " + one.source().part();
        return "%s  %s%s: %s, %s%s"
                .formatted(
                        one.source().label(),
                        one.source().file(),
                        part,
                        kind,
                        counted(one.segments(), "segment"),
                        one.turns().isEmpty() ? "" : "; turns: " + turns(one.turns()));
    }

    private static String turns(Map<String, Integer> turns) {
        return turns.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String summary() {
        long guessed = imported.stream().filter(Imported::kindGuessed).count();
        return (dryRun ? "Nothing was changed; would be imported: " : "Imported ")
                + counted(imported.size(), "source")
                + (unchanged.isEmpty() ? "" : ", %d unchanged".formatted(unchanged.size()))
                + (refused.isEmpty() ? "" : ", %d refused".formatted(refused.size()))
                + "."
                + (guessed == 0 ? "" : " A guessed kind is changed by 'workbench source set SOURCE --kind K'.");
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("imported", importedTable().json());
        object.put(
                "unchanged",
                unchanged.stream()
                        .map(one -> Map.of(
                                "file",
                                names.apply(one.file()),
                                "id",
                                one.source().id().toString()))
                        .toList());
        object.put("refused", refusals());
        return object;
    }

    private List<Map<String, @Nullable String>> refusals() {
        return whole.isEmpty()
                ? refused.stream()
                        .map(one -> refusal(names.apply(one.file()), one.problem()))
                        .toList()
                : whole;
    }

    @Override
    public Table<Imported> table() {
        return importedTable();
    }

    private Table<Imported> importedTable() {
        return new Table<>(
                List.of(
                        Column.of("file", one -> names.apply(one.file())),
                        Column.of("id", one -> one.source().id().toString()),
                        Column.of("label", one -> one.source().label()),
                        Column.of("part", one -> one.source().part()),
                        Column.of("kind", one -> one.source().kind().slug()),
                        Column.of("kindGuessed", Imported::kindGuessed),
                        Column.of("segments", Imported::segments),
                        Column.of("characters", Imported::characters),
                        Column.of("speakers", one -> List.copyOf(one.turns().keySet())),
                        Column.of("turns", Imported::turns),
                        Column.of("said", Imported::said),
                        Column.of("warnings", Imported::warnings)),
                imported,
                "");
    }
}
