package workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.Access;
import workbench.Workbench;
import workbench.study.NewStudy;

/** A server in a process of its own: what it holds when it is killed, and who may use the study while it runs. */
class KilledServerTest {
    @TempDir
    Path folder;

    @Test
    void losesNothingThatItSaidWasSaved() throws Exception {
        Path study = study();
        Process server = serve(study);
        int said = 0;
        try (BufferedReader out = server.inputReader()) {
            String link = out.readLine();
            for (int number = 1; number <= 40; number++) {
                if (add(link, number) == 200) {
                    said++;
                }
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
        try (Workbench workbench = Workbench.open(study, Access.READ, null, "test")) {
            assertThat(workbench.memos().all()).hasSize(said).hasSize(40);
        }
    }

    @Test
    void givesTheStudyFreeWhenItIsTold() throws Exception {
        Path study = study();
        Process server = serve(study);
        try (BufferedReader out = server.inputReader()) {
            String link = out.readLine();
            assertThat(add(link, 1)).isEqualTo(200);
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(study.resolve("open-by.txt")).doesNotExist();
    }

    @Test
    void keepsTheCommandLineOutAndSaysWhereItIs() throws Exception {
        Path study = study();
        Process server = serve(study);
        try (BufferedReader out = server.inputReader()) {
            String link = out.readLine();
            Process beside = new ProcessBuilder(OwnProcess.command("-s", study.toString(), "sources"))
                    .redirectErrorStream(true)
                    .start();
            String words = new String(beside.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(beside.waitFor()).isEqualTo(3);
            assertThat(words).contains(link.replaceFirst("/\\?.*", "")).doesNotContain("token");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private Path study() {
        Path study = folder.resolve("study");
        Workbench.create(study, new NewStudy("A study", "en", java.util.List.of(), "AB"))
                .close();
        return study;
    }

    private static Process serve(Path study) throws IOException {
        return new ProcessBuilder(OwnProcess.command("serve", study.toString(), "--port", "0", "--no-browser"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int add(String link, int number) {
        HttpResponse<String> answer =
                ServedStudy.send(HttpRequest.newBuilder(URI.create(link.replaceFirst("/\\?.*", "/api/v1/memo/add")))
                        .header("Authorization", "Bearer " + link.replaceFirst(".*token=", ""))
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"thought %d\"}".formatted(number))));
        return answer.statusCode();
    }
}
