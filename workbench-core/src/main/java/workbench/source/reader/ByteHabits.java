package workbench.source.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file alone show about their encoding. */
final class ByteHabits {
    private static final int PROBE = 1 << 16;
    /** Encodings of one byte a letter in which most letters of a text lie above 127. */
    private static final Pattern HIGH =
            Pattern.compile("windows-125[1356].*|koi8.*|ibm.*|iso-8859-[5678].*|x-mac.*|tis-?620.*|macc?yrillic");

    private ByteHabits() {}

    /** UTF-16 without a mark shows by the zeros of its ASCII letters; null if there are none. */
    static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE) & ~1;
        int zerosEven = 0;
        int zerosOdd = 0;
        for (int i = 0; i < length; i += 2) {
            zerosEven += bytes[i] == 0 ? 1 : 0;
            zerosOdd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (bytes.length % 2 != 0 || pairs < 2) {
            return null;
        }
        if (zerosOdd * 4 > pairs && zerosEven * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return zerosEven * 4 > pairs && zerosOdd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether there are escapes as of ISO-2022-JP, whose bytes are all ASCII. */
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 1 < Math.min(bytes.length, PROBE); i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    /** Whether well-formed sequences of UTF-8 outnumber broken bytes by far. */
    static boolean isDamagedUtf8(byte[] bytes) {
        long good = 0;
        long broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            if (length > 1) {
                good++;
            } else if (length == 0) {
                broken++;
            }
            i += Math.max(1, length);
        }
        return good > 0 && good >= broken * 10;
    }

    /** Whether few bytes are above 127, as in texts of western languages. */
    static boolean isMostlyAscii(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE);
        int high = 0;
        for (int i = 0; i < length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
        }
        return high * 6 < length;
    }

    static boolean writesWithHighBytes(Charset charset) {
        return HIGH.matcher(charset.name().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the bytes look like a text in some encoding: hardly any control characters. */
    static boolean looksLikeText(byte[] bytes) {
        if (wideWithoutMark(bytes) != null || startsWithMark(bytes)) {
            return true;
        }
        int length = Math.min(bytes.length, PROBE);
        int strange = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            boolean control = (b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') && b != 0x1b) || b == 0x7f;
            strange += control ? 1 : 0;
        }
        return strange * 20 <= length;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                        || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
    }

    /** Bytes of the sequence that begins here: 1 for ASCII, 2 to 4 for longer ones, 0 for a broken byte. */
    private static int sequenceLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        if (first >= 0xf5 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
