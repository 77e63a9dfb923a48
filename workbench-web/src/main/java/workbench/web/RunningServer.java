package workbench.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import workbench.Workbench;
import workbench.cli.call.Serving;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** A server that answers, on the loopback address; close it, and what was begun is brought to its end. */
final class RunningServer implements AutoCloseable {
    private static final int BEAT_SECONDS = 15;

    private final LiveChanges pages = new LiveChanges();
    private final Door door = new Door();
    private final StudyTurns study;
    private final Javalin server;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("beat").unstarted(work));

    private final Future<?> beating;

    private RunningServer(Serving serving) {
        this.study = new StudyTurns(serving.workbench(), pages);
        this.server = started(serving, new Routes(serving, door, study, pages));
        door.opensAt(server.port());
        this.beating = beat.scheduleAtFixedRate(pages::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** @throws WorkbenchException if none of the ports can be had */
    static RunningServer start(Serving serving) {
        return new RunningServer(serving);
    }

    /** The address to open first: it bears the token. */
    String link() {
        return door.link();
    }

    String address() {
        return door.address();
    }

    /** What is asked of the study, in its turn. */
    <T> T ask(Function<Workbench, T> question) {
        return study.ask(question);
    }

    private static Javalin started(Serving serving, Routes routes) {
        for (int port : serving.ports()) {
            try {
                return Javalin.create(config -> {
                            settings(config);
                            routes.addTo(config.routes);
                        })
                        .start("127.0.0.1", port);
            } catch (JavalinBindException taken) {
                // the next one
            }
        }
        throw new WorkbenchException(new Refusal(
                "Port %d is in use.".formatted(serving.ports().getFirst()),
                "Name another with '--port N', or any free one with '--port 0'."));
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Limits.MOST_WORDS;
        config.http.compressionStrategy = CompressionStrategy.NONE; // nothing leaves the machine
        config.jetty.multipartConfig.maxFileSize(Limits.LARGEST_FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(Limits.LARGEST_UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.cacheDirectory(System.getProperty("java.io.tmpdir"));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    @Override
    public void close() {
        beating.cancel(false);
        beat.shutdown();
        pages.close();
        server.stop();
        study.close();
    }
}
