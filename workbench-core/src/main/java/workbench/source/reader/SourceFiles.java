package workbench.source.reader;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads files from the field, whatever their format: the way in for the rest of the program. Text is read in this process;
 * pdf, office and zip formats are read in worker processes that start when the first such file is met and end with
 * {@link #close}. May be used by several threads at once.
 */
public final class SourceFiles implements AutoCloseable {
    private final SourceReaders readers;
    private final WorkerPool workers;

    SourceFiles(SourceReaders readers, WorkerPool workers) {
        this.readers = readers;
        this.workers = workers;
    }

    /** With all readers, and the limits of {@link WorkerSettings#USUAL}. */
    public static SourceFiles open() {
        return new SourceFiles(SourceReaders.all(), new WorkerPool(WorkerSettings.USUAL));
    }

    /**
     * Reads one file whole.
     *
     * @throws UnreadableFile if it is missing, a folder, empty, too large, damaged, encrypted, hostile, of an unknown kind,
     *     or without text; nothing is left behind
     */
    public ReadFile read(Path file, ReadOptions options) throws UnreadableFile {
        FileContent content = FileOnDisk.read(file);
        SourceReader reader = readers.forFile(content);
        List<ReadText> texts = reader.inWorker() ? workers.read(content, options) : readers.read(content, options);
        return new ReadFile(content.name(), content.bytes(), sha256(content.bytes()), texts);
    }

    /** Ends the worker processes. */
    @Override
    public void close() {
        workers.close();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
