package workbench.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.DefusedCell;
import workbench.timeline.FuzzyDate;

/** The cells of a table that a person brings, made into values; what is wrong with any of them is kept, with row and column. */
final class RowWords {
    private final List<Problem> problems = new ArrayList<>();

    static int line(NamedCsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    /** The cell, empty where the table has no such column. */
    static String words(NamedCsvRecord row, String column) {
        return DefusedCell.read(row.findField(column).orElse("")).strip();
    }

    /** Null where the cell is empty. */
    static @Nullable String said(NamedCsvRecord row, String column) {
        String words = words(row, column);
        return words.isEmpty() ? null : words;
    }

    /** The cell, which must not be empty. */
    String needed(NamedCsvRecord row, String column) {
        String words = words(row, column);
        if (words.isEmpty()) {
            refuse(row, column, "the cell is empty.", "Fill it, or delete the row.");
        }
        return words;
    }

    /** What the cell says; null where it is empty, or wrong, which is kept. */
    <T> @Nullable T read(NamedCsvRecord row, String column, Function<String, T> reading) {
        String words = words(row, column);
        return words.isEmpty() ? null : found(row, column, words, reading);
    }

    /** What the parts of the cell say, separated by {@code ;}; null where it is empty. */
    <T> @Nullable List<T> list(NamedCsvRecord row, String column, Function<String, T> reading) {
        String words = words(row, column);
        return words.isEmpty()
                ? null
                : Arrays.stream(words.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(one -> found(row, column, one, reading))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private <T> @Nullable T found(NamedCsvRecord row, String column, String words, Function<String, T> reading) {
        try {
            return reading.apply(words);
        } catch (WorkbenchException unknown) {
            unknown.problems().forEach(one -> refuse(row, column, one.what(), one.remedy()));
            return null;
        }
    }

    void refuse(NamedCsvRecord row, String column, String what, String remedy) {
        problems.add(new RowProblem(line(row), column, what, remedy));
    }

    /** Throws all that was wrong, if anything was. */
    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
    }

    static FuzzyDate date(String words) {
        return FuzzyDate.read(words)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no date.".formatted(words), "Write 2017, 2017-03, 2017-03-14 or 2017-03/2017-05."));
    }

    static Integer number(String words) {
        if (!words.matches("-?\\d{1,9}")) {
            throw Refusal.because("'%s' is no whole number.".formatted(words), "Write 1, 2, 3 …");
        }
        return Integer.valueOf(words);
    }

    static Boolean yesNo(String words) {
        return switch (words.toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "true", "y", "1" -> true;
            case "no", "false", "n", "0" -> false;
            default -> throw Refusal.because("'%s' is neither yes nor no.".formatted(words), "Write yes or no.");
        };
    }
}
