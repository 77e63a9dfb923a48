package workbench.exchange;

import java.util.ArrayList;
import java.util.List;

/** Fits text into the cells of a spreadsheet without losing any of it. */
final class CellText {
    /** In UTF-16 units; the most that a cell takes in Excel and LibreOffice. */
    static final int LONGEST = 32_767;

    private static final int ROOM_FOR_NOTICE = 64;

    private CellText() {}

    /**
     * The text as a cell can hold it: line ends are line feeds, characters that XML 1.0 has no place for are shown as their
     * picture ({@code ␁}), halves of a surrogate pair as {@code U+FFFD}.
     */
    static String clean(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == '\r') {
                if (at < text.length() && text.charAt(at) == '\n') {
                    continue;
                }
                clean.append('\n');
            } else if (codePoint < 0x20 && codePoint != '\n' && codePoint != '\t') {
                clean.append((char) (0x2400 + codePoint));
            } else if ((codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint == 0xFFFE || codePoint == 0xFFFF) {
                clean.append('\uFFFD');
            } else {
                clean.appendCodePoint(codePoint);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(char one) {
        return one >= 0x20 ? one < 0xD800 : one == '\n' || one == '\t';
    }

    /** The cells of a row, where what is too long for one continues in further ones at the row's end, with a word saying so. */
    static List<Entry> fit(List<Entry> entries) {
        if (entries.stream().noneMatch(CellText::isTooLong)) {
            return entries;
        }
        List<Entry> fitted = new ArrayList<>(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Words words && isTooLong(words)) {
                List<String> parts = split(words.text());
                for (int part = 0; part < parts.size(); part++) {
                    String text = part + 1 < parts.size()
                            ? parts.get(part)
                                    + " […continues in column %s]"
                                            .formatted(letters(fitted.size() + (part == 0 ? 0 : 1)))
                            : parts.get(part);
                    if (part == 0) {
                        fitted.set(i, new Entry.Words(text, words.look()));
                    } else {
                        fitted.add(new Entry.Words(text, words.look()));
                    }
                }
            }
        }
        return fitted;
    }

    private static boolean isTooLong(Entry entry) {
        return entry instanceof Entry.Words words && words.text().length() > LONGEST;
    }

    /** How many cells more than one a text takes. */
    static int continuations(int length) {
        return length <= LONGEST ? 0 : (length - 1) / (LONGEST - ROOM_FOR_NOTICE - 1);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + LONGEST - ROOM_FOR_NOTICE);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** The letters of a column, from 0: {@code A}, {@code AB}. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
