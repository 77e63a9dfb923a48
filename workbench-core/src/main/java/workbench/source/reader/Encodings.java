package workbench.source.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to characters. Each guess is held against the bytes by strict decoding; a guess that rests on frequencies
 * alone is said, with the option that overrides it.
 */
final class Encodings {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** So many bytes are looked at to guess; they hold the habits of the rest. */
    private static final int PROBE_BYTES = 1 << 20;

    private Encodings() {}

    /** The file's text, normalised, with the warnings that go with it. */
    static TextNormaliser read(FileContent file, ReadOptions options) throws UnreadableFile {
        return read(file, options, null);
    }

    /**
     * @param declared the encoding that the file itself names, believed if the bytes fit; or null
     */
    static TextNormaliser read(FileContent file, ReadOptions options, @Nullable Charset declared)
            throws UnreadableFile {
        if (file.bytes().length == 0) {
            throw new UnreadableFile(file.name(), "it is empty", "See whether it was saved and copied completely.");
        }
        Decoded decoded = options.encoding() != null ? decodeAs(file, options.encoding()) : detect(file, declared);
        TextNormaliser normalised = TextNormaliser.of(decoded.text);
        if (Whitespace.fills(normalised.text())) {
            throw new UnreadableFile(
                    file.name(), "it holds nothing but white space", "See whether it was saved and copied completely.");
        }
        return decoded.warning == null
                ? normalised
                : new TextNormaliser(
                        normalised.text(),
                        Stream.concat(Stream.of(decoded.warning), normalised.warnings().stream())
                                .toList());
    }

    /** The charset of that name as people and files write it, or null if Java has none; Latin-1 is read as Windows-1252. */
    static @Nullable Charset named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (lower) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "ansi" -> WINDOWS_1252;
                case "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
                case "gb2312", "gbk" -> Charset.forName("GB18030");
                default -> Charset.forName(lower);
            };
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static Decoded decodeAs(FileContent file, Charset stated) throws UnreadableFile {
        String text = decodeStrictly(file.bytes(), 0, stated);
        if (text == null) {
            throw new UnreadableFile(
                    file.name(),
                    "its bytes are not %s, the encoding that was stated".formatted(stated.name()),
                    "Leave --encoding out to have it detected, or name the right one.");
        }
        return new Decoded(text, null);
    }

    private static Decoded detect(FileContent file, @Nullable Charset declared) throws UnreadableFile {
        byte[] bytes = file.bytes();
        Decoded marked = byMark(file);
        if (marked != null) {
            return marked;
        }
        Charset wide = ByteHabits.wideWithoutMark(bytes);
        String text = wide == null ? null : decodeStrictly(bytes, 0, wide);
        if (wide != null && text != null) {
            return assumed(text, wide);
        }
        if (declared != null) {
            text = decodeStrictly(bytes, 0, declared);
            if (text != null) {
                return new Decoded(text, null);
            }
        }
        if (!ByteHabits.hasEscapes(bytes)) {
            Decoded utf8 = asUtf8(bytes);
            if (utf8 != null) {
                return utf8;
            }
        }
        return guess(file);
    }

    private static @Nullable Decoded byMark(FileContent file) throws UnreadableFile {
        byte[] bytes = file.bytes();
        int length = 0;
        Charset charset = null;
        if (file.beginsWith("\u00ef\u00bb\u00bf")) {
            charset = StandardCharsets.UTF_8;
            length = 3;
        } else if (file.beginsWith("\u00ff\u00fe\0\0")) {
            charset = Charset.forName("UTF-32LE");
            length = 4;
        } else if (file.beginsWith("\0\0\u00fe\u00ff")) {
            charset = Charset.forName("UTF-32BE");
            length = 4;
        } else if (file.beginsWith("\u00ff\u00fe")) {
            charset = StandardCharsets.UTF_16LE;
            length = 2;
        } else if (file.beginsWith("\u00fe\u00ff")) {
            charset = StandardCharsets.UTF_16BE;
            length = 2;
        }
        if (charset == null) {
            return null;
        }
        String text = decodeStrictly(bytes, length, charset);
        return text != null ? new Decoded(text, null) : leniently(bytes, length, charset);
    }

    /** UTF-8, a few broken bytes allowed and said; null where it is something else. */
    private static @Nullable Decoded asUtf8(byte[] bytes) {
        String text = decodeStrictly(bytes, 0, StandardCharsets.UTF_8);
        if (text != null) {
            return new Decoded(text, null);
        }
        return ByteHabits.isDamagedUtf8(bytes) ? leniently(bytes, 0, StandardCharsets.UTF_8) : null;
    }

    private static Decoded leniently(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(
                text,
                "Some bytes are not %s; U+FFFD stands in their place. If many words are wrong, name the encoding with --encoding."
                        .formatted(charset.name()));
    }

    private static Decoded guess(FileContent file) throws UnreadableFile {
        byte[] bytes = file.bytes();
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, PROBE_BYTES));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset guessed = name == null ? null : named(name);
        if (guessed == null || (ByteHabits.isMostlyAscii(bytes) && ByteHabits.writesWithHighBytes(guessed))) {
            guessed = WINDOWS_1252;
        }
        String text = decodeStrictly(bytes, 0, guessed);
        if (text == null && !guessed.equals(WINDOWS_1252)) {
            guessed = WINDOWS_1252;
            text = decodeStrictly(bytes, 0, guessed);
        }
        if (text == null) {
            throw new UnreadableFile(
                    file.name(),
                    "its encoding could not be told",
                    "Name it with --encoding (for example --encoding IBM850), or save the file as UTF-8.");
        }
        return assumed(text, guessed);
    }

    private static Decoded assumed(String text, Charset charset) {
        return new Decoded(
                text,
                "The file does not say its encoding; it was taken to be %s. If letters look wrong, name the right one with --encoding."
                        .formatted(charset.name().equals("windows-31j") ? "Shift_JIS (windows-31j)" : charset.name()));
    }

    private static @Nullable String decodeStrictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer chars = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return chars.toString();
        } catch (CharacterCodingException doesNotFit) {
            return null;
        }
    }

    private record Decoded(String text, @Nullable String warning) {}
}
