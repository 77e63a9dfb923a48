package workbench.text;

import java.util.List;
import java.util.stream.Collectors;

/** A list of short texts kept in one column, one a line. */
public final class Lines {
    private Lines() {}

    public static String join(List<String> items) {
        return items.stream().map(item -> item.replace('\n', ' ').strip()).collect(Collectors.joining("\n"));
    }

    public static List<String> split(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
