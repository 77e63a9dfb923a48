package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import workbench.study.AtomicFile;

/** Small files read and written whole. */
final class WholeFile {
    private static final long LARGEST_BYTES = 20_000_000;

    private WholeFile() {}

    /** Fills the file. */
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /** @throws workbench.problem.WorkbenchException if it is missing or too large */
    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw FileTrouble.unread(
                        file,
                        "it is larger than %d MB".formatted(LARGEST_BYTES / 1_000_000),
                        "Such a file is far smaller; check that it is the right one.");
            }
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw FileTrouble.unread(file, cause);
        }
    }

    /** The text of a UTF-8 file, without a byte order mark. */
    static String text(Path file) {
        byte[] bytes = bytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException cause) {
            throw FileTrouble.unread(
                    file, "it is not in UTF-8", "Save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').");
        }
    }

    /** The file stands under its name when it is whole, and not before. */
    static void write(Path file, Filling filling) {
        AtomicFile.write(file, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                filling.into(out);
            }
        });
    }
}
