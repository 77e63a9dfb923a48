package workbench.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.call.Serving;
import workbench.coding.Coder;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** What answers which request. */
final class Routes {
    private final Serving serving;
    private final Door door;
    private final StudyTurns study;
    private final LiveChanges pages;

    Routes(Serving serving, Door door, StudyTurns study, LiveChanges pages) {
        this.serving = serving;
        this.door = door;
        this.study = study;
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.before(Routes::guarded);
        routes.before(door::check);
        routes.before(Limits::check);
        addApi(routes);
        addPages(routes);
        routes.exception(Turned.class, (turned, request) -> {
            if (turned.status() == 401 && PageFiles.isForPeople(request)) {
                PageFiles.shut(request);
            } else {
                JsonAnswer.refuse(request, turned.status(), turned.problems());
            }
        });
        routes.exception(
                WorkbenchException.class, (refused, request) -> JsonAnswer.refuse(request, 400, refused.problems()));
        routes.exception(
                HttpResponseException.class,
                (turned, request) ->
                        JsonAnswer.refuse(request, turned.getStatus(), List.of(unfit(turned.getStatus()))));
        routes.exception(Exception.class, this::failed);
    }

    private void addApi(RoutesConfig routes) {
        CommandApi api = new CommandApi(serving.commands(), study, pages);
        routes.get("/api/v1/server", request -> JsonAnswer.give(request, study.ask(this::about)));
        OpenApi description = new OpenApi(serving.commands());
        routes.get("/api/v1/openapi.json", request -> JsonAnswer.give(request, description.document()));
        routes.sse("/api/v1/changes", pages::listen);
        routes.get("/api/v1/<command>", api::read);
        routes.post("/api/v1/<command>", api::run);
    }

    private static void addPages(RoutesConfig routes) {
        PageFiles files = new PageFiles(Optional.ofNullable(System.getProperty("workbench.pages"))
                .map(Path::of)
                .orElse(null));
        routes.get("/app/<file>", files::ownFile);
        routes.get("/lib/<file>", files::libraryFile);
        routes.get("/", files::page);
        routes.get("/<screen>", files::page);
    }

    /** What every answer bears. */
    private static void guarded(Context request) {
        request.header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private Map<String, @Nullable Object> about(Workbench workbench) {
        return Map.of(
                "version",
                Workbench.VERSION,
                "study",
                Map.of(
                        "id", workbench.study().id().toString(),
                        "title", workbench.study().title(),
                        "language", workbench.study().language(),
                        "folder", String.valueOf(workbench.folder().path().getFileName())),
                "coder",
                workbench.journal().who(),
                "coders",
                workbench.coders().all().stream().map(Coder::name).sorted().toList(),
                "readOnly",
                serving.readOnly(),
                "seq",
                workbench.journal().lastSeq());
    }

    private static Refusal unfit(int status) {
        return status == 413
                ? new Refusal("That is too much at once.", "Send less at a time.")
                : new Refusal(
                        "The workbench does not understand this request.", "/api/v1/openapi.json tells what it does.");
    }

    /** A fault of the program: its kind is said where the server was started, and nothing of what was asked. */
    private void failed(Exception fault, Context request) {
        OptionalInt unfit = Limits.unfit(fault);
        if (unfit.isPresent()) {
            JsonAnswer.refuse(request, unfit.getAsInt(), List.of(unfit(unfit.getAsInt())));
            return;
        }
        serving.err().println("A request failed: " + fault.getClass().getName() + ".");
        if (System.getenv("WORKBENCH_TRACE") != null) {
            fault.printStackTrace(serving.err());
        }
        JsonAnswer.refuse(
                request, 500, List.of(new Refusal("The program failed.", "What was saved before stands. Try again.")));
    }
}
