package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.codebook.CodebookCheck;
import workbench.codebook.CodebookFile;
import workbench.codebook.CodebookJson;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/**
 * Makes a codebook of a table (codebooks/README.md, "Writing your own"): first its JSON form, so that the one check serves
 * all formats, its faults told with row and column.
 */
final class CodebookRows {
    private final CodebookTable table;
    private final CodebookColumns columns;
    private final CodePaths paths;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<TableRow> ordered;
    private final List<Problem> faults = new ArrayList<>();
    private final String title;

    /**
     * @param id the id asked for, or null
     * @param fileName without its ending; gives title and, where nothing else does, the id
     */
    CodebookRows(CodebookTable table, @Nullable String id, String fileName) {
        this.table = table;
        this.columns = new CodebookColumns(table.header());
        faults.addAll(columns.faults());
        this.title = id == null ? fileName : id;
        this.paths = CodePaths.of(table.rows(), columns, id, table.about().get("id"), fileName, faults);
        this.ordered = parentsFirst();
    }

    List<Problem> faults() {
        if (table.rows().isEmpty()) {
            return List.of(new RowProblem(
                    0,
                    "",
                    "The table has no codes.",
                    "Give it a header and one row for each code; see codebooks/README.md."));
        }
        if (!columns.faults().isEmpty()) {
            return List.copyOf(columns.faults());
        }
        List<Problem> all = new ArrayList<>();
        ObjectNode book = toJson(all);
        all.addAll(0, faults);
        all.addAll(CodebookCheck.faults(book, this::placed));
        return all;
    }

    /** @throws WorkbenchException with all faults, if there is one */
    CodebookFile read() {
        List<Problem> found = faults();
        if (!found.isEmpty()) {
            throw new WorkbenchException(found);
        }
        return CodebookJson.read(toJson(new ArrayList<>()));
    }

    /** The rows in the order of the tree: those of one parent as they stand in the file. */
    private List<TableRow> parentsFirst() {
        Map<String, List<TableRow>> children = new HashMap<>();
        Set<String> known = new HashSet<>();
        table.rows().forEach(row -> known.add(paths.path(row)));
        for (TableRow row : table.rows()) {
            String path = paths.path(row);
            String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
            children.computeIfAbsent(known.contains(parent) ? parent : "", above -> new ArrayList<>())
                    .add(row);
        }
        List<TableRow> all = new ArrayList<>();
        Set<TableRow> seen = new HashSet<>();
        addBelow("", children, all, seen);
        table.rows().stream().filter(row -> !seen.contains(row)).forEach(all::add);
        return all;
    }

    private void addBelow(String parent, Map<String, List<TableRow>> children, List<TableRow> all, Set<TableRow> seen) {
        for (TableRow row : children.getOrDefault(parent, List.of())) {
            if (seen.add(row)) {
                all.add(row);
                addBelow(paths.path(row), children, all, seen);
            }
        }
    }

    private ObjectNode toJson(List<Problem> cellFaults) {
        ObjectNode book = json.createObjectNode();
        book.put("id", paths.id());
        book.put("title", title);
        table.about().forEach((property, text) -> {
            if (!property.equals("id")) {
                book.put(property, text);
            }
        });
        ArrayNode codes = book.putArray("codes");
        for (TableRow row : ordered) {
            codes.add(toJson(row, cellFaults));
        }
        return book;
    }

    private ObjectNode toJson(TableRow row, List<Problem> cellFaults) {
        ObjectNode code = json.createObjectNode();
        if (!columns.byPath() || !columns.cell(row, "path").isEmpty()) {
            code.put("path", paths.path(row));
        }
        for (String property : List.of("name", "definition", "note", "basis", "colour")) {
            put(code, property, columns.cell(row, property));
        }
        put(code, "level", columns.cell(row, "level").toLowerCase(Locale.ROOT));
        for (String property : List.of("include", "examples", "aliases")) {
            List<String> entries = CellEntries.split(columns.cell(row, property));
            if (!entries.isEmpty()) {
                ArrayNode array = code.putArray(property);
                entries.forEach(array::add);
            }
        }
        List<String> exclusions = CellEntries.split(columns.cell(row, "exclude"));
        if (!exclusions.isEmpty()) {
            ArrayNode array = code.putArray("exclude");
            exclusions.forEach(entry -> array.add(exclusion(entry, row, cellFaults)));
        }
        columns.own().forEach(property -> put(code, property, columns.cell(row, property)));
        if (columns.overflows(row)) {
            cellFaults.add(new RowProblem(
                    row.line(),
                    "",
                    "The row has more cells than there are columns.",
                    "Put quotation marks around a cell that holds a comma."));
        }
        return code;
    }

    /** {@code reason -> path}; an arrow with nothing behind it says that there is no neighbour. */
    private ObjectNode exclusion(String entry, TableRow row, List<Problem> cellFaults) {
        ObjectNode exclusion = json.createObjectNode();
        int arrow = entry.lastIndexOf("->");
        if (arrow < 0) {
            return exclusion.put("text", entry);
        }
        exclusion.put("text", entry.substring(0, arrow).strip());
        String see = entry.substring(arrow + 2).strip();
        if (see.isEmpty()) {
            return exclusion;
        }
        if (see.chars().anyMatch(Character::isWhitespace)) {
            cellFaults.add(new RowProblem(
                    row.line(),
                    columns.titled("exclude"),
                    "'%s' behind the arrow is no path.".formatted(see),
                    "Write the path of the neighbour behind '->', or nothing."));
            return exclusion;
        }
        return exclusion.put("see", paths.link(see));
    }

    private static void put(ObjectNode code, String property, String text) {
        if (!text.isEmpty()) {
            code.put(property, text);
        }
    }

    /** {@code /codes/3/exclude/0/see} stands in the fourth code's row, column {@code exclude}. */
    private Problem placed(String pointer, String what, String remedy) {
        String[] parts = pointer.split("/");
        boolean inRow = parts.length > 2 && parts[1].equals("codes");
        if (!inRow) {
            return new RowProblem(0, parts.length > 1 && !parts[1].equals("codes") ? parts[1] : "", what, remedy);
        }
        TableRow row = ordered.get(Integer.parseInt(parts[2]));
        return new RowProblem(row.line(), columns.titled(parts.length > 3 ? parts[3] : null), what, remedy);
    }
}
