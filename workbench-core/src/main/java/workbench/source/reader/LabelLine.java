package workbench.source.reader;

import org.jspecify.annotations.Nullable;

/**
 * One line that may begin with a speaker's label; whether it is one, {@link LabelEvidence} decides. Offsets are chars.
 *
 * @param start where label or the time stamp before it begins
 * @param bodyStart after label, colon and time stamp; the line's end where the label stands alone
 * @param end of the line
 * @param endsAsSentence whether the line's last character is one that ends a sentence
 * @param seconds of the time stamp beside the label, or null
 */
record LabelLine(
        Form form,
        String name,
        int start,
        int bodyStart,
        int end,
        boolean endsAsSentence,
        @Nullable Double seconds) {
    enum Form {
        /** {@code Anna: words}. */
        COLON,
        /** {@code [Anna] words}. */
        BRACKET,
        /** {@code Anna<TAB>words}, also the row of a table. */
        TAB,
        /** {@code Anna  0:12}, the words on the next line. */
        STAMPED,
        /** The same, where the head of the table says that this column names who speaks. */
        NAMED_COLUMN,
        /** The beginning of the line is bold, or all of a short line that words follow. */
        BOLD,
        /** {@code SPEAKER_00 words}. */
        DIARISED
    }

    /** Longest label, in chars. */
    static final int LONGEST = 63;

    /** Where the label and its marks must end. */
    private static final int WINDOW = 120;

    boolean standsAlone() {
        return bodyStart >= end;
    }

    /** The label with which the line {@code from..to} may begin, or null; {@code boldChars} of its beginning are bold. */
    static @Nullable LabelLine read(String text, int from, int to, int boldChars) {
        int start = Whitespace.skip(text, from, to);
        int at = skipParagraphNumber(text, start, to);
        at = skipEmphasis(text, at, to);
        TimeStamp before = TimeStamp.at(text, at, to);
        if (before != null) {
            at = skipDash(text, Whitespace.skip(text, before.end(), to), to);
            at = skipEmphasis(text, at, to);
        }
        Double seconds = before != null && before.certain() ? (Double) before.seconds() : null;
        if (at >= to) {
            return null;
        }
        if (text.charAt(at) == '[') {
            return readBracketed(text, start, at, to, seconds);
        }
        int mark = findMark(text, at, to);
        if (mark < 0) {
            return readBare(text, start, at, to, seconds, boldChars - (at - from), before != null);
        }
        boolean tab = text.charAt(mark) == '\t';
        if (!tab && !mayFollowColon(text, mark + 1, to)) {
            return null;
        }
        return finish(tab ? Form.TAB : Form.COLON, text, start, at, mark, mark + 1, to, seconds);
    }

    private static @Nullable LabelLine readBracketed(String text, int start, int at, int to, @Nullable Double seconds) {
        int close = text.indexOf(']', at, Math.min(to, at + LONGEST));
        if (close < 0 || LabelWords.isSound(text.substring(at + 1, close))) {
            return null;
        }
        int after = skipEmphasis(text, Whitespace.skip(text, close + 1, to), to);
        TimeStamp stamp = TimeStamp.at(text, after, to);
        int mark = stamp == null ? after : Whitespace.skip(text, stamp.end(), to);
        boolean colon = mark < to && isColon(text.charAt(mark));
        if (!colon && stamp == null && after == close + 1 && after < to) {
            return null; // a word in brackets that another touches
        }
        Double time = stamp == null ? seconds : (Double) stamp.seconds();
        return finish(colon ? Form.COLON : Form.BRACKET, text, start, at + 1, close, colon ? mark + 1 : mark, to, time);
    }

    /** Without colon and tab: a label that a time stamp follows, a bold one, a diariser's. */
    private static @Nullable LabelLine readBare(
            String text, int start, int at, int to, @Nullable Double seconds, int boldChars, boolean stamped) {
        int end = Whitespace.skipBack(text, at, to);
        if (end - at <= WINDOW) {
            int stampStart = trailingStamp(text, at, end);
            if (stampStart > at) {
                TimeStamp stamp = TimeStamp.at(text, stampStart, end);
                return finish(
                        Form.STAMPED,
                        text,
                        start,
                        at,
                        stampStart,
                        to,
                        to,
                        stamp == null ? seconds : (Double) stamp.seconds());
            }
            if (stamped && seconds != null) {
                return finish(Form.STAMPED, text, start, at, end, to, to, seconds);
            }
        }
        if (boldChars > 0 && boldChars <= LONGEST) {
            int bold = Math.min(end, at + boldChars);
            return finish(Form.BOLD, text, start, at, bold, bold, to, seconds);
        }
        int word = at;
        while (word < end && word - at <= 12 && !Whitespace.is(text.charAt(word))) {
            word++;
        }
        boolean diarised = text.startsWith("SPEAKER_", at) && LabelWords.isDiarised(text.substring(at, word));
        return diarised ? finish(Form.DIARISED, text, start, at, word, word, to, seconds) : null;
    }

    private static @Nullable LabelLine finish(
            Form form,
            String text,
            int start,
            int nameStart,
            int nameEnd,
            int after,
            int to,
            @Nullable Double seconds) {
        int end = Whitespace.skipBack(text, nameStart, nameEnd);
        int stampStart = trailingStamp(text, nameStart, end);
        @Nullable Double time = seconds;
        if (stampStart > nameStart) {
            TimeStamp stamp = TimeStamp.at(text, stampStart, end);
            time = stamp == null ? seconds : (Double) stamp.seconds();
            end = stampStart;
        }
        String name = LabelName.tidy(text.substring(nameStart, end));
        if (!LabelName.isPossible(name)) {
            return null;
        }
        int body = skipEmphasis(text, after, to);
        body = Whitespace.skip(text, body, to);
        TimeStamp following = TimeStamp.at(text, body, to);
        if (following != null && (following.certain() || form == Form.BRACKET)) {
            time = time == null ? (Double) following.seconds() : time;
            body = Whitespace.skip(text, following.end(), to);
        }
        int lineEnd = Whitespace.skipBack(text, body, to);
        boolean sentence = lineEnd > body && ".?!…,\"”»-–—".indexOf(text.charAt(lineEnd - 1)) >= 0;
        return new LabelLine(form, name, start, body, lineEnd, sentence, time);
    }

    /** Where a time stamp at the end of a label begins; -1 if there is none. */
    private static int trailingStamp(String text, int from, int to) {
        int at = to - 1;
        if (at <= from || "0123456789])#".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        while (at > from && !Whitespace.is(text.charAt(at - 1)) && "[(".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return TimeStamp.whole(text, at, to) != null ? at : -1;
    }

    /** The first colon outside brackets, or tab, that can end a label; -1 if there is none near. */
    private static int findMark(String text, int from, int to) {
        int depth = 0;
        int limit = Math.min(to, from + WINDOW);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth <= 0 && (c == '\t' || (isColon(c) && !betweenDigits(text, i, to)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean betweenDigits(String text, int at, int to) {
        return at > 0
                && at + 1 < to
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Words may touch the colon, but no address ({@code http://}), number or path may. */
    private static boolean mayFollowColon(String text, int at, int to) {
        if (at >= to) {
            return true;
        }
        char c = text.charAt(at);
        return Whitespace.is(c) || Character.isLetter(c) || "*_\"'“‘„«[(…<-–".indexOf(c) >= 0;
    }

    /** Numbers of paragraphs stand before the label: {@code 12 Dan: …}, {@code 12. Dan: …}. */
    private static int skipParagraphNumber(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int digits = at - from;
        if (at < to && ".)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int after = Whitespace.skip(text, at, to);
        boolean nameFollows = after > at && after < to && Character.isLetter(text.charAt(after));
        return digits > 0 && nameFollows ? after : from;
    }

    private static int skipEmphasis(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 3 && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at++;
        }
        return at;
    }

    private static int skipDash(String text, int from, int to) {
        boolean dash = from + 1 < to && "-–—".indexOf(text.charAt(from)) >= 0 && Whitespace.is(text.charAt(from + 1));
        return dash ? Whitespace.skip(text, from + 1, to) : from;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }
}
