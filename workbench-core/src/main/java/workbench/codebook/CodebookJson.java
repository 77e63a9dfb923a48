package workbench.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A {@link CodebookFile} as JSON, in the form of {@code codebook.schema.json}. */
public final class CodebookJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Set<String> FILE_PROPERTIES =
            Set.of("id", "version", "title", "language", "citation", "rights", "notice", "codes");
    private static final Set<String> CODE_PROPERTIES = Set.of(
            "path",
            "name",
            "level",
            "order",
            "aliases",
            "definition",
            "include",
            "exclude",
            "examples",
            "note",
            "basis",
            "colour");

    private CodebookJson() {}

    /** Makes the value of JSON in which {@link CodebookCheck} found no fault. */
    public static CodebookFile read(JsonNode json) {
        List<FileCode> codes = new ArrayList<>();
        json.path("codes").values().forEach(code -> codes.add(readCode(code)));
        return new CodebookFile(
                json.path("id").asString(""),
                json.path("version").asString(""),
                json.path("title").asString(""),
                json.path("language").asString(""),
                text(json, "citation"),
                text(json, "rights"),
                text(json, "notice"),
                more(json, FILE_PROPERTIES),
                codes);
    }

    private static FileCode readCode(JsonNode json) {
        Wording wording = new Wording(
                text(json, "definition"),
                texts(json.path("include")),
                exclusions(json.path("exclude")),
                texts(json.path("examples")),
                text(json, "note"));
        return new FileCode(
                json.path("path").asString(""),
                json.path("name").asString(""),
                CodeLevel.valueOf(json.path("level").asString("code").toUpperCase(Locale.ROOT)),
                texts(json.path("aliases")),
                wording,
                text(json, "basis"),
                text(json, "colour"),
                more(json, CODE_PROPERTIES));
    }

    /** The codebook as an indented JSON document. */
    public static String write(CodebookFile file) {
        return MAPPER.writeValueAsString(toJson(file)) + "\n";
    }

    private static ObjectNode toJson(CodebookFile file) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", file.id());
        put(json, "version", file.version());
        json.put("title", file.title());
        put(json, "language", file.language());
        put(json, "citation", file.citation());
        put(json, "rights", file.rights());
        put(json, "notice", file.notice());
        putMore(json, file.more());
        ArrayNode codes = json.putArray("codes");
        Map<String, Integer> siblings = new HashMap<>();
        for (FileCode code : file.codes()) {
            codes.add(toJson(code, siblings.merge(code.parentPath(), 1, Integer::sum)));
        }
        return json;
    }

    private static ObjectNode toJson(FileCode code, int order) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("path", code.path());
        json.put("name", code.name());
        json.put("level", code.level().slug());
        json.put("order", order);
        putTexts(json, "aliases", code.aliases());
        Wording wording = code.wording();
        put(json, "definition", wording.definition());
        putTexts(json, "include", wording.include());
        if (!wording.exclude().isEmpty()) {
            json.set("exclude", exclusions(wording.exclude()));
        }
        putTexts(json, "examples", wording.examples());
        put(json, "note", wording.note());
        put(json, "basis", code.basis());
        put(json, "colour", code.colour());
        putMore(json, code.more());
        return json;
    }

    /** A list of texts as the database keeps it. */
    static String listText(List<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array.toString();
    }

    static List<String> readList(String json) {
        return texts(MAPPER.readTree(json));
    }

    static String exclusionText(List<Exclusion> exclusions) {
        return exclusions(exclusions).toString();
    }

    static List<Exclusion> readExclusions(String json) {
        return exclusions(MAPPER.readTree(json));
    }

    /** Name, subject and wording of a version that is past. */
    static String versionText(String name, @Nullable String subject, Wording wording) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", name);
        put(json, "subject", subject);
        put(json, "definition", wording.definition());
        putTexts(json, "include", wording.include());
        json.set("exclude", exclusions(wording.exclude()));
        putTexts(json, "examples", wording.examples());
        put(json, "note", wording.note());
        return json.toString();
    }

    static EarlierWording readVersion(int version, String text) {
        JsonNode json = MAPPER.readTree(text);
        Wording wording = new Wording(
                text(json, "definition"),
                texts(json.path("include")),
                exclusions(json.path("exclude")),
                texts(json.path("examples")),
                text(json, "note"));
        return new EarlierWording(version, json.path("name").asString(""), text(json, "subject"), wording);
    }

    private static ArrayNode exclusions(List<Exclusion> exclusions) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Exclusion exclusion : exclusions) {
            array.addObject().put("text", exclusion.text()).put("see", exclusion.see());
        }
        return array;
    }

    private static List<Exclusion> exclusions(JsonNode array) {
        List<Exclusion> exclusions = new ArrayList<>();
        array.values()
                .forEach(one -> exclusions.add(new Exclusion(one.path("text").asString(""), text(one, "see"))));
        return exclusions;
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(one -> one.asString("")).toList();
    }

    private static @Nullable String text(JsonNode json, String property) {
        JsonNode found = json.path(property);
        return found.isString() && !found.asString().isBlank() ? found.asString() : null;
    }

    private static @Nullable String more(JsonNode json, Set<String> known) {
        ObjectNode more = MAPPER.createObjectNode();
        json.properties().stream()
                .filter(property -> !known.contains(property.getKey()))
                .forEach(property -> more.set(property.getKey(), property.getValue()));
        return more.isEmpty() ? null : more.toString();
    }

    private static void putMore(ObjectNode json, @Nullable String more) {
        if (more != null) {
            MAPPER.readTree(more).properties().forEach(property -> json.set(property.getKey(), property.getValue()));
        }
    }

    /** The properties of a JSON object that are texts. */
    static Map<String, String> textsOf(@Nullable String object) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (object != null) {
            MAPPER.readTree(object).properties().stream()
                    .filter(property -> property.getValue().isString())
                    .forEach(property ->
                            texts.put(property.getKey(), property.getValue().asString()));
        }
        return texts;
    }

    /** What a code's further properties say of how it is rated. */
    static CodeMarks marks(@Nullable String details) {
        if (details == null) {
            return CodeMarks.NONE;
        }
        JsonNode json = MAPPER.readTree(details);
        return new CodeMarks(
                json.path("nominal").asBoolean(false), json.path("reverse").asBoolean(false));
    }

    private static void put(ObjectNode json, String property, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            json.put(property, text);
        }
    }

    private static void putTexts(ObjectNode json, String property, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = json.putArray(property);
            texts.forEach(array::add);
        }
    }
}
