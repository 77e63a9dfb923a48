package workbench.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import workbench.problem.RowProblem;

/** Why a CSV file could not be read on, with the line at fault. */
final class CsvFault {
    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    private CsvFault() {}

    /** A file that cannot be read at all. */
    static RowProblem unreadable(Path file, IOException cause) {
        return new RowProblem(
                0,
                "",
                Files.exists(file)
                        ? "'%s' could not be read (%s)."
                                .formatted(file.getFileName(), cause.getClass().getSimpleName())
                        : "There is no file '%s'.".formatted(file),
                "Check the name, and that you may read it.");
    }

    /** A file whose bytes are no UTF-8: looks for the line once more. */
    static RowProblem wrongEncoding(Path file) {
        int line = lineOfWrongByte(file);
        return new RowProblem(
                line,
                "",
                "Row %d of '%s' is not UTF-8 text%s."
                        .formatted(line, file.getFileName(), isUtf16(file) ? " (the file seems to be UTF-16)" : ""),
                "Save it again as 'CSV UTF-8'.");
    }

    /** A quotation mark that opens or closes in the wrong place. */
    static RowProblem wrongQuotes(Path file, long afterLine) {
        int line = (int) Math.min(Integer.MAX_VALUE, afterLine + 1);
        return new RowProblem(
                line,
                "",
                "From row %d on, '%s' cannot be told into cells: a quotation mark opens or closes in the wrong place."
                        .formatted(line, file.getFileName()),
                "Put a cell with separators, quotation marks or line breaks in \"…\" and double the marks inside it.");
    }

    static boolean isUtf16(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && ((first[0] == -1 && first[1] == -2) || (first[0] == -2 && first[1] == -1));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static int lineOfWrongByte(Path file) {
        byte[] line = new byte[8192];
        int length = 0;
        int number = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int one = in.read(); ; one = in.read()) {
                if (one < 0 || one == '\n') {
                    if (!isUtf8(line, length) || one < 0) {
                        return number;
                    }
                    number++;
                    length = 0;
                } else if (length < LONGEST_LINE) {
                    if (length == line.length) {
                        line = Arrays.copyOf(line, length * 2);
                    }
                    line[length++] = (byte) one;
                }
            }
        } catch (IOException unreadable) {
            return number;
        }
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }
}
