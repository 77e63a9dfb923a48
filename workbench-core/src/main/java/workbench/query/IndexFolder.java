package workbench.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Where an index lies: in the study's folder, or, where that cannot be written, in a temporary one. */
final class IndexFolder implements AutoCloseable {
    /** Its advice on vector instructions is of no use to a researcher. Held, so that the setting stays. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private static final double BUFFER_MEGABYTES = 96;
    private static final int LOCK_TRIES = 50;
    private static final int LOCK_PAUSE_MILLIS = 100;

    private final Path path;
    private final boolean temporary;
    private final Directory directory;

    static {
        VECTORS.setLevel(Level.OFF);
    }

    private IndexFolder(Path path, boolean temporary) throws IOException {
        this.path = path;
        this.temporary = temporary;
        this.directory = FSDirectory.open(path);
    }

    static IndexFolder at(Path path) throws IOException {
        return new IndexFolder(path, false);
    }

    static IndexFolder temporary() throws IOException {
        return new IndexFolder(Files.createTempDirectory("workbench-index-"), true);
    }

    boolean isTemporary() {
        return temporary;
    }

    Directory directory() {
        return directory;
    }

    /** The mark of the last commit; {@link IndexMark#NONE} where there is no index or none that can be read. */
    IndexMark mark() {
        try {
            return IndexMark.of(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IOException | IllegalArgumentException missingOrDamaged) {
            return IndexMark.NONE;
        }
    }

    /** A writer to go on with the index; waits a little while another process writes. */
    IndexWriter append(Analyzer analyzer) throws IOException {
        return open(analyzer, OpenMode.APPEND);
    }

    /** A writer of a new index, whatever was there. */
    IndexWriter create(Analyzer analyzer) throws IOException {
        removeDamagedLock();
        patiently(() -> {
            try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                held.ensureValid();
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
                return true;
            }
        });
        return open(analyzer, OpenMode.CREATE);
    }

    private IndexWriter open(Analyzer analyzer, OpenMode mode) throws IOException {
        removeDamagedLock();
        return patiently(() -> new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false)));
    }

    /** A lock is an empty file; one with something in it was damaged and would never be taken. */
    private void removeDamagedLock() throws IOException {
        Path lock = path.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.exists(lock) && Files.size(lock) > 0) {
            Files.delete(lock);
        }
    }

    private interface Locking<T> {
        T run() throws IOException;
    }

    /** Tries again for some seconds while another process holds the lock. */
    private static <T> T patiently(Locking<T> work) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return work.run();
            } catch (LockObtainFailedException held) {
                if (tries == LOCK_TRIES) {
                    throw held;
                }
                pause(held);
            }
        }
    }

    private static void pause(IOException why) throws IOException {
        try {
            Thread.sleep(LOCK_PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw why;
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
        if (temporary) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(path)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
    }
}
