package workbench.source.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file's bytes from the disk, or says why not. */
final class FileOnDisk {
    static final long MAX_BYTES = 200L << 20;

    private FileOnDisk() {}

    static FileContent read(Path file) throws UnreadableFile {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new UnreadableFile(name, "there is no such file", "Check its name and folder.");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(name, "it is a folder", "Name the files in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(name, "it is a device or a pipe, not a file", "Save its content to a file first.");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(name);
            }
            byte[] bytes = bytesOf(file);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(name);
            }
            if (bytes.length == 0) {
                throw new UnreadableFile(name, "it is empty (0 bytes)", "Look for another copy of it.");
            }
            return new FileContent(name, bytes);
        } catch (AccessDeniedException denied) {
            throw new UnreadableFile(name, "you may not open it", "Give yourself the right to read it.");
        } catch (IOException broken) {
            throw new UnreadableFile(name, "the disk gave an error", "Copy it to another disk and import the copy.");
        } catch (OutOfMemoryError large) { // one single allocation failed; nothing else is touched
            throw tooLarge(name);
        }
    }

    /** One byte more than allowed at most, should the file grow meanwhile. */
    private static byte[] bytesOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) MAX_BYTES + 1);
        }
    }

    private static UnreadableFile tooLarge(String name) {
        return new UnreadableFile(
                name,
                "it is too large (%d MB are the limit)".formatted(MAX_BYTES >> 20),
                "Keep recordings and scans as attachments; import the text alone, or in parts.");
    }
}
