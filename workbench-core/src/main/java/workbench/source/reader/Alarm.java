package workbench.source.reader;

import java.time.Duration;

/** Does something when a time has passed, unless it is stopped before. */
final class Alarm {
    private final Thread thread;

    Alarm(Duration after, Runnable action) {
        this.thread = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(after);
            } catch (InterruptedException stopped) {
                return;
            }
            action.run();
        });
    }

    void stop() {
        thread.interrupt();
    }
}
