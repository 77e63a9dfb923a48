package workbench.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.Access;
import workbench.Workbench;
import workbench.cli.StudyCommands;
import workbench.cli.call.Serving;
import workbench.study.NewStudy;

/** A study in a temporary folder behind a server of its own, on any free port. */
final class ServedStudy implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Workbench workbench;
    private final RunningServer server;
    private final StringWriter errors = new StringWriter();

    private ServedStudy(Workbench workbench, boolean readOnly) {
        this(workbench, readOnly, 0);
    }

    private ServedStudy(Workbench workbench, boolean readOnly, int port) {
        this.workbench = workbench;
        this.server = RunningServer.start(new Serving(
                workbench,
                new StudyCommands(workbench),
                List.of(port),
                readOnly,
                false,
                new PrintWriter(new StringWriter()),
                new PrintWriter(errors, true)));
    }

    /** An empty study coded by AB against CFIR 2009. */
    static ServedStudy empty(Path folder) {
        return new ServedStudy(
                Workbench.create(folder, new NewStudy("A study", "en", List.of("cfir-2009"), "AB")), false);
    }

    /** A copy of the sample study. */
    static ServedStudy sample(Path folder) {
        return opened(SampleStudy.copyTo(folder), Access.WRITE);
    }

    /** A study that lies there already. */
    static ServedStudy opened(Path folder, Access access) {
        return new ServedStudy(Workbench.open(folder, access, null, "test"), access == Access.READ);
    }

    /** The same at a port that is known. */
    static ServedStudy opened(Path folder, Access access, int port) {
        return new ServedStudy(Workbench.open(folder, access, null, "test"), access == Access.READ, port);
    }

    int port() {
        return URI.create(server.address()).getPort();
    }

    /** What is asked of the study in the server's own order. */
    <T> T ask(Function<Workbench, T> question) {
        return server.ask(question);
    }

    /** The address that lets in, leading to a page: {@code /sources}. */
    String link(String path) {
        String token = token();
        return server.address() + path + (path.contains("?") ? "&" : "?") + "token=" + token;
    }

    String address() {
        return server.address();
    }

    String token() {
        return server.link().replaceFirst("^.*token=", "");
    }

    /** What the server said on standard error. */
    String errors() {
        return errors.toString();
    }

    /** The JSON of a command: {@code get("find?words=tender")}. */
    JsonNode get(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The JSON of a command that changes something: {@code post("code", Map.of("source", "S01", …))}. */
    JsonNode post(String path, Object body) {
        HttpResponse<String> answer =
                send(request(path).POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Adds a source of these words. */
    void bring(String file, String words) {
        HttpResponse<String> answer = sent(file, words);
        if (answer.statusCode() != 200) {
            throw new AssertionError("import: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** What is answered to a file of these words. */
    HttpResponse<String> sent(String file, String words) {
        String line = "----part";
        String body = "--%s\r\nContent-Disposition: form-data; name=\"path\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(line, file, words, line);
        return send(request("import")
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request to the API with the token. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    @Override
    public void close() {
        server.close();
        workbench.close();
    }

    /** The sample study, made once and copied. */
    private static final class SampleStudy {
        static Path copyTo(Path folder) {
            Path made = Path.of("target", "sample-study").toAbsolutePath();
            if (!Files.exists(made.resolve("study.mv.db"))) {
                make(made);
            }
            try (Stream<Path> all = Files.walk(made)) {
                for (Path each : all.toList()) {
                    Path copy = folder.resolve(made.relativize(each));
                    if (Files.isDirectory(each)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(each, copy);
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return folder;
        }

        private static void make(Path folder) {
            try {
                ProcessBuilder demo = new ProcessBuilder(OwnProcess.command("demo", folder.toString()));
                demo.environment()
                        .put(
                                "WORKBENCH_HOME",
                                Path.of("..").toAbsolutePath().normalize().toString());
                Path log = Path.of("target", "sample-study.log");
                int exit = demo.redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
                if (exit != 0) {
                    throw new AssertionError("the sample study could not be made: " + Files.readString(log));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }
}
