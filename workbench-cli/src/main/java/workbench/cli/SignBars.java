package workbench.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import workbench.picture.Signs;

/** Codings that hinder as bars to the left of a line, those that help to the right, all by one measure; then the rest. */
final class SignBars {
    private static final String HINDERS = "▒";
    private static final String HELPS = "█";
    private static final int GAPS = 2;

    private final int numbers;
    private final int bars;
    private final int others;
    private final int most;

    /** @param rows all that are to be shown */
    SignBars(List<Signs> rows, int columns) {
        int left = width(rows, Signs::negative) + 1;
        int right = width(rows, Signs::positive) + 1;
        this.numbers = Math.max(left, right);
        this.others = Math.max(width(rows, Signs::mixed), Math.max(width(rows, Signs::neutral), 4)) + 1;
        this.bars = Math.max(4, (columns - 2 * numbers - GAPS - 1 - 3 * others) / 2);
        this.most = Math.max(
                1,
                rows.stream()
                        .mapToInt(row -> Math.max(row.positive(), row.negative()))
                        .max()
                        .orElse(1));
    }

    private static int width(List<Signs> rows, ToIntFunction<Signs> count) {
        return rows.stream()
                        .mapToInt(row -> String.valueOf(count.applyAsInt(row)).length())
                        .max()
                        .orElse(1)
                + 1;
    }

    String head() {
        return right("hinders −", numbers + bars) + " │ " + left("+ helps", numbers + bars) + right("−/+", others)
                + right("0", others) + right("none", others);
    }

    String row(Signs signs) {
        String hinders = number("−", signs.negative()) + " " + HINDERS.repeat(length(signs.negative()));
        String helps = HELPS.repeat(length(signs.positive())) + " " + number("+", signs.positive());
        return right(hinders.stripTrailing(), numbers + bars) + " │ " + left(helps.stripLeading(), numbers + bars)
                + right(plain(signs.mixed()), others) + right(plain(signs.neutral()), others)
                + right(plain(signs.none()), others);
    }

    /** At least one sign for at least one coding. */
    private int length(int count) {
        return count == 0 ? 0 : Math.max(1, Math.round((float) count * bars / most));
    }

    private static String number(String sign, int count) {
        return count == 0 ? "" : sign + count;
    }

    private static String plain(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }

    private static String right(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    private static String left(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }
}
