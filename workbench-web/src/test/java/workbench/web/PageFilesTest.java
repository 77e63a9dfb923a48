package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PageFilesTest {
    @TempDir
    Path folder;

    private ServedStudy study;

    @BeforeEach
    void serve() {
        study = ServedStudy.empty(folder.resolve("study"));
    }

    @AfterEach
    void end() {
        study.close();
    }

    @Test
    void allowsOnlyItsOwnScriptsAndTheImportMapByItsHash() {
        HttpResponse<String> page = file("/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("script-src 'self' 'sha256-", "style-src 'self'", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void givesEveryFileThatThePageNames() {
        String page = file("/").body();
        List<String> named = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"").matcher(page);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        JsonNode imports = ServedStudy.JSON
                .readTree(page.replaceAll("(?s).*importmap\">(.*?)</script>.*", "$1"))
                .get("imports");
        for (Map.Entry<String, JsonNode> entry : imports.properties()) {
            if (!entry.getKey().endsWith("/")) {
                named.add(entry.getValue().asString());
            }
        }
        assertThat(named).hasSizeGreaterThan(8).allSatisfy(path -> {
            HttpResponse<String> answer = file(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .doesNotContain("octet-stream");
        });
    }

    @Test
    void givesThePageAtEveryAddressOfAScreen() {
        assertThat(file("/desk/S01?excerpt=1").body()).contains("<wb-app>");
        assertThat(file("/api/v2/sources").statusCode()).isEqualTo(404);
        assertThat(file("/app/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsPeopleWhoComeWithoutTheLinkWhatToDo() {
        HttpResponse<String> answer = ServedStudy.send(
                HttpRequest.newBuilder(URI.create(study.address() + "/sources")).header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("workbench serve");
    }

    private HttpResponse<String> file(String path) {
        return ServedStudy.send(HttpRequest.newBuilder(URI.create(study.address() + path))
                .header("Authorization", "Bearer " + study.token()));
    }
}
