package workbench.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import workbench.cli.call.Serving;
import workbench.cli.call.StudyServer;

/** Serves one study's pages and API until the process is told to end. */
public final class PageServer implements StudyServer {
    private static final int ENDING_SECONDS = 60;

    @Override
    public void serve(Serving serving) {
        Thread main = Thread.currentThread();
        CountDownLatch told = new CountDownLatch(1);
        try (RunningServer server = RunningServer.start(serving)) {
            if (!serving.readOnly()) {
                serving.workbench().folder().sayHeld("serve at " + server.address());
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(told, main), "end"));
            serving.out().println(server.link());
            serving.out().flush();
            if (serving.browser() && !BrowserOpening.open(server.link())) {
                serving.err().println("No browser could be opened: open the address above by hand.");
            }
            await(told);
        }
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
}
