package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import workbench.Access;

/** The commands over HTTP, as scripts use them. */
class CommandApiTest {
    private static final String WORDS = "Nobody told us about the plan. The money came late, and it was not enough.";

    @TempDir
    Path folder;

    private ServedStudy study;

    @BeforeEach
    void serve() {
        study = ServedStudy.empty(folder.resolve("study"));
        study.bring("interview.txt", WORDS);
    }

    @AfterEach
    void end() {
        study.close();
    }

    @Test
    void saysWhatTheCommandsSay() {
        assertThat(study.get("sources").get(0).get("file").asString()).isEqualTo("interview.txt");
        study.post("code", Map.of("source", "S01", "at", "0-30", "as", "planning", "valence", "-"));
        JsonNode found = study.get("find?words=told&valence=negative");
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("excerpts").get(0).get("text").asString()).isEqualTo("Nobody told us about the plan.");
        assertThat(study.get("matrix?rows=construct&columns=source&valence=negative")
                        .get("rows")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void takesListsAndRepeatedParameters() {
        study.post("event/add", Map.of("title", "Start", "order", 1));
        study.post("event/add", Map.of("title", "End", "order", 2));
        study.post("code", Map.of("source", "S01", "at", "0-30", "as", "planning", "event", List.of("1", "2")));
        assertThat(study.get("find?event=1&event=2")
                        .get("excerpts")
                        .get(0)
                        .get("codings")
                        .get(0)
                        .get("events"))
                .hasSize(2);
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        study.post("code", Map.of("place", List.of("S01@0-30"), "as", "planning", "valence", "-"));
        assertThat(study.get("find?not-valence=positive").get("total").asInt()).isEqualTo(1);
        assertThat(study.get("find?not-valence=negative").get("total").asInt()).isZero();
    }

    @Test
    void refusesInTheWordsOfTheProblem() {
        HttpResponse<String> answer = ServedStudy.send(study.request("find?words=%22told"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = ServedStudy.JSON.readTree(answer.body());
        assertThat(problem.get("title").asString()).contains("could not be read");
        assertThat(problem.get("problems")).hasSize(1);
    }

    @Test
    void takesNoValueForAnOption() {
        study.post("memo/add", Map.of("text", "--kind=method -o /etc/passwd"));
        assertThat(study.get("memo/list").get(0).get("text").asString()).isEqualTo("--kind=method -o /etc/passwd");
        assertThat(status("memo/add", Map.of("text", "x", "output", "/tmp/x"))).isEqualTo(400);
        assertThat(status("memo/add", Map.of("text", "x", "study", "/tmp"))).isEqualTo(400);
    }

    @Test
    void changesNothingByReading() {
        HttpResponse<String> answer = ServedStudy.send(study.request("undo"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(study.get("sources")).hasSize(1);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChangedMeanwhile() {
        study.post("code", Map.of("source", "S01", "at", "0-30", "as", "planning"));
        HttpResponse<String> read = ServedStudy.send(study.request("codings"));
        String seq = read.headers().firstValue("ETag").orElseThrow();
        String coding = ServedStudy.JSON.readTree(read.body()).get(0).get("id").asString();
        study.post("coding/set", Map.of("coding", coding, "valence", "+"));

        HttpRequest.Builder late = study.request("coding/set")
                .header("If-Match", seq)
                .header("Workbench-Of", coding)
                .POST(BodyPublishers.ofString(
                        ServedStudy.JSON.writeValueAsString(Map.of("coding", coding, "valence", "-"))));
        HttpResponse<String> answer = ServedStudy.send(late);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(ServedStudy.JSON.readTree(answer.body()).get("title").asString())
                .contains("AB has changed this meanwhile");
        assertThat(study.get("codings").get(0).get("valence").asString()).isEqualTo("positive");
        assertThat(ServedStudy.send(late.setHeader(
                                "If-Match", answer.headers().firstValue("ETag").orElse("\"99\"")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void makesAChangeThatIsSentAgainOnce() {
        for (int time = 0; time < 3; time++) {
            HttpResponse<String> answer = ServedStudy.send(study.request("memo/add")
                    .header("Idempotency-Key", "one")
                    .POST(BodyPublishers.ofString("{\"text\":\"a thought\"}")));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(study.get("memo/list")).hasSize(1);
    }

    @Test
    void makesAChangeOnceThatIsSentAgainWhileItIsBeingMade() {
        List<java.util.concurrent.CompletableFuture<Integer>> sent = java.util.stream.IntStream.range(0, 8)
                .mapToObj(time -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> ServedStudy.send(study.request("memo/add")
                                        .header("Idempotency-Key", "same")
                                        .POST(BodyPublishers.ofString("{\"text\":\"a thought\"}")))
                                .statusCode()))
                .toList();
        assertThat(sent).allMatch(one -> one.join() == 200);
        assertThat(study.get("memo/list")).hasSize(1);
    }

    @Test
    void saysNothingOfCommandsToAPage() {
        HttpResponse<String> answer = ServedStudy.send(study.request("code")
                .POST(BodyPublishers.ofString("{\"source\":\"S01\",\"at\":\"0-30\",\"as\":\"planning\"}")));
        assertThat(answer.headers().firstValue("Workbench-Said").orElse("")).doesNotContain("--affects");
    }

    @Test
    void letsSomebodyElseAct() {
        HttpResponse<String> answer = ServedStudy.send(study.request("code")
                .header("Workbench-Coder", "Zo%C3%AB")
                .POST(BodyPublishers.ofString("{\"source\":\"S01\",\"at\":\"0-30\",\"as\":\"planning\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(study.get("codings").get(0).get("coder").asString()).isEqualTo("Zoë");
        study.post("memo/add", Map.of("text", "by the study's own"));
        assertThat(study.get("memo/list").get(0).get("author").asString()).isEqualTo("AB");
    }

    @Test
    void givesAFileWhereOneIsWanted() {
        study.post("code", Map.of("source", "S01", "at", "0-30", "as", "planning"));
        HttpResponse<String> answer = ServedStudy.send(study.request("matrix?rows=construct&columns=source&as=csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "matrix.csv");
        assertThat(answer.body()).contains("Planning");
        HttpResponse<String> book = ServedStudy.send(study.request("export?as=xlsx"));
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.body()).startsWith("PK");
    }

    @Test
    void readsNoFileThatWasNotSentWithTheRequest() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "source,start,end,code\nS01,0,5,planning\n");
        for (String path : List.of(secret.toString(), "../secret.csv", "study/study.mv.db")) {
            assertThat(status("code", Map.of("from", path))).as(path).isIn(400, 422);
            assertThat(status("import", Map.of("path", path))).as(path).isNotEqualTo(500);
            assertThat(study.get("sources")).hasSize(1);
        }
    }

    @Test
    void namesAFileThatItRefusesAsItWasSent() {
        JsonNode refused = ServedStudy.JSON
                .readTree(study.sent("field/broken.docx", "no such thing").body())
                .get("refused");
        assertThat(refused.get(0).get("file").asString()).isEqualTo("field/broken.docx");
    }

    @Test
    void leavesNothingOfWhatWasSentBehind() throws IOException {
        List<Path> before = left();
        study.bring("second.txt", "Other words, for once.");
        assertThat(left()).containsExactlyElementsOf(before);
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary
                    .filter(path -> path.getFileName().toString().startsWith("workbench-request-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void changesNothingInAStudyServedToBeRead() {
        study.close();
        study = ServedStudy.opened(folder.resolve("study"), Access.READ);
        assertThat(status("memo/add", Map.of("text", "x"))).isIn(400, 403, 503);
        assertThat(study.get("sources")).hasSize(1);
        assertThat(study.get("server").get("readOnly").asBoolean()).isTrue();
    }

    @Test
    void describesItself() {
        JsonNode document = study.get("openapi.json");
        assertThat(document.get("openapi").asString()).startsWith("3");
        assertThat(document.get("paths").has("/find")).isTrue();
    }

    @Test
    void tellsOpenPagesWhatChanged() throws Exception {
        try (java.util.stream.Stream<String> lines = java.net.http.HttpClient.newHttpClient()
                .send(
                        study.request("changes")
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .body()) {
            ServedStudy.send(study.request("memo/add")
                    .header("Workbench-Page", "page-1")
                    .POST(BodyPublishers.ofString("{\"text\":\"x\"}")));
            String told =
                    lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
            assertThat(told).contains("\"entity\":\"memo\"", "\"page\":\"page-1\"");
        }
    }

    private int status(String path, Object body) {
        return ServedStudy.send(
                        study.request(path).POST(BodyPublishers.ofString(ServedStudy.JSON.writeValueAsString(body))))
                .statusCode();
    }
}
