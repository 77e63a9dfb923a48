package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers, and other sites in one's own browser, may not. */
class DoorTest {
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
    void letsNobodyInWithoutTheToken() {
        for (String path : List.of(
                "/", "/sources", "/api/v1/sources", "/app/index.html", "/lib/lit/index.js", "/api/v1/changes")) {
            HttpResponse<String> answer = ServedStudy.send(HttpRequest.newBuilder(URI.create(study.address() + path)));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
        }
        assertThat(ServedStudy.send(HttpRequest.newBuilder(URI.create(study.address() + "/api/v1/sources"))
                                .header(
                                        "Authorization",
                                        "Bearer " + study.token().substring(1)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesANameThatWasMadeToLeadHere() {
        assertThat(raw("GET /api/v1/sources HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer " + study.token()))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /api/v1/sources HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAuthorization: Bearer " + study.token()))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void refusesAnotherSitesForm() {
        HttpResponse<String> answer = ServedStudy.send(study.request("participant/add")
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void takesNoChangeFromACookieThatDoesNotSayWhereItComesFrom() {
        String cookie = cookie();
        assertThat(change(cookie)).isEqualTo(403);
        assertThat(change(cookie, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(change(cookie, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(change(cookie, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(change(cookie, "Origin", "http://127.0.0.1:1")).isEqualTo(403);
        assertThat(change(cookie, "Origin", study.address())).isEqualTo(200);
    }

    private int change(String cookie, String... header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(study.address() + "/api/v1/memo/add"))
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a thought\"}"));
        return ServedStudy.send(header.length == 0 ? request : request.header(header[0], header[1]))
                .statusCode();
    }

    @Test
    void turnsTheLinkIntoACookieThatNoScriptReads() {
        HttpResponse<String> answer = link("/find?words=tender");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/find?words=tender");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain(study.token());
    }

    @Test
    void leadsNowhereElseByItsLink() {
        assertThat(link("//evil.example/").headers().firstValue("Location").orElse("/"))
                .doesNotContain("//evil");
    }

    @Test
    void keepsEveryAnswerOutOfCachesAndFrames() {
        HttpResponse<String> answer = ServedStudy.send(study.request("sources"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/app/../../../../../etc/passwd",
                "/app/%2e%2e/%2e%2e/pages/index.html",
                "/lib/lit/..%2f..%2f..%2fMETA-INF/MANIFEST.MF",
                "/lib/../../workbench/storage/001-study.sql",
                "/app//etc/passwd"
            })
    void givesNoFileButThoseOfThePages(String path) {
        String answer = raw("GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s"
                .formatted(path, study.address().substring(7), study.token()));
        assertThat(answer).doesNotContain("root:", "Manifest-Version", "CREATE TABLE");
    }

    @Test
    void refusesWhatSaysThatItIsTooLarge() {
        String answer = raw(
                ("POST /api/v1/import HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: multipart/form-data; boundary=x"
                                + "\r\nContent-Length: 99999999999")
                        .formatted(study.address().substring(7), study.token()));
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void refusesWhatTurnsOutTooLargeWhileItComes() {
        HttpResponse<String> words = ServedStudy.send(study.request("memo/add")
                .header("Content-Type", "application/json")
                .POST(endless("{\"text\":\"", Limits.MOST_WORDS)));
        assertThat(words.statusCode()).isEqualTo(413);

        HttpResponse<String> file = ServedStudy.send(study.request("import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(endless(
                        "--x\r\nContent-Disposition: form-data; name=\"path\"; filename=\"a.txt\"\r\n\r\n",
                        Limits.LARGEST_FILE_MEGABYTES * 1024 * 1024)));
        assertThat(file.statusCode()).isEqualTo(413);
        assertThat(file.body()).contains("too much");

        assertThat(study.get("memo/list")).isEmpty();
        assertThat(study.get("sources")).isEmpty();
    }

    @Test
    void refusesAFormThatBreaksOff() {
        HttpResponse<String> answer = ServedStudy.send(study.request("import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"path\"; filename=\"a.txt\"\r\n\r\nwords")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(study.errors()).isEmpty();
    }

    /** A body that does not say how long it is, and is some bytes longer than that. */
    private static HttpRequest.BodyPublisher endless(String beginning, int length) {
        byte[] part = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        return HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(beginning),
                HttpRequest.BodyPublishers.ofInputStream(() ->
                        new java.io.SequenceInputStream(java.util.Collections.enumeration(
                                java.util.Collections.nCopies(length / part.length + 2, part).stream()
                                        .map(java.io.ByteArrayInputStream::new)
                                        .toList()))));
    }

    private HttpResponse<String> link(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(study.link(path))).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String cookie() {
        return link("/").headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    /** What no client library would send. */
    private String raw(String head) {
        try (Socket socket = new Socket("127.0.0.1", URI.create(study.address()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
