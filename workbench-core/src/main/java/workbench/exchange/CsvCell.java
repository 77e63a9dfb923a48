package workbench.exchange;

import java.util.regex.Pattern;

/**
 * A text as it stands in a CSV cell, so that no spreadsheet takes it for a formula: an apostrophe is put before {@code = + -
 * @}, tab or carriage return at its beginning, and before apostrophes followed by one of these. Reading takes it off only
 * there, so that every text comes back as it was.
 */
public final class CsvCell {
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]", Pattern.UNIX_LINES);
    private static final Pattern DEFUSED = Pattern.compile("^'+[=+\\-@\\t\\r]", Pattern.UNIX_LINES);

    private CsvCell() {}

    public static String written(String text) {
        return LIKE_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    public static String read(String cell) {
        return DEFUSED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
