package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.problem.Problem;
import workbench.problem.RowProblem;

/** Which column of a codebook's table holds what. */
final class CodebookColumns {
    /** In the order in which they are written. */
    static final List<String> WRITTEN = List.of(
            "path",
            "name",
            "level",
            "definition",
            "include",
            "exclude",
            "example",
            "colour",
            "aliases",
            "note",
            "basis");

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("path", "path"),
            Map.entry("name", "name"),
            Map.entry("parent", "parent"),
            Map.entry("definition", "definition"),
            Map.entry("include", "include"),
            Map.entry("exclude", "exclude"),
            Map.entry("example", "examples"),
            Map.entry("examples", "examples"),
            Map.entry("colour", "colour"),
            Map.entry("color", "colour"),
            Map.entry("aliases", "aliases"),
            Map.entry("alias", "aliases"),
            Map.entry("note", "note"),
            Map.entry("level", "level"),
            Map.entry("basis", "basis"));

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> header;
    private final List<Problem> faults = new ArrayList<>();

    CodebookColumns(List<String> header) {
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i).strip();
            if (!title.isEmpty()) {
                place(title, i);
            }
        }
        if (!places.containsKey("name")) {
            faults.add(
                    new RowProblem(
                            1,
                            "name",
                            "The column 'name' is missing.",
                            "The first row names the columns: path or parent, name, definition, include, exclude, example, colour, aliases, note, level."));
        }
        if (places.containsKey("path") && places.containsKey("parent")) {
            faults.add(new RowProblem(
                    1,
                    "parent",
                    "There is a column 'path' and a column 'parent'.",
                    "Keep one: a path says what stands above."));
        }
    }

    private void place(String title, int column) {
        String lower = title.toLowerCase(Locale.ROOT);
        String property = lower.startsWith("x-") ? title : KNOWN.get(lower);
        if (property == null) {
            faults.add(new RowProblem(
                    1,
                    title,
                    "'%s' is no column of a codebook.".formatted(title),
                    "Take it out, or begin its name with 'x-' if it is your own addition."));
        } else if (places.putIfAbsent(property, column) != null) {
            faults.add(new RowProblem(1, title, "The column '%s' occurs twice.".formatted(title), "Keep one of them."));
        }
    }

    List<Problem> faults() {
        return faults;
    }

    boolean byPath() {
        return places.containsKey("path");
    }

    String cell(TableRow row, String property) {
        Integer column = places.get(property);
        return column == null ? "" : row.cell(column);
    }

    /** Columns of the user's own, whose names begin with {@code x-}. */
    List<String> own() {
        return places.keySet().stream()
                .filter(property -> property.toLowerCase(Locale.ROOT).startsWith("x-"))
                .sorted()
                .toList();
    }

    /** How the file calls the column of a property; the property itself where the file has no such column. */
    String titled(@Nullable String property) {
        if (property == null) {
            return "";
        }
        Integer column = places.get(property.equals("path") && !byPath() ? "name" : property);
        return column == null ? property : header.get(column).strip();
    }

    /** Cells beyond the last column, which belong to nothing. */
    boolean overflows(TableRow row) {
        return row.cells().size() > header.size()
                && row.cells().subList(header.size(), row.cells().size()).stream()
                        .anyMatch(cell -> !cell.isBlank());
    }
}
