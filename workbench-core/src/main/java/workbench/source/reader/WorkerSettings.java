package workbench.source.reader;

import java.time.Duration;

/**
 * How worker processes run.
 *
 * @param mainClass the class with the worker's {@code main}
 * @param perFile after how long a worker that has not answered is ended
 * @param heapMegabytes of each worker
 * @param atMost how many of them at once
 * @param answerBytes the longest answer that is taken
 */
record WorkerSettings(String mainClass, Duration perFile, int heapMegabytes, int atMost, long answerBytes) {
    static final WorkerSettings USUAL =
            new WorkerSettings("workbench.source.reader.ReaderWorker", Duration.ofSeconds(30), 512, 2, 128L << 20);
}
