package workbench.source.reader;

import org.jspecify.annotations.Nullable;

/**
 * A time of the recording as transcripts write it: {@code 00:01:02}, {@code 1:02}, {@code [00:01:02.500]},
 * {@code (01:02)}, {@code #00:01:02-5#}.
 *
 * @param end char offset after it, its closing bracket included
 * @param seconds from the beginning
 * @param certain whether brackets or three parts show that it is no time of day
 */
record TimeStamp(int end, double seconds, boolean certain) {
    /** The stamp that begins at {@code from}, or null. */
    static @Nullable TimeStamp at(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        char opening = text.charAt(from);
        char closing = switch (opening) {
            case '[' -> ']';
            case '(' -> ')';
            case '#' -> '#';
            case '<' -> '>';
            default -> '\0';
        };
        if (closing == '\0') {
            return digitsAt(text, from, to);
        }
        int begin = Whitespace.skip(text, from + 1, to);
        TimeStamp inner = digitsAt(text, begin, to);
        if (inner == null) {
            return null;
        }
        int end = Whitespace.skip(text, inner.end, to);
        if (end < to && (text.charAt(end) == '-' || text.charAt(end) == '–')) { // [00:01 - 00:04], [00:01 --> 00:04]
            end = skipSpan(text, end, to);
        }
        return end < to && text.charAt(end) == closing ? new TimeStamp(end + 1, inner.seconds, true) : null;
    }

    /** The stamp that fills the whole stretch, or null. */
    static @Nullable TimeStamp whole(String text, int from, int to) {
        TimeStamp stamp = at(text, from, to);
        return stamp != null && stamp.end == to ? stamp : null;
    }

    private static int skipSpan(String text, int from, int to) {
        int at = from;
        while (at < to && (Whitespace.is(text.charAt(at)) || "->–".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        TimeStamp last = digitsAt(text, at, to);
        return last == null ? at : Whitespace.skip(text, last.end, to);
    }

    private static @Nullable TimeStamp digitsAt(String text, int from, int to) {
        int at = from;
        double seconds = 0;
        int parts = 0;
        while (parts < 3) {
            int end = at;
            while (end < to && end - at < 3 && isDigit(text.charAt(end))) {
                end++;
            }
            boolean wellFormed = parts == 0 ? end > at : end - at == 2 && text.charAt(at) < '6';
            if (!wellFormed) {
                return null;
            }
            seconds = seconds * 60 + Integer.parseInt(text, at, end, 10);
            parts++;
            at = end;
            if (parts == 3 || !colonAndDigit(text, at, to)) {
                break;
            }
            at++;
        }
        if (parts < 2 || (at < to && isDigit(text.charAt(at)))) {
            return null;
        }
        return withFraction(text, at, to, seconds, parts == 3);
    }

    private static TimeStamp withFraction(String text, int from, int to, double seconds, boolean certain) {
        int end = from + 1;
        while (end < to && end - from <= 6 && isDigit(text.charAt(end))) {
            end++;
        }
        boolean fraction = from < to && ".,-".indexOf(text.charAt(from)) >= 0 && end > from + 1;
        return fraction
                ? new TimeStamp(end, seconds + Double.parseDouble("0." + text.substring(from + 1, end)), certain)
                : new TimeStamp(from, seconds, certain);
    }

    private static boolean colonAndDigit(String text, int at, int to) {
        return at + 1 < to && text.charAt(at) == ':' && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
