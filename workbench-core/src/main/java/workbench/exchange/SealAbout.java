package workbench.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import workbench.matrix.Dimension;

/** What a workbook says of itself, out of sight: of which study it is and how it can be made again. */
record SealAbout(UUID study, Occasion occasion, ExportOptions options, int rowsOfASheet) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FORM = 1;

    String json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("form", FORM);
        node.put("study", study.toString());
        node.put("journal", occasion.journal());
        node.put("day", occasion.day().toString());
        node.put("version", occasion.version());
        node.put("rows", options.rows().word());
        node.put("columns", options.columns().word());
        node.put("all", options.all());
        node.put("identifying", options.identifying());
        node.put("contextChars", options.contextChars());
        node.put("rowsOfASheet", rowsOfASheet);
        node.set("query", QueryJson.write(options.query()));
        return node.toString();
    }

    /** Empty if the text is not what {@link #json} made. */
    static Optional<SealAbout> read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.path("form").asInt(0) != FORM) {
                return Optional.empty();
            }
            return Optional.of(new SealAbout(
                    UUID.fromString(node.path("study").asString("")),
                    new Occasion(
                            LocalDate.parse(node.path("day").asString("")),
                            node.path("version").asString(""),
                            node.path("journal").asLong(0)),
                    new ExportOptions(
                            QueryJson.read(node.path("query")),
                            Dimension.read(node.path("rows").asString("")).orElseThrow(IllegalArgumentException::new),
                            Dimension.read(node.path("columns").asString(""))
                                    .orElseThrow(IllegalArgumentException::new),
                            node.path("all").asBoolean(false),
                            node.path("identifying").asBoolean(false),
                            Math.clamp(node.path("contextChars").asInt(0), 0, 100_000)),
                    Math.clamp(node.path("rowsOfASheet").asInt(0), 2, 1_048_576)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException strange) {
            return Optional.empty();
        }
    }
}
