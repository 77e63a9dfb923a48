package workbench.cli.answer;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link Table}. Its value is a string, number, boolean, list or map, or null; in text and CSV a list is
 * joined by {@code ;}.
 *
 * @param name lowerCamelCase, the field in JSON and the header in CSV; scripts rely on it
 * @param heading what people see above it; empty where people do not see the column
 * @param inText what people see in it, where that differs from the value
 */
public record Column<T>(
        String name,
        String heading,
        Function<? super T, ? extends @Nullable Object> value,
        Function<? super T, ? extends @Nullable Object> inText) {

    /** A column for everybody, its name made into a heading: {@code codedAt} is headed {@code coded at}. */
    public static <T> Column<T> of(String name, Function<? super T, ? extends @Nullable Object> value) {
        return new Column<>(name, name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT), value, value);
    }

    /** A column that only JSON and CSV have, such as an id. */
    public static <T> Column<T> data(String name, Function<? super T, ? extends @Nullable Object> value) {
        return new Column<>(name, "", value, value);
    }

    /** The same, but people see something shorter or friendlier in it. */
    public Column<T> shownAs(Function<? super T, ? extends @Nullable Object> words) {
        return new Column<>(name, heading, value, words);
    }

    /** The same under another heading. */
    public Column<T> headed(String words) {
        return new Column<>(name, words, value, inText);
    }

    boolean seenByPeople() {
        return !heading.isEmpty();
    }
}
