package workbench.source.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads many files at once and gives the outcomes one by one in the order of the files. Only a few files are read ahead of
 * the one that was last asked for, so that thousands never sit in memory. For one consuming thread.
 */
public final class ParallelReading implements Iterator<ReadOutcome>, AutoCloseable {
    private static final int FILES_AHEAD = 8;
    private static final long BYTES_AHEAD = 64L << 20;

    private final SourceFiles sources;
    private final Iterator<Path> waiting;
    private final ReadOptions options;
    private final ExecutorService threads;
    private final Queue<Ahead> ahead = new ArrayDeque<>();
    private long bytesAhead;

    private record Ahead(Future<ReadOutcome> outcome, long sizeBytes) {}

    ParallelReading(SourceFiles sources, List<Path> files, ReadOptions options) {
        this.sources = sources;
        this.waiting = List.copyOf(files).iterator();
        this.options = options;
        this.threads = Executors.newFixedThreadPool(
                Math.max(2, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("reading-", 1).factory());
    }

    /** Begins to read; {@link #close} ends the threads and the worker processes. */
    public static ParallelReading of(List<Path> files, ReadOptions options) {
        return new ParallelReading(SourceFiles.open(), files, options);
    }

    @Override
    public boolean hasNext() {
        return waiting.hasNext() || !ahead.isEmpty();
    }

    /**
     * The next file's outcome; waits until it is there.
     *
     * @throws IllegalStateException if the waiting thread is interrupted, or a reader has a fault of its own
     */
    @Override
    public ReadOutcome next() {
        readAhead();
        Ahead first = ahead.poll();
        if (first == null) {
            throw new NoSuchElementException("all files were read");
        }
        try {
            return first.outcome().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading files", interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a reader failed", fault.getCause());
        } finally {
            bytesAhead -= first.sizeBytes();
            readAhead();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        sources.close();
    }

    private void readAhead() {
        while (waiting.hasNext() && ahead.size() < FILES_AHEAD && (ahead.isEmpty() || bytesAhead < BYTES_AHEAD)) {
            Path file = waiting.next();
            long sizeBytes = sizeBytes(file);
            bytesAhead += sizeBytes;
            ahead.add(new Ahead(threads.submit(() -> outcome(file)), sizeBytes));
        }
    }

    private ReadOutcome outcome(Path file) {
        try {
            return new ReadOutcome.Read(file, sources.read(file, options));
        } catch (UnreadableFile problem) {
            return new ReadOutcome.Unreadable(file, problem);
        } catch (OutOfMemoryError large) { // what this file needed is free again; the others go on
            return new ReadOutcome.Unreadable(
                    file,
                    new UnreadableFile(
                            String.valueOf(file.getFileName()),
                            "it needs more memory than there is",
                            "Import it in parts."));
        }
    }

    /** What it will cost to hold; a file without a size is refused when it is read. */
    private static long sizeBytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
