package workbench.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.problem.Problem;
import workbench.problem.RowProblem;

/** JSON and problem documents (RFC 9457); the one place that speaks to Jackson. */
final class JsonAnswer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonAnswer() {}

    static String words(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    static void give(Context request, Object document) {
        request.contentType("application/json; charset=utf-8").result(MAPPER.writeValueAsBytes(document));
    }

    /** What a request bears; an object, or an empty one where the body is empty. */
    static JsonNode read(String body) {
        try {
            JsonNode read = MAPPER.readTree(body.isBlank() ? "{}" : body);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException malformed) {
            // told below, without the words that were sent
        }
        throw new Turned(400, "What was sent is no JSON object.", "Send '{\"name\": \"value\"}'.");
    }

    /** A refusal: its title is what is wrong, its detail what to do. */
    static void refuse(Context request, int status, List<? extends Problem> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        Problem first = problems.getFirst();
        document.put("type", "about:blank");
        document.put("title", first.what());
        document.put("status", status);
        document.put("detail", first.remedy());
        document.put("problems", problems.stream().map(JsonAnswer::fields).toList());
        request.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(MAPPER.writeValueAsBytes(document));
    }

    private static Map<String, @Nullable Object> fields(Problem problem) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (problem instanceof RowProblem row && row.row() > 0) {
            fields.put("row", row.row());
            fields.put("column", row.column());
        }
        fields.put("what", problem.what());
        fields.put("remedy", problem.remedy());
        return fields;
    }
}
