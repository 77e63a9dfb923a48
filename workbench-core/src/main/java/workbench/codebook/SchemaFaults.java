package workbench.codebook;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import workbench.problem.Problem;

/** Holds a codebook or crosswalk against its schema and says in plain words what does not fit. */
final class SchemaFaults {
    static final String CODEBOOK = "/codebooks/codebook.schema.json";
    static final String CROSSWALK = "/codebooks/crosswalk.schema.json";
    /** Keywords that only say that something below them failed. */
    private static final Set<String> SUMMING_UP =
            Set.of("$ref", "items", "properties", "patternProperties", "allOf", "anyOf", "oneOf");

    private SchemaFaults() {}

    static List<Problem> of(String schemaFile, JsonNode json, FaultPlaces places) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SchemaNode.Factory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        URI schema = validator.registerSchema(schemaText(schemaFile));
        Map<String, Error> errors = new LinkedHashMap<>();
        for (Error error : validator.validate(schema, json).getErrors()) {
            if (!SUMMING_UP.contains(keyword(error))) {
                errors.putIfAbsent(error.getInstanceLocation() + " " + keyword(error), error);
            }
        }
        List<Problem> faults = new ArrayList<>();
        for (Error error : errors.values()) {
            if (keyword(error).equals("required")) {
                faults.addAll(
                        missing(schemaFile, error.getInstanceLocation(), json.at(error.getInstanceLocation()), places));
            } else {
                faults.add(told(error, json, places));
            }
        }
        return faults;
    }

    /** The keyword that failed; none for a property that the schema knows nothing of. */
    private static String keyword(Error error) {
        @Nullable String keyword = error.getKeyword();
        return keyword == null ? "false" : keyword;
    }

    private static String schemaText(String file) {
        try (InputStream in = SchemaFaults.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Problem told(Error error, JsonNode json, FaultPlaces places) {
        String pointer = error.getInstanceLocation();
        String property = pointer.substring(pointer.lastIndexOf('/') + 1);
        String found = shortened(json.at(pointer));
        return switch (keyword(error)) {
            case "additionalProperties", "false" ->
                places.fault(
                        pointer,
                        "'%s' is no property of a codebook or code.".formatted(property),
                        "Take it out, or begin its name with 'x-' if it is your own addition.");
            case "type" ->
                places.fault(
                        pointer,
                        "%s is of the wrong kind. %s".formatted(found, error.getError()),
                        "Write it as codebooks/README.md shows.");
            case "enum" ->
                places.fault(pointer, "%s is not allowed here.".formatted(found), "%s.".formatted(allowed(property)));
            case "pattern" ->
                places.fault(pointer, "%s is no valid %s.".formatted(found, named(property)), shape(property));
            case "minLength", "minItems" ->
                places.fault(
                        pointer,
                        "'%s' is empty.".formatted(property),
                        "Write something, or leave it out if it is not required.");
            case "uniqueItems" -> places.fault(pointer, "An entry occurs twice.", "Keep one of them.");
            case "minimum" -> places.fault(pointer, "%s is less than 1.".formatted(found), "Count from 1.");
            default ->
                places.fault(pointer, String.valueOf(error.getError()), "Write it as codebooks/README.md shows.");
        };
    }

    private static List<Problem> missing(String schemaFile, String pointer, JsonNode at, FaultPlaces places) {
        if (schemaFile.equals(CROSSWALK)) {
            return missing(
                    pointer.isEmpty() ? List.of("id", "from", "to", "rows") : List.of("from", "status", "to", "safe"),
                    pointer,
                    at,
                    places);
        }
        List<String> wanted = pointer.isEmpty()
                ? List.of("id", "title", "codes")
                : pointer.contains("/exclude/") ? List.of("text") : List.of("path", "name");
        return missing(wanted, pointer, at, places);
    }

    private static List<Problem> missing(List<String> wanted, String pointer, JsonNode at, FaultPlaces places) {
        return wanted.stream()
                .filter(name -> !at.has(name))
                .map(name -> places.fault(pointer + "/" + name, "'%s' is missing.".formatted(name), "Add it."))
                .toList();
    }

    private static String allowed(String property) {
        return switch (property) {
            case "wording" -> "Write own, official or mixed";
            case "evidence" -> "Write shown, partly-shown or inferred";
            case "level" -> "Write domain, subdomain, construct, subconstruct or code";
            default ->
                "Write words such as kept, renamed, moved, narrowed, split, merged or dropped; the schema has them all";
        };
    }

    private static String named(String property) {
        return switch (property) {
            case "colour" -> "colour";
            case "language" -> "language tag";
            case "doi" -> "DOI";
            case "id" -> "id";
            default -> "path";
        };
    }

    private static String shape(String property) {
        return switch (property) {
            case "colour" -> "Write it as #rrggbb, for instance #00695c.";
            case "language" -> "Write a tag such as en, en-GB or de.";
            case "doi" -> "Write it without the resolver's address: 10.1186/1748-5908-4-50.";
            case "id" -> "Use letters, digits and hyphens only, and begin with a letter or digit.";
            default ->
                "Write the codebook's id and one or more parts, joined by '/'; each of letters, digits and hyphens, with a letter or digit first.";
        };
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }
}
