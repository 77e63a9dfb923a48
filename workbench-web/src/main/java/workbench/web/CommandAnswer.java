package workbench.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.cli.call.Called;
import workbench.cli.call.NotToChange;
import workbench.cli.call.Operation;
import workbench.problem.Problem;
import workbench.problem.Refusal;

/**
 * What a command answered, as an answer over HTTP.
 *
 * @param seq the number of the study's last change
 * @param problems if it was refused
 * @param file what was asked for as a file
 */
record CommandAnswer(
        int status,
        long seq,
        boolean json,
        String words,
        List<String> said,
        List<? extends Problem> problems,
        @Nullable Path file,
        String name) {

    static CommandAnswer of(Operation operation, Called called, long seq, boolean changed) {
        List<? extends Problem> problems = called.fault() == null ? called.problems() : List.of(fault(called.fault()));
        return new CommandAnswer(
                status(operation, called, changed),
                seq,
                operation.json(),
                called.answer(),
                called.said(),
                problems,
                called.file(),
                String.join("-", operation.path()));
    }

    private static int status(Operation operation, Called called, boolean changed) {
        if (called.fault() != null) {
            return 500;
        }
        if (!called.problems().isEmpty()) {
            return called.problems().stream()
                    .mapToInt(CommandAnswer::status)
                    .max()
                    .orElse(400);
        }
        return !called.done() && operation.changes() && !changed ? 422 : 200;
    }

    private static int status(Problem problem) {
        if (problem instanceof NotToChange barred) {
            return barred.readOnly() ? 403 : 405;
        }
        return switch (problem.kind()) {
            case REFUSED, USAGE -> 400;
            case STUDY_UNUSABLE -> 503;
        };
    }

    private static Problem fault(Throwable thrown) {
        return new Refusal(
                "The program failed (%s).".formatted(thrown.getClass().getSimpleName()),
                "What was saved before stands. Try again; if it fails again, start the workbench anew with WORKBENCH_TRACE=1.");
    }

    boolean isFile() {
        return file != null;
    }

    void give(Context request) {
        request.header("ETag", "\"" + seq + "\"");
        if (!said.isEmpty()) {
            request.header("Workbench-Said", Addresses.encoded(JsonAnswer.words(said)));
        }
        if (!problems.isEmpty()) {
            JsonAnswer.refuse(request, status, problems);
        } else if (file != null) {
            giveFile(request, file);
        } else {
            request.status(status)
                    .contentType(json ? "application/json; charset=utf-8" : "text/plain; charset=utf-8")
                    .result(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Always to be kept, never to be shown: a page made of a study must not run beside the workbench's own. */
    private void giveFile(Context request, Path written) {
        String ending = written.getFileName().toString().replaceFirst("^.*\\.", "");
        try {
            request.contentType(
                            ending.equals("svg")
                                    ? "image/svg+xml"
                                    : ending.equals("png") ? "image/png" : "application/octet-stream")
                    .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending))
                    .result(Files.readAllBytes(written));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
