package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * The form in which every text is frozen: each line end a line feed, no byte order mark, no NUL. All other characters stay,
 * control characters too, for they stand where a word may be; what looks damaged is said.
 *
 * @param text normalised
 * @param warnings sentences for the researcher
 */
record TextNormaliser(String text, List<String> warnings) {
    private static final char REPLACEMENT = '\ufffd';

    TextNormaliser {
        warnings = List.copyOf(warnings);
    }

    /** The text alone, for parts of a file whose damage is not worth a word of its own. */
    static String normalise(String raw) {
        return needsNothing(raw) ? raw : rewrite(raw);
    }

    static TextNormaliser of(String raw) {
        String text = normalise(raw);
        List<String> warnings = new ArrayList<>();
        Counts counts = Counts.of(raw);
        if (counts.nuls > 0) {
            warnings.add("NUL characters that were left out: %,d.".formatted(counts.nuls));
        }
        if (counts.controls > 0) {
            warnings.add("Control characters that were kept, where a letter may be missing: %,d (the first is U+%04X)."
                    .formatted(counts.controls, (int) counts.firstControl));
        }
        if (counts.loneSurrogates > 0) {
            warnings.add("Halves of characters that were replaced by U+FFFD: %,d.".formatted(counts.loneSurrogates));
        }
        if (counts.replacements > 0) {
            warnings.add("Characters that are lost, where U+FFFD stands: %,d.".formatted(counts.replacements));
        }
        return new TextNormaliser(text, warnings);
    }

    private static boolean needsNothing(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == '\0' || c == '\ufeff' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String rewrite(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                text.append('\n');
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (isLoneSurrogate(raw, i)) {
                text.append(REPLACEMENT);
            } else if (c != '\0' && c != '\ufeff') {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isLoneSurrogate(String raw, int at) {
        char c = raw.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(raw.charAt(at - 1)));
    }

    /** Whether it is a control character that has no meaning in a text; tab, line ends and form feed have one. */
    static boolean isStrayControl(char c) {
        return c < ' ' ? !(c >= '\t' && c <= '\r') && c != '\0' : c >= '\u007f' && c <= '\u009f' && c != '\u0085';
    }

    /** How much of what looks damaged a text holds. */
    private record Counts(int nuls, int controls, char firstControl, int loneSurrogates, int replacements) {
        static Counts of(String raw) {
            int nuls = 0;
            int controls = 0;
            char firstControl = 0;
            int lone = 0;
            int replacements = 0;
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == '\0') {
                    nuls++;
                } else if (isStrayControl(c)) {
                    firstControl = controls++ == 0 ? c : firstControl;
                } else if (Character.isSurrogate(c) && isLoneSurrogate(raw, i)) {
                    lone++;
                } else if (c == REPLACEMENT) {
                    replacements++;
                }
            }
            return new Counts(nuls, controls, firstControl, lone, replacements);
        }
    }
}
