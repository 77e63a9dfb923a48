package workbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through an office file before a library unpacks it: that it is one, that it does not swell to more than it should,
 * and that no XML in it declares entities, which could read other files.
 */
final class OfficeFileGuard {
    private static final long MOST_UNPACKED_BYTES = 60_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficeFileGuard() {}

    /** @throws workbench.problem.WorkbenchException if it must not be opened */
    static void check(Path file, byte[] bytes) {
        if (startsWith(bytes, OLE)) {
            throw FileTrouble.unread(
                    file,
                    "it is encrypted, or in the format of before 2007",
                    "Take the password off and save it as .xlsx or .docx.");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                unpacked += look(file, zip, MOST_UNPACKED_BYTES - unpacked);
            }
            if (parts == 0 || parts > MOST_PARTS) {
                throw FileTrouble.unread(
                        file, "it is no office file", "Open it in its own program and save it as .xlsx or .docx.");
            }
        } catch (IOException broken) {
            throw FileTrouble.unread(file, "it is cut off or damaged", "Fetch it again, or save it again.");
        }
    }

    private static long look(Path file, ZipInputStream part, long most) throws IOException {
        byte[] buffer = new byte[65_536];
        String tail = "";
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw FileTrouble.unread(
                        file,
                        "unpacked it is larger than %d MB".formatted(MOST_UNPACKED_BYTES / 1_000_000),
                        "Such a file is far smaller; check that it is the right one.");
            }
            String text = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw FileTrouble.unread(
                        file,
                        "its XML declares a document type, which no office program writes",
                        "Save it again in its own program.");
            }
            tail = text.substring(Math.max(0, text.length() - 10));
        }
        return size;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
