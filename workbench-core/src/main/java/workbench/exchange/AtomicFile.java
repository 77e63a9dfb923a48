package workbench.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class AtomicFile {
    private AtomicFile() {}

    /** What writes the file. */
    interface Writing {
        void to(Path part) throws IOException;
    }

    /** @throws WorkbenchException if the file cannot be written; what stood there before then still does */
    static void write(Path file, Writing work) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.because(
                    "There is no folder '%s' to write '%s' to.".formatted(folder, file.getFileName()),
                    "Make the folder, or choose another.");
        }
        if (Files.isDirectory(target)) {
            throw Refusal.because("'%s' is a folder.".formatted(file), "Choose the name of a file.");
        }
        Path part = folder.resolve(".%s.%d.part"
                .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            work.to(part);
            move(part, target);
        } catch (IOException unwritable) {
            throw refused(file, unwritable);
        } catch (UncheckedIOException unwritable) {
            throw refused(file, unwritable.getCause());
        } finally {
            discard(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException gone) {
            // nothing more can be done about it
        }
    }

    private static WorkbenchException refused(Path file, @Nullable IOException cause) {
        IOException known = cause == null ? new IOException() : cause;
        return new WorkbenchException(
                new Refusal(
                        "'%s' could not be written (%s).".formatted(file, reason(known)),
                        "Close it where it is open in another program, check that you may write there and that the disk has space."),
                known);
    }

    private static String reason(IOException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
