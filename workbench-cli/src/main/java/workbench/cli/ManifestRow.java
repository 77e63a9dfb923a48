package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.guide.Guide;
import workbench.guide.Guides;
import workbench.privacy.Consent;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;
import workbench.source.reader.ImportFile;
import workbench.text.DefusedCell;
import workbench.timeline.FuzzyDate;

/** One row of a manifest: its words turned into values, and what is wrong with them. */
final class ManifestRow {
    private static final Set<String> COLUMNS = Set.of(
            "file",
            "kind",
            "title",
            "date",
            "written",
            "network",
            "event",
            "case",
            "participant",
            "consent",
            "place",
            "collector",
            "form",
            "guide",
            "skipped");

    private final NamedCsvRecord row;
    private final Workbench workbench;
    private final SourceEdit edit;
    private final List<String> participants;
    private final List<Problem> problems = new ArrayList<>();

    ManifestRow(NamedCsvRecord row, Workbench workbench, SourceEdit edit, List<String> participants) {
        this.row = row;
        this.workbench = workbench;
        this.edit = edit;
        this.participants = participants;
    }

    /** What is wrong with it, once {@link #file} was asked. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    ImportFile file(Surroundings around, Path folder) {
        List<String> speaking = several("participant");
        return new ImportFile(path(around, folder), details(), speaking.isEmpty() ? participants : speaking);
    }

    /** By which guide it was held, and what was left out; null where the row does not say. */
    @Nullable
    Held heldBy() {
        if (words("guide").isEmpty()) {
            if (!words("skipped").isEmpty()) {
                problems.add(problem(
                        "skipped",
                        "questions are left out of no guide.",
                        "Name the guide in the column 'guide', or empty the cell."));
            }
            return null;
        }
        Guide guide = found("guide", () -> workbench.guides().find(words("guide")), null);
        if (guide == null) {
            return null;
        }
        return found(
                "skipped",
                () -> {
                    Set<Integer> skipped = HeldBy.numbers(words("skipped"));
                    Guides.checkSkipped(guide, skipped);
                    return new Held(guide, skipped);
                },
                words("skipped").isEmpty() ? new Held(guide, Set.of()) : null);
    }

    /** A guide, and the numbers of the questions left out. */
    record Held(Guide guide, Set<Integer> skipped) {
        Held {
            skipped = Set.copyOf(skipped);
        }
    }

    private Path path(Surroundings around, Path folder) {
        String name = words("file");
        try {
            if (!name.isEmpty()) {
                return around.file(folder, Path.of(name));
            }
            problems.add(problem("file", "no file is named.", "Name one, or delete the row."));
        } catch (InvalidPathException impossible) {
            problems.add(problem("file", "'%s' is no file name.".formatted(name), "Correct it."));
        } catch (WorkbenchException outOfReach) {
            outOfReach.problems().forEach(one -> problems.add(problem("file", one.what(), one.remedy())));
        }
        return folder;
    }

    private SourceEdit details() {
        return new SourceEdit(
                words("title").isEmpty() ? edit.title() : words("title"),
                read(
                        "kind",
                        SourceKind::read,
                        "no kind of source",
                        "Write interview, observation or document.",
                        edit.kind()),
                read(
                        "date",
                        FuzzyDate::read,
                        "no date",
                        "Write 2017, 2017-03, 2017-03-14 or 2017-03/2017-05.",
                        edit.said()),
                read("written", FuzzyDate::read, "no date", "Write 2017, 2017-03 or 2017-03-14.", edit.written()),
                or("collector", edit.collector()),
                or("place", edit.place()),
                or("form", edit.form()),
                found("case", () -> workbench.cases().find(words("case")).id(), edit.caseId()),
                read(
                        "consent",
                        Consent::read,
                        "no consent",
                        "Write written, verbal, public or unknown.",
                        edit.consent()),
                found(
                        "network",
                        () -> each(
                                "network",
                                words -> workbench.networks().find(words).id()),
                        edit.networks()),
                found(
                        "event",
                        () -> each(
                                "event",
                                words -> workbench.timeline().find(words).id()),
                        edit.events()),
                null,
                attributes());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>(edit.attributes());
        row.getFieldsAsMap().forEach((column, words) -> {
            if (!COLUMNS.contains(column) && !column.isBlank() && !words.isBlank()) {
                attributes.put(column, words.strip());
            }
        });
        return attributes;
    }

    private <T> List<T> each(String column, Function<String, T> find) {
        return several(column).stream().map(find).toList();
    }

    private List<String> several(String column) {
        return Arrays.stream(words(column).split(";"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private <T> @Nullable T read(
            String column, Function<String, Optional<T>> reading, String fault, String remedy, @Nullable T otherwise) {
        String words = words(column);
        if (words.isEmpty()) {
            return otherwise;
        }
        Optional<T> value = reading.apply(words);
        if (value.isEmpty()) {
            problems.add(problem(column, "'%s' is %s.".formatted(words, fault), remedy));
        }
        return value.orElse(otherwise);
    }

    private <T> @Nullable T found(String column, Supplier<T> find, @Nullable T otherwise) {
        if (words(column).isEmpty()) {
            return otherwise;
        }
        try {
            return find.get();
        } catch (WorkbenchException unknown) {
            unknown.problems().forEach(problem -> problems.add(problem(column, problem.what(), problem.remedy())));
            return otherwise;
        }
    }

    private @Nullable String or(String column, @Nullable String otherwise) {
        return words(column).isEmpty() ? otherwise : words(column);
    }

    /** What stands in a column, without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    private String words(String column) {
        return DefusedCell.read(row.findField(column).orElse("")).strip();
    }

    RowProblem problem(String column, String what, String remedy) {
        return new RowProblem((int) row.getStartingLineNumber(), column, what, remedy);
    }
}
