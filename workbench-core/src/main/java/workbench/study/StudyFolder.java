package workbench.study;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/**
 * Where a study's parts lie on disk: {@code study.mv.db} (the truth), {@code originals/} (imported files byte for byte,
 * named by SHA-256), {@code index/} (may be deleted at any time), {@code backups/}.
 */
public record StudyFolder(Path path) {
    /** Two headers of a block each and a chunk, as H2's MVStore writes them at once. */
    private static final long LEAST_BYTES = 3 * 4096;

    public StudyFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The study at {@code start} or in the nearest folder above it. */
    public static Optional<StudyFolder> nearest(Path start) {
        for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            StudyFolder folder = new StudyFolder(at);
            if (folder.isStudy()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    public boolean isStudy() {
        return Files.isRegularFile(database());
    }

    private Path database() {
        return path.resolve("study.mv.db");
    }

    /** Whether the database is smaller than one that holds nothing: its end was lost. */
    public boolean isCutShort() {
        try {
            return Files.size(database()) < LEAST_BYTES;
        } catch (IOException unreadable) {
            return false; // opening it says why
        }
    }

    /** Whether a file was ever imported. */
    public boolean holdsOriginals() {
        try (Stream<Path> inside = Files.list(originals())) {
            return inside.findAny().isPresent();
        } catch (IOException none) {
            return false;
        }
    }

    public Path originals() {
        return path.resolve("originals");
    }

    public Path index() {
        return path.resolve("index");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    /** Who has the study open to write, for the sentence that tells the next one. */
    Path holder() {
        return path.resolve("open-by.txt");
    }

    /**
     * Makes the folder ready for a new study.
     *
     * @throws WorkbenchException if it is a study already, a file, not empty, or cannot be written
     */
    public void make() {
        if (isStudy()) {
            throw Refusal.because(
                    "'%s' is a study already.".formatted(path),
                    "Use it with '-s %s', or choose another folder.".formatted(path));
        }
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    if (inside.findAny().isPresent()) {
                        throw Refusal.because(
                                "'%s' is not empty.".formatted(path), "Choose a new folder for the study.");
                    }
                }
            }
            Files.createDirectories(originals());
            Files.createDirectories(backups());
        } catch (FileAlreadyExistsException file) {
            throw Refusal.because("'%s' is a file.".formatted(path), "Choose a new folder for the study.");
        } catch (IOException cause) {
            throw new WorkbenchException(
                    new Refusal(
                            "The folder '%s' cannot be written.".formatted(path),
                            "Choose a folder you may write to, on a disk with space.",
                            ProblemKind.STUDY_UNUSABLE),
                    cause);
        }
    }

    /** Says who holds the study open, best effort. */
    public void sayHeld(String command) {
        try {
            Files.writeString(
                    holder(),
                    "process %d, '%s'".formatted(ProcessHandle.current().pid(), command));
        } catch (IOException unwritable) {
            // only the wording of a later refusal depends on it
        }
    }

    /** Takes back what {@link #sayHeld} said. */
    public void sayFree() {
        try {
            Files.deleteIfExists(holder());
        } catch (IOException unwritable) {
            // only the wording of a later refusal depends on it
        }
    }

    /** Whether who holds it is a server, which goes on until it is ended. */
    public boolean isServed() {
        return heldBy().contains("'serve");
    }

    /** Who holds it, as far as known. */
    public String heldBy() {
        try {
            return Files.readString(holder());
        } catch (IOException unknown) {
            return "another process";
        }
    }
}
