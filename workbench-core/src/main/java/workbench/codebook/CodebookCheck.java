package workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;

/**
 * Finds every fault of a codebook: what does not fit the schema ({@code codebook.schema.json}) and what a schema cannot say
 * ({@link CodebookRules}).
 */
public final class CodebookCheck {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CodebookCheck() {}

    /** {@link #faults(String, String)} with the id that the document gives itself. */
    public static List<Problem> faults(String json) {
        return faults(json, null);
    }

    /**
     * The faults of a JSON document, each with its line; none if it can be used.
     *
     * @param id the id it shall have instead of its own, its paths following; or null
     */
    public static List<Problem> faults(String json, @Nullable String id) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException broken) {
            return List.of(grammar(broken));
        }
        return faults(withId(tree, id), new JsonLines(json));
    }

    /** The faults of a codebook that is in JSON form already, told with the places of the file it came from. */
    public static List<Problem> faults(JsonNode json, FaultPlaces places) {
        if (!json.isObject()) {
            return List.of(places.fault(
                    "",
                    "A codebook is one JSON object with id, title and codes.",
                    "See codebooks/README.md for an example."));
        }
        List<Problem> faults = new ArrayList<>(SchemaFaults.of(SchemaFaults.CODEBOOK, json, places));
        faults.addAll(CodebookRules.faults(json, places));
        return faults;
    }

    /**
     * The codebook of a JSON document.
     *
     * @param id the id it shall have instead of its own, its paths following; or null
     * @throws WorkbenchException with all faults, if there is one
     */
    public static CodebookFile read(String json, @Nullable String id) {
        List<Problem> faults = faults(json, id);
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults);
        }
        return CodebookJson.read(withId(MAPPER.readTree(json), id));
    }

    private static JsonNode withId(JsonNode json, @Nullable String id) {
        String old = json.path("id").asString("");
        if (id == null || id.equals(old) || !(json instanceof ObjectNode book)) {
            return json;
        }
        book.put("id", id);
        for (JsonNode code : json.path("codes").values()) {
            moveUnder(id, old, code, "path");
            code.path("exclude").values().forEach(exclusion -> moveUnder(id, old, exclusion, "see"));
        }
        return book;
    }

    private static void moveUnder(String id, String old, JsonNode holder, String property) {
        String path = holder.path(property).asString("");
        if (!old.isEmpty() && path.startsWith(old + "/") && holder instanceof ObjectNode object) {
            object.put(property, id + path.substring(old.length()));
        }
    }

    private static Problem grammar(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        String message = String.valueOf(broken.getOriginalMessage());
        boolean twice = message.toLowerCase(Locale.ROOT).contains("duplicate");
        return new CodebookFault(
                location == null ? 0 : Math.max(location.getLineNr(), 0),
                "",
                twice
                        ? "A property occurs twice in one object."
                        : "The file is no JSON: %s.".formatted(firstSentence(message)),
                twice ? "Keep one of them." : "Correct it there; an editor with JSON support shows the place.");
    }

    private static String firstSentence(String message) {
        return message.lines().findFirst().orElse("").replaceAll("[.:\\s]+$", "");
    }
}
