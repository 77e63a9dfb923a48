package workbench.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import workbench.problem.Problem;

/** What a codebook must keep to beyond the schema: its paths, its order, its links, and what fits into a study. */
final class CodebookRules {
    private static final Map<String, Integer> LONGEST =
            Map.of("id", 100, "version", 60, "title", 400, "language", 20, "name", CodeNames.LONGEST_NAME);
    private static final int LONGEST_PATH = 2_000;

    private final JsonNode json;
    private final FaultPlaces places;
    private final List<Problem> faults = new ArrayList<>();
    private final Map<String, Integer> byPath = new HashMap<>();
    private final Map<String, Integer> byFoldedPath = new HashMap<>();
    private final Map<String, Set<String>> builtIn = new HashMap<>();
    private final String id;

    private CodebookRules(JsonNode json, FaultPlaces places) {
        this.json = json;
        this.places = places;
        this.id = json.path("id").asString("");
    }

    /** @param json of any shape; what is not of the schema's is passed over here */
    static List<Problem> faults(JsonNode json, FaultPlaces places) {
        CodebookRules rules = new CodebookRules(json, places);
        rules.checkFile();
        JsonNode codes = json.path("codes");
        for (int i = 0; i < codes.size(); i++) {
            rules.checkPath(codes.path(i).path("path").asString(""), i);
        }
        for (int i = 0; i < codes.size(); i++) {
            rules.checkParent(codes.path(i).path("path").asString(""), i);
            rules.checkLinks(codes.path(i), i);
            rules.checkLength(codes.path(i), "/codes/" + i, "name");
        }
        rules.checkOrder(codes);
        return rules.faults;
    }

    private void checkFile() {
        for (String property : List.of("id", "version", "title", "language")) {
            checkLength(json, "", property);
        }
        if (json.path("codes").isArray() && json.path("codes").isEmpty()) {
            add("/codes", "The codebook has no codes.", "Add at least one.");
        }
    }

    private void checkLength(JsonNode object, String pointer, String property) {
        int length = object.path(property).asString("").length();
        int longest = LONGEST.getOrDefault(property, Integer.MAX_VALUE);
        if (length > longest) {
            add(
                    pointer + "/" + property,
                    "'%s' has %d characters, and at most %d fit.".formatted(property, length, longest),
                    "Shorten it.");
        }
    }

    private void checkPath(String path, int code) {
        String pointer = "/codes/" + code + "/path";
        if (path.isEmpty()) {
            return;
        }
        if (!path.startsWith(id + "/")) {
            add(
                    pointer,
                    "'%s' does not begin with the codebook's id '%s'.".formatted(path, id),
                    "Begin it with '%s/'.".formatted(id));
        }
        String slug = path.substring(path.lastIndexOf('/') + 1);
        if (slug.length() > CodeNames.LONGEST_SLUG || path.length() > LONGEST_PATH) {
            add(
                    pointer,
                    "The path is too long (at most %d characters, %d of them in its last part)."
                            .formatted(LONGEST_PATH, CodeNames.LONGEST_SLUG),
                    "Shorten it.");
        }
        Integer first = byFoldedPath.putIfAbsent(CodeEntry.foldedPath(path), code);
        if (first == null) {
            byPath.put(path, code);
        } else {
            String other = json.at("/codes/" + first + "/path").asString("");
            add(
                    pointer,
                    path.equals(other)
                            ? "The path '%s' occurs twice; it is that of code %d too.".formatted(path, first + 1)
                            : "The path '%s' is too like '%s', that of code %d.".formatted(path, other, first + 1),
                    "Give each code a path of its own.");
        }
    }

    private void checkParent(String path, int code) {
        int end = path.lastIndexOf('/');
        if (end < 0 || !path.startsWith(id + "/")) {
            return;
        }
        String parent = path.substring(0, end);
        Integer at = byPath.get(parent);
        if (at == null && !parent.equals(id)) {
            add(
                    "/codes/" + code + "/path",
                    "The code '%s' stands under '%s', which the file does not have.".formatted(path, parent),
                    "Add the upper code before it, or correct the path.");
        } else if (at != null && at > code) {
            add(
                    "/codes/" + code + "/path",
                    "The code '%s' stands before the code above it, '%s'.".formatted(path, parent),
                    "Put the upper code first.");
        }
    }

    private void checkLinks(JsonNode code, int number) {
        JsonNode exclusions = code.path("exclude");
        for (int i = 0; i < exclusions.size(); i++) {
            String see = exclusions.path(i).path("see").asString("");
            String pointer = "/codes/" + number + "/exclude/" + i + "/see";
            if (see.isEmpty()) {
                continue;
            }
            if (see.equals(code.path("path").asString(""))) {
                add(
                        pointer,
                        "The exclusion leads back to its own code, '%s'.".formatted(see),
                        "Name the neighbour, or leave 'see' out.");
            } else if (leadsNowhere(see)) {
                add(pointer, "The link '%s' leads nowhere.".formatted(see), "Correct the path, or leave 'see' out.");
            }
        }
    }

    private boolean leadsNowhere(String see) {
        String book = see.contains("/") ? see.substring(0, see.indexOf('/')) : "";
        if (book.equals(id)) {
            return !byPath.containsKey(see);
        }
        Set<String> paths = builtIn.computeIfAbsent(book, BuiltInCodebooks::pathsOf);
        return !paths.isEmpty() && !paths.contains(see);
    }

    private void checkOrder(JsonNode codes) {
        Map<String, Set<Integer>> orders = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String path = codes.path(i).path("path").asString("");
            JsonNode order = codes.path(i).path("order");
            if (!order.isInt() || !path.contains("/")) {
                continue;
            }
            String parent = path.substring(0, path.lastIndexOf('/'));
            String pointer = "/codes/" + i + "/order";
            if (!orders.computeIfAbsent(parent, above -> new HashSet<>()).add(order.intValue())) {
                add(
                        pointer,
                        "Two codes under '%s' have the order %d.".formatted(parent, order.intValue()),
                        "Number them 1, 2, 3 …");
            } else if (order.intValue() < last.getOrDefault(parent, 0)) {
                add(
                        pointer,
                        "The code '%s' with order %d comes after a sibling with order %d."
                                .formatted(path, order.intValue(), last.getOrDefault(parent, 0)),
                        "Put the codes into the order they are numbered in, or leave 'order' out.");
            }
            last.put(parent, order.intValue());
        }
    }

    private void add(String pointer, String what, String remedy) {
        faults.add(places.fault(pointer, what, remedy));
    }
}
