package workbench.cli.answer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** A file that is there whole or not at all: written under another name beside its place, then moved there. */
public final class NewFile {
    private NewFile() {}

    /** The ending of a file's name, without the dot, in small letters; empty if it has none. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).equals(name)
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Writes {@code content} to {@code target}, in the place of what stood there. */
    public static void write(Path target, FileContent content) {
        Path place = target.toAbsolutePath();
        Path unfinished = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            content.writeTo(unfinished);
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw unwritable(target, cause);
        } finally {
            discard(unfinished);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException left) {
            unfinished.toFile().deleteOnExit();
        }
    }

    private static WorkbenchException unwritable(Path target, IOException cause) {
        Refusal refusal = new Refusal(
                "'%s' could not be written: %s.".formatted(target, why(cause)), "Choose another place, or make room.");
        return new WorkbenchException(refusal, cause);
    }

    private static String why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (cause instanceof AccessDeniedException) {
            return "writing there is not allowed";
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? "its folder refuses it" : reason;
    }
}
