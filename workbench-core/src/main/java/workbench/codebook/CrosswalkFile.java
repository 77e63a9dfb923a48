package workbench.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Crosswalks as JSON, in the form of {@code crosswalk.schema.json}: those that come with the workbench, and others. */
public final class CrosswalkFile {
    /** The crosswalks that come with the workbench. */
    private static final List<Way> BUILT_IN = List.of(new Way("cfir-2009", "cfir-2022", "crosswalk-cfir-2009-2022"));

    private record Way(String from, String to, String file) {}

    private CrosswalkFile() {}

    /** The crosswalk that comes with the workbench from one codebook to another; refused if there is none. */
    public static Crosswalk builtIn(String from, String to) {
        if (from.equals(to)) {
            throw Refusal.because(
                    "A crosswalk leads from one codebook to another, not from '%s' to itself.".formatted(from),
                    "Name two codebooks.");
        }
        return BUILT_IN.stream()
                .filter(way -> way.from().equals(from) && way.to().equals(to))
                .findFirst()
                .map(way -> toCrosswalk(JsonMapper.shared().readTree(text(way.file()))))
                .orElseThrow(() -> Refusal.because(
                        "There is no crosswalk from '%s' to '%s'.".formatted(from, to),
                        "There are: %s. Your own comes in with '--with FILE.json'."
                                .formatted(BUILT_IN.stream()
                                        .map(way -> way.from() + " to " + way.to())
                                        .collect(Collectors.joining(", ")))));
    }

    /** Whether a crosswalk that comes with the workbench joins two codebooks, in either direction. */
    static boolean joins(String one, String other) {
        return BUILT_IN.stream()
                .anyMatch(way -> (way.from().equals(one) && way.to().equals(other))
                        || (way.from().equals(other) && way.to().equals(one)));
    }

    /** The crosswalk of a JSON document; refused with all its faults if there is one. */
    public static Crosswalk read(String json) {
        List<Problem> faults = faults(json);
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults);
        }
        return toCrosswalk(JsonMapper.shared().readTree(json));
    }

    /** The faults of a JSON document, each with its line; none if it can be used. */
    public static List<Problem> faults(String json) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(json);
        } catch (JacksonException broken) {
            return List.of(new CodebookFault(
                    0, "", "The file is no JSON.", "Open it in an editor with JSON support, which shows the place."));
        }
        FaultPlaces places = new JsonLines(json);
        List<Problem> faults = new ArrayList<>(SchemaFaults.of(SchemaFaults.CROSSWALK, tree, places));
        if (faults.isEmpty()) {
            rules(toCrosswalk(tree), places, faults);
        }
        return faults;
    }

    private static void rules(Crosswalk crosswalk, FaultPlaces places, List<Problem> faults) {
        if (crosswalk.from().equals(crosswalk.to())) {
            faults.add(places.fault("/to", "It leads from a codebook to itself.", "Name two codebooks."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < crosswalk.rows().size(); i++) {
            CrosswalkRow row = crosswalk.rows().get(i);
            String at = "/rows/" + i;
            if (!seen.add(row.from())) {
                faults.add(places.fault(
                        at + "/from", "'%s' has two rows.".formatted(row.from()), "Give each code one row."));
            }
            if (!row.from().startsWith(crosswalk.from() + "/")) {
                faults.add(places.fault(
                        at + "/from",
                        "'%s' is no path of '%s'.".formatted(row.from(), crosswalk.from()),
                        "Begin it with the codebook's id."));
            }
            row.to().stream()
                    .filter(to -> !to.startsWith(crosswalk.to() + "/"))
                    .forEach(to -> faults.add(places.fault(
                            at + "/to",
                            "'%s' is no path of '%s'.".formatted(to, crosswalk.to()),
                            "Begin it with the codebook's id.")));
            if (row.safe() && !row.meaningStayed()) {
                faults.add(places.fault(
                        at + "/safe",
                        "'%s' is called safe, but its status is '%s', with %d targets."
                                .formatted(
                                        row.from(),
                                        row.statusInWords(),
                                        row.to().size()),
                        "Only a code that became one code and means what it meant is safe: write false."));
            }
        }
    }

    private static Crosswalk toCrosswalk(JsonNode json) {
        List<CrosswalkRow> rows = new ArrayList<>();
        for (JsonNode row : json.path("rows").values()) {
            rows.add(new CrosswalkRow(
                    row.path("from").asString(""),
                    texts(row.path("status")),
                    texts(row.path("to")),
                    row.path("safe").asBoolean(false),
                    text(row, "evidence"),
                    text(row, "note")));
        }
        return new Crosswalk(
                json.path("id").asString(""),
                json.path("version").asString(""),
                json.path("from").asString(""),
                json.path("to").asString(""),
                text(json, "notice"),
                rows);
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(one -> one.asString("")).toList();
    }

    private static @Nullable String text(JsonNode json, String property) {
        JsonNode found = json.path(property);
        return found.isString() ? found.asString() : null;
    }

    private static String text(String id) {
        try (InputStream in = CrosswalkFile.class.getResourceAsStream("/codebooks/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the crosswalk " + id + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
