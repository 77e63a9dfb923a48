package workbench.source.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first characters of a file, whatever its encoding: enough to know a format by its marks, which are ASCII. */
final class Beginning {
    private static final int BYTES = 4096;

    private Beginning() {}

    /** Without byte order mark, zeros of UTF-16 and white space at the front; line ends are line feeds. */
    static String of(FileContent file) {
        int length = Math.min(BYTES, file.bytes().length);
        String raw = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        StringBuilder kept = new StringBuilder(length);
        int at = file.beginsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        at = file.beginsWith("\u00ff\u00fe") || file.beginsWith("\u00fe\u00ff") ? 2 : at;
        for (int i = at; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\0') {
                kept.append(c == '\r' ? '\n' : c);
            }
        }
        return kept.toString().strip().replace("\n\n", "\n");
    }

    static String inLowerCase(FileContent file) {
        return of(file).toLowerCase(Locale.ROOT);
    }
}
