package workbench.source.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * A few worker processes that read files nobody vouches for. They start when needed, serve one file after the other, and
 * are replaced when they die or do not answer in time.
 */
final class WorkerPool implements AutoCloseable {
    private final WorkerSettings settings;
    private final Semaphore places;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Deque<WorkerProcess> running = new ArrayDeque<>();
    private boolean closed;

    WorkerPool(WorkerSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atMost());
    }

    /** Waits for a place. */
    List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        places.acquireUninterruptibly();
        try {
            WorkerProcess worker = take(file);
            boolean fresh = worker.filesRead() == 0;
            try {
                return worker.read(file, options);
            } catch (WorkerProcess.Died death) {
                if (fresh || death.byTimeOut()) {
                    throw refusal(file, death);
                }
            } finally {
                giveBack(worker);
            }
            return readAfresh(file, options); // what an earlier file left behind may have killed it
        } finally {
            places.release();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(WorkerProcess::end);
        running.clear();
        idle.clear();
    }

    /** The ids of the processes that wait for a file. */
    synchronized List<Long> idleProcesses() {
        return idle.stream().map(WorkerProcess::id).toList();
    }

    private List<ReadText> readAfresh(FileContent file, ReadOptions options) throws UnreadableFile {
        WorkerProcess worker = start(file);
        try {
            return worker.read(file, options);
        } catch (WorkerProcess.Died death) {
            throw refusal(file, death);
        } finally {
            giveBack(worker);
        }
    }

    private WorkerProcess take(FileContent file) throws UnreadableFile {
        synchronized (this) {
            while (!idle.isEmpty()) {
                WorkerProcess worker = idle.pop();
                if (worker.isAlive()) {
                    return worker;
                }
                running.remove(worker);
            }
        }
        return start(file);
    }

    private synchronized WorkerProcess start(FileContent file) throws UnreadableFile {
        if (closed) {
            throw new UnreadableFile(file.name(), "reading was stopped", "Import it again.");
        }
        try {
            WorkerProcess worker = WorkerProcess.start(settings);
            running.add(worker);
            return worker;
        } catch (IOException noProcess) {
            throw new UnreadableFile(
                    file.name(),
                    "the process that reads such files could not be started",
                    "Close other programs, or check the Java installation, and import it again.");
        }
    }

    private synchronized void giveBack(WorkerProcess worker) {
        if (worker.isAlive() && !closed) {
            idle.push(worker);
        } else {
            worker.end();
            running.remove(worker);
        }
    }

    private UnreadableFile refusal(FileContent file, WorkerProcess.Died death) {
        if (death.byTimeOut()) {
            return new UnreadableFile(
                    file.name(),
                    "it could not be read within %d seconds"
                            .formatted(Math.max(1, settings.perFile().toSeconds())),
                    "Open it in its own program, save it again, or save it in parts, and import the copy.");
        }
        return new UnreadableFile(
                file.name(),
                death.byMemory()
                        ? "reading it takes more than the %d MB of memory that are allowed"
                                .formatted(settings.heapMegabytes())
                        : "the process that read it broke down",
                "Save it in smaller parts, or as plain text, and import these.");
    }
}
