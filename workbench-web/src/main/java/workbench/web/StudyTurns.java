package workbench.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.journal.Change;

/**
 * The one open study, asked by many: what is asked comes one after the other, on a thread of its own. (A request's own thread
 * may be interrupted, and an interrupt closes the database's file.)
 *
 * <p>What changed is told to all open pages when it is durable. The index follows when nobody has changed anything for a
 * moment, or when something is looked for.
 */
final class StudyTurns implements AutoCloseable {
    private static final int QUIET_MILLIS = 1_500;

    private final Workbench workbench;
    private final LiveChanges pages;
    private final ExecutorService turns = Executors.newSingleThreadExecutor(work -> new Thread(work, "study"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("study-clock").unstarted(work));
    private @Nullable Future<?> following;

    StudyTurns(Workbench workbench, LiveChanges pages) {
        this.workbench = workbench;
        this.pages = pages;
    }

    /** What {@code question} answers, when its turn has come. */
    <T> T ask(Function<Workbench, T> question) {
        return inTurn(() -> question.apply(workbench));
    }

    /**
     * As {@link #ask}, for what may change the study.
     *
     * @param page the page that asks; null if it is a script
     */
    <T> T change(@Nullable String page, Function<Workbench, T> work) {
        return inTurn(() -> {
            long before = workbench.journal().lastSeq();
            try {
                return work.apply(workbench);
            } finally {
                tell(before, page);
            }
        });
    }

    private void tell(long before, @Nullable String page) {
        long now = workbench.journal().lastSeq();
        if (now == before) {
            return;
        }
        List<Change> made = workbench.journal().last(Math.toIntExact(now - before));
        made.forEach(change -> pages.tell(change, page));
        if (following != null) {
            following.cancel(false);
        }
        following = clock.schedule(() -> turns.execute(workbench::letIndexFollow), QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private <T> T inTurn(Callable<T> work) {
        Future<T> coming = turns.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return coming.get();
                } catch (InterruptedException hurried) {
                    interrupted = true; // what was begun is brought to its end
                } catch (ExecutionException failed) {
                    throw rethrown(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** Lets what was begun come to its end; the study stays open. */
    @Override
    public void close() {
        clock.shutdownNow();
        turns.close();
    }
}
