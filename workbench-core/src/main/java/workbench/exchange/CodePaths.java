package workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.text.Names;

/** The full path of each row of a codebook's table, whether it gives paths, with or without the codebook's id, or parents. */
final class CodePaths {
    private final String id;
    private final String oldId;
    private final Map<TableRow, String> paths;

    private CodePaths(String id, String oldId, Map<TableRow, String> paths) {
        this.id = id;
        this.oldId = oldId;
        this.paths = paths;
    }

    static CodePaths of(
            List<TableRow> rows,
            CodebookColumns columns,
            @Nullable String asked,
            @Nullable String said,
            String fileName,
            List<Problem> faults) {
        if (columns.byPath()) {
            return written(rows, columns, asked, said, fileName);
        }
        String id = asked != null ? asked : said != null ? said : Names.slug(fileName);
        return new CodePaths(id, id, new ParentNames(rows, columns, faults).paths(id));
    }

    private static CodePaths written(
            List<TableRow> rows,
            CodebookColumns columns,
            @Nullable String asked,
            @Nullable String said,
            String fileName) {
        List<String> written =
                rows.stream().map(row -> columns.cell(row, "path")).toList();
        String shared = said != null ? said : sharedFirstPart(written);
        String own = shared != null ? shared : asked != null ? asked : Names.slug(fileName);
        String id = asked != null ? asked : own;
        String leading = leads(own, written) ? own : id;
        boolean full = leads(leading, written);
        Map<TableRow, String> paths = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String path = written.get(i);
            boolean hasId = full && path.startsWith(leading + "/");
            paths.put(rows.get(i), id + "/" + (hasId ? path.substring(leading.length() + 1) : path));
        }
        return new CodePaths(id, leading, paths);
    }

    /** The id that all paths begin with: their first part, if none of them is that part alone. */
    private static @Nullable String sharedFirstPart(List<String> paths) {
        Set<String> first = new HashSet<>();
        for (String path : paths) {
            if (!path.contains("/")) {
                return null;
            }
            first.add(path.substring(0, path.indexOf('/')));
        }
        return first.size() == 1 ? first.iterator().next() : null;
    }

    /** Whether the id stands in front of paths, and is not itself the first part of a path without one. */
    private static boolean leads(String id, List<String> paths) {
        return paths.stream().noneMatch(path -> path.equals(id))
                && paths.stream().anyMatch(path -> path.startsWith(id + "/"));
    }

    String id() {
        return id;
    }

    String path(TableRow row) {
        return paths.getOrDefault(row, "");
    }

    /** The full path that a link means: into this codebook, with or without its id, else into another one as it stands. */
    String link(String written) {
        if (written.startsWith(oldId + "/")) {
            return id + written.substring(oldId.length());
        }
        String within = id + "/" + written;
        return paths.containsValue(within) || !written.contains("/") ? within : written;
    }

    /** Paths made of names, where each row names the one it stands under. */
    private static final class ParentNames {
        private final Map<String, TableRow> byName = new LinkedHashMap<>();
        private final List<TableRow> rows;
        private final CodebookColumns columns;
        private final List<Problem> faults;

        ParentNames(List<TableRow> rows, CodebookColumns columns, List<Problem> faults) {
            this.rows = rows;
            this.columns = columns;
            this.faults = faults;
            for (TableRow row : rows) {
                String name = columns.cell(row, "name");
                TableRow other = name.isEmpty() ? null : byName.putIfAbsent(Names.folded(name), row);
                if (other != null) {
                    fault(
                            row,
                            "name",
                            "The name '%s' stands in row %d too.".formatted(name, other.line()),
                            "Give the codes paths instead of parents: with parents, names must be unique.");
                } else if (!name.isEmpty() && Names.folded(name).isEmpty()) {
                    fault(
                            row,
                            "name",
                            "The name '%s' has no letter and no digit.".formatted(name),
                            "Give it another name.");
                }
            }
        }

        Map<TableRow, String> paths(String id) {
            Map<TableRow, String> paths = new HashMap<>();
            for (TableRow row : rows) {
                List<String> parts = new ArrayList<>();
                walk(row).reversed().forEach(above -> parts.add(part(above)));
                paths.put(row, id + "/" + String.join("/", parts));
            }
            return paths;
        }

        /** A row whose name is missing or no name is told of as such, and not for its path too. */
        private String part(TableRow row) {
            String part = Names.folded(columns.cell(row, "name"));
            return part.isEmpty() ? "row-" + row.line() : part;
        }

        /** The row and those above it. */
        private List<TableRow> walk(TableRow row) {
            LinkedHashSet<TableRow> seen = new LinkedHashSet<>();
            TableRow at = row;
            while (at != null) {
                if (!seen.add(at)) {
                    sayCircle(row, at);
                    return List.of(row);
                }
                at = parentOf(at, at.equals(row));
            }
            return List.copyOf(seen);
        }

        /** Said once for each row of a circle, and not for those that only hang below it. */
        private void sayCircle(TableRow row, TableRow at) {
            if (row.equals(at)) {
                fault(
                        row,
                        "parent",
                        "'%s' stands under itself, by way of '%s'."
                                .formatted(columns.cell(row, "name"), columns.cell(row, "parent")),
                        "Give one code of the circle another parent, or none.");
            }
        }

        private @Nullable TableRow parentOf(TableRow row, boolean say) {
            String name = columns.cell(row, "parent");
            if (name.isEmpty()) {
                return null;
            }
            TableRow parent = byName.get(Names.folded(name));
            if (parent == null && say) {
                fault(
                        row,
                        "parent",
                        "There is no code '%s' in the table.".formatted(name),
                        "Add a row for it, or correct the name.");
            }
            return parent;
        }

        private void fault(TableRow row, String column, String what, String remedy) {
            faults.add(new RowProblem(row.line(), column, what, remedy));
        }
    }
}
