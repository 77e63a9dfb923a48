package workbench.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Files that cannot be read or written, told to a person. */
final class FileTrouble {
    private FileTrouble() {}

    static WorkbenchException unread(Path file, String why, String remedy) {
        return Refusal.because("'%s' could not be read: %s.".formatted(file.getFileName(), why), remedy);
    }

    static WorkbenchException unread(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException || Files.notExists(file)) {
            return unread(file, "there is no such file", "Check the path '%s'.".formatted(file));
        }
        if (Files.isDirectory(file)) {
            return unread(file, "it is a folder", "Name a file in it.");
        }
        if (cause instanceof AccessDeniedException) {
            return unread(file, "the system does not allow it", "Change the file's permissions, or copy it.");
        }
        return unread(file, "it is damaged or not what its name says", "Open it in its own program and save it again.");
    }
}
