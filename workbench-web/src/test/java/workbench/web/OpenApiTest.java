package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
    @TempDir
    Path folder;

    @Test
    void tellsEveryCommandWithWhatItTakes() {
        try (ServedStudy study = ServedStudy.empty(folder.resolve("study"))) {
            JsonNode document = study.get("openapi.json");

            assertThat(document.get("openapi").asString()).startsWith("3.1");
            JsonNode paths = document.get("paths");
            assertThat(paths.propertyNames()).contains("/server", "/changes", "/source/segments", "/code", "/export");
            assertThat(paths.get("/source/segments").has("post")).isFalse();
            JsonNode source =
                    paths.get("/source/segments").get("get").get("parameters").get(0);
            assertThat(source.get("name").asString()).isEqualTo("source");
            assertThat(source.get("required").asBoolean()).isTrue();
            JsonNode code = paths.get("/code").get("post").get("requestBody").get("content");
            assertThat(code.get("application/json")
                            .get("schema")
                            .get("properties")
                            .propertyNames())
                    .contains("source", "at", "as", "valence", "event")
                    .doesNotContain("study", "coder", "format", "output");
            assertThat(paths.get("/import")
                            .get("post")
                            .get("requestBody")
                            .get("content")
                            .has("multipart/form-data"))
                    .isTrue();
            Set<String> ids = new HashSet<>();
            for (JsonNode path : paths) {
                for (JsonNode method : path) {
                    assertThat(ids.add(method.get("operationId").asString())).isTrue();
                }
            }
        }
    }
}
