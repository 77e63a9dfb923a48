package workbench.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Writes a file whole or not at all: beside its place first, then moved there. */
public final class AtomicFile {
    private static final long SPACE_BYTES = 64 * 1024;

    private AtomicFile() {}

    /** What writes the file. */
    @FunctionalInterface
    public interface Writing {
        void to(Path part) throws IOException;
    }

    /** @throws WorkbenchException if the file cannot be written; what stood there before then still does */
    public static void write(Path file, Writing work) {
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
            throw refused(file, folder, unwritable);
        } catch (UncheckedIOException unwritable) {
            throw refused(file, folder, Objects.requireNonNullElseGet(unwritable.getCause(), IOException::new));
        } finally {
            discard(part);
        }
    }

    /** @throws WorkbenchException if the folder cannot be made */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            Path existing = folder.toAbsolutePath();
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            throw refused(folder, existing, unwritable);
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
        } catch (IOException left) {
            part.toFile().deleteOnExit();
        }
    }

    private static WorkbenchException refused(Path file, Path folder, IOException cause) {
        return new WorkbenchException(
                new Refusal(
                        "'%s' could not be written: %s."
                                .formatted(file, isFull(folder) ? "its disk is full" : reason(cause)),
                        "Close it where it is open in another program, check that you may write there and that the disk has space."),
                cause);
    }

    /** Told by the disk itself, since a library that is cut short in its work may blame something else. */
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < SPACE_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "the system does not allow it";
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? "the disk did not take it" : reason;
    }
}
