package workbench.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.call.Serving;
import workbench.cli.call.StudyServer;
import workbench.coding.Coder;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Serves one study's pages and API on the loopback address, until the process is told to end. */
public final class PageServer implements StudyServer {
    private static final int LARGEST_WORDS = 16 * 1024 * 1024;
    private static final int LARGEST_UPLOAD_MEGABYTES = 1024;
    private static final int LARGEST_FILE_MEGABYTES = 256;
    private static final int BEAT_SECONDS = 15;
    private static final int ENDING_SECONDS = 60;

    @Override
    public void serve(Serving serving) {
        Thread main = Thread.currentThread();
        CountDownLatch told = new CountDownLatch(1);
        LiveChanges pages = new LiveChanges();
        ServedStudy study = new ServedStudy(serving.workbench(), pages);
        Door door = new Door();
        Javalin server = started(serving, config -> routes(config, serving, door, study, pages));
        ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("beat").unstarted(work));
        beat.scheduleAtFixedRate(pages::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        door.opensAt(server.port());
        if (!serving.readOnly()) {
            serving.workbench().folder().sayHeld("serve at " + door.address());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(told, main), "end"));
        serving.out().println(door.link());
        serving.out().flush();
        if (serving.browser() && !BrowserOpening.open(door.link())) {
            serving.err().println("No browser could be opened: open the address above by hand.");
        }
        await(told);
        beat.shutdownNow();
        pages.close();
        server.stop();
        study.close();
    }

    /** Lets the one who opened the study close it before the process is gone. */
    private static void end(CountDownLatch told, Thread main) {
        told.countDown();
        try {
            main.join(TimeUnit.SECONDS.toMillis(ENDING_SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch told) {
        try {
            told.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Javalin started(Serving serving, java.util.function.Consumer<JavalinConfig> routes) {
        for (int port : serving.ports()) {
            try {
                return Javalin.create(config -> {
                            settings(config);
                            routes.accept(config);
                        })
                        .start("127.0.0.1", port);
            } catch (JavalinBindException taken) {
                // the next one
            }
        }
        throw new WorkbenchException(new Refusal(
                "Port %s is in use.".formatted(serving.ports().getFirst()), "Name another with '--port N', or any free one with '--port 0'."));
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_WORDS;
        config.http.compressionStrategy = CompressionStrategy.NONE; // nothing leaves the machine
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.cacheDirectory(System.getProperty("java.io.tmpdir"));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static void routes(
            JavalinConfig config, Serving serving, Door door, ServedStudy study, LiveChanges pages) {
        PageFiles files = new PageFiles(
                Optional.ofNullable(System.getProperty("workbench.pages")).map(Path::of).orElse(null));
        CommandApi api = new CommandApi(serving.commands(), study, pages);
        config.routes.before(PageServer::guarded);
        config.routes.before(PageServer::bounded);
        config.routes.before(door::check);
        config.routes.get("/api/v1/server", request -> JsonAnswer.give(request, study.ask(open -> about(open, serving))));
        config.routes.sse("/api/v1/changes", pages::listen);
        config.routes.get("/api/v1/<command>", api::read);
        config.routes.post("/api/v1/<command>", api::run);
        config.routes.get("/app/<file>", files::ownFile);
        config.routes.get("/lib/<file>", files::libraryFile);
        config.routes.get("/", files::page);
        config.routes.get("/<screen>", files::page);
        config.routes.exception(Turned.class, (turned, request) ->
                JsonAnswer.refuse(request, turned.status(), turned.problems()));
        config.routes.exception(WorkbenchException.class, (refused, request) ->
                JsonAnswer.refuse(request, 400, refused.problems()));
        config.routes.exception(HttpResponseException.class, (turned, request) ->
                JsonAnswer.refuse(request, turned.getStatus(), List.of(unfit(turned.getStatus()))));
        config.routes.exception(Exception.class, (fault, request) -> failed(serving, fault, request));
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

    private static void bounded(Context request) {
        long most = request.isMultipart() ? LARGEST_UPLOAD_MEGABYTES * 1024L * 1024L : LARGEST_WORDS;
        if (request.req().getContentLengthLong() > most) {
            throw new Turned(413, "That is too much at once.", "Send at most %d MB at a time.".formatted(most / 1024 / 1024));
        }
    }

    private static Map<String, @Nullable Object> about(Workbench workbench, Serving serving) {
        return Map.of(
                "version", Workbench.VERSION,
                "study",
                        Map.of(
                                "id", workbench.study().id().toString(),
                                "title", workbench.study().title(),
                                "language", workbench.study().language(),
                                "folder", String.valueOf(workbench.folder().path().getFileName())),
                "coder", workbench.journal().who(),
                "coders", workbench.coders().all().stream().map(Coder::name).sorted().toList(),
                "readOnly", serving.readOnly(),
                "seq", workbench.journal().lastSeq());
    }

    private static Refusal unfit(int status) {
        return status == 413
                ? new Refusal("That is too much at once.", "Send less at a time.")
                : new Refusal("The workbench does not understand this request.", "/api/v1/openapi.json tells what it does.");
    }

    /** A fault of the program: its kind is said where the server was started, nothing of what was asked. */
    private static void failed(Serving serving, Exception fault, Context request) {
        if (JettyLimits.tooLarge(fault)) {
            JsonAnswer.refuse(request, 413, List.of(unfit(413)));
            return;
        }
        serving.err().println("A request failed: " + fault.getClass().getName() + ".");
        if (System.getenv("WORKBENCH_TRACE") != null) {
            fault.printStackTrace(serving.err());
        }
        JsonAnswer.refuse(
                request,
                500,
                List.of(new Refusal("The program failed.", "What was saved before stands. Try again.")));
    }
}
