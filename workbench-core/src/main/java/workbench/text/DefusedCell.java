package workbench.text;

import java.util.regex.Pattern;

/**
 * Text cells of a CSV that a spreadsheet program would take for a formula: they are written with an apostrophe before them,
 * and read back as they were. A text that already looks defused gets one apostrophe more, so that nothing is lost.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class DefusedCell {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r]");

    private DefusedCell() {}

    /** The text as it is written to a cell. */
    public static String write(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that {@link #write} was given; any other is left as it is. */
    public static String read(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
