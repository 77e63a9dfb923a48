package workbench.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/** The cells of one row, turned into what they name; a fault says row and column. */
final class RowCells {
    private final NetworkRow row;

    RowCells(NetworkRow row) {
        this.row = row;
    }

    NetworkRow row() {
        return row;
    }

    /** Null where the column is not there. */
    private @Nullable String cell(String column) {
        String cell = row.cells().get(column);
        return cell == null ? null : cell.strip();
    }

    boolean says(String column) {
        return cell(column) != null;
    }

    /** What the column's words name; refused where it is empty. */
    <T> T named(String column, Function<String, T> finding) {
        String words = cell(column);
        if (words == null || words.isEmpty()) {
            throw fault(column, "it is empty.", "Fill it.");
        }
        return at(column, () -> finding.apply(words));
    }

    String text(String column, int most) {
        return named(column, words -> fitting(words, most));
    }

    /** What the column's words name: none where the cell is empty, {@code old} where the column is not there. */
    <T> @Nullable T optional(String column, @Nullable T old, Function<String, T> finding) {
        String words = cell(column);
        if (words == null) {
            return old;
        }
        return words.isEmpty() ? null : at(column, () -> finding.apply(words));
    }

    @Nullable
    String optionalText(String column, @Nullable String old, int most) {
        return this.<String>optional(column, old, words -> fitting(words, most));
    }

    /** What the column's words name, {@code otherwise} where it says nothing. */
    <T> T or(String column, T otherwise, Function<String, T> finding) {
        String words = cell(column);
        return words == null || words.isEmpty() ? otherwise : at(column, () -> finding.apply(words));
    }

    /** The parts of a cell, which are separated by {@code ;}. */
    List<String> parts(String column) {
        String words = cell(column);
        return words == null
                ? List.of()
                : Arrays.stream(words.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static String fitting(String words, int most) {
        if (words.length() > most) {
            throw Refusal.because(
                    "It has %d characters; at most %d are kept.".formatted(words.length(), most),
                    "Say it shorter, and put the rest into a memo.");
        }
        return words;
    }

    /** Does the work; what it refuses is put to the column. */
    <T> T at(String column, Supplier<T> work) {
        try {
            return work.get();
        } catch (WorkbenchException refused) {
            Problem problem = refused.problems().getFirst();
            throw fault(column, problem.what(), problem.remedy());
        }
    }

    WorkbenchException fault(String column, String what, String remedy) {
        if (row.place().isTyped()) {
            return Refusal.because(
                    what.startsWith("it ") || what.startsWith("It ")
                            ? "The %s cannot be so: %s".formatted(column, lowered(what))
                            : what,
                    remedy);
        }
        return new WorkbenchException(problem(row.place(), column, what, remedy));
    }

    /** @param column empty where the fault is the row's */
    static Problem problem(RowPlace place, String column, String what, String remedy) {
        if (place.isTyped()) {
            return new Refusal(what, remedy);
        }
        String where = column.isEmpty() ? "" : ", column '%s'".formatted(column);
        return new RowProblem(
                place.row(),
                column,
                "Row %d of '%s'%s: %s".formatted(place.row(), place.file(), where, lowered(what)),
                remedy);
    }

    private static String lowered(String sentence) {
        return sentence.length() > 1 && (sentence.startsWith("A ") || Character.isLowerCase(sentence.charAt(1)))
                ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1)
                : sentence;
    }
}
