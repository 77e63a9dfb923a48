package workbench.source.reader;

/** What counts as white space in texts from the field: also no-break and zero-width spaces, which Java's own test misses. */
final class Whitespace {
    private Whitespace() {}

    static boolean is(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c >= 0x85 && (Character.isSpaceChar(c) || c == 0x85 || c == '\u200b' || c == '\ufeff');
    }

    /** Whether there is nothing else in the text; true for the empty text. */
    static boolean fills(String text) {
        return skip(text, 0, text.length()) == text.length();
    }

    /** The first offset from {@code from} on that holds no white space, at most {@code to}. */
    static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The least offset, at least {@code from}, such that only white space lies between it and {@code to}. */
    static int skipBack(String text, int from, int to) {
        int at = to;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
