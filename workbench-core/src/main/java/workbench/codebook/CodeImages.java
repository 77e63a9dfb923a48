package workbench.codebook;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.id.CodeId;
import workbench.id.CodebookId;

/** Rows of codes and overlays as the journal keeps them from before a change. */
final class CodeImages {
    private CodeImages() {}

    static StoredCode code(String image) {
        JsonNode row = JsonMapper.shared().readTree(image);
        Wording wording = new Wording(
                text(row, "definition"),
                CodebookJson.readList(row.path("include_rules").asString("[]")),
                CodebookJson.readExclusions(row.path("exclude_rules").asString("[]")),
                CodebookJson.readList(row.path("examples").asString("[]")),
                text(row, "note"));
        UUID parent = id(row, "parent_id");
        UUID into = id(row, "merged_into");
        return new StoredCode(
                new CodeId(UUID.fromString(row.path("id").asString(""))),
                new CodebookId(UUID.fromString(row.path("codebook_id").asString(""))),
                parent == null ? null : new CodeId(parent),
                row.path("slug").asString(""),
                row.path("name").asString(""),
                CodeLevel.valueOf(row.path("level").asString("").toUpperCase(Locale.ROOT)),
                CodeOrigin.valueOf(row.path("origin").asString("").toUpperCase(Locale.ROOT)),
                row.path("ordinal").asInt(0),
                CodebookJson.readList(row.path("aliases").asString("[]")),
                wording,
                text(row, "basis"),
                text(row, "colour"),
                text(row, "details"),
                row.path("version").asInt(1),
                row.path("retired").asBoolean(false),
                into == null ? null : new CodeId(into));
    }

    static StoredOverlay overlay(String image) {
        JsonNode row = JsonMapper.shared().readTree(image);
        String include = text(row, "include_rules");
        String exclude = text(row, "exclude_rules");
        String examples = text(row, "examples");
        Rewording words = new Rewording(
                text(row, "definition"),
                listOf(include),
                exclude == null ? null : CodebookJson.readExclusions(exclude),
                listOf(examples),
                text(row, "note"));
        return new StoredOverlay(
                UUID.fromString(row.path("id").asString("")),
                new CodeId(UUID.fromString(row.path("code_id").asString(""))),
                text(row, "name"),
                text(row, "subject"),
                words);
    }

    private static @Nullable List<String> listOf(@Nullable String json) {
        return json == null ? null : CodebookJson.readList(json);
    }

    private static @Nullable String text(JsonNode row, String column) {
        JsonNode found = row.path(column);
        return found.isString() ? found.asString() : null;
    }

    private static @Nullable UUID id(JsonNode row, String column) {
        String words = text(row, column);
        return words == null ? null : UUID.fromString(words);
    }
}
