package workbench.text;

import java.util.Arrays;

/**
 * A text together with the places of its astral characters (those of two Java chars), so that an offset in code points is
 * turned into one in chars, and back, by a binary search instead of counting from 0.
 */
public final class CodePoints {
    private final String text;
    /** Char offsets of the high surrogates of all pairs, ascending. */
    private final int[] astralChars;

    private CodePoints(String text, int[] astralChars) {
        this.text = text;
        this.astralChars = astralChars;
    }

    public static CodePoints of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) { // as most are; told without looking at each
            return new CodePoints(text, new int[0]);
        }
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return new CodePoints(text, Arrays.copyOf(found, count));
    }

    public String text() {
        return text;
    }

    /** Length of the text in code points. */
    public int length() {
        return text.length() - astralChars.length;
    }

    /**
     * The char offset of a code point offset; the text's length leads to the text's length in chars.
     *
     * @throws IndexOutOfBoundsException if it lies outside {@code 0..length()}
     */
    public int toChar(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException("code point %d of %d".formatted(codePoint, length()));
        }
        // The k-th pair begins at code point astralChars[k] - k: count the pairs that begin before this one.
        int low = 0;
        int high = astralChars.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astralChars[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /**
     * The code point offset of a char offset; an offset inside a pair counts as the pair's beginning.
     *
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int toCodePoint(int charOffset) {
        if (charOffset < 0 || charOffset > text.length()) {
            throw new IndexOutOfBoundsException("char %d of %d".formatted(charOffset, text.length()));
        }
        int at = Arrays.binarySearch(astralChars, charOffset);
        int pairsBefore = at >= 0 ? at : -at - 1;
        return charOffset - pairsBefore;
    }

    /** The range between two char offsets, as Lucene and regex matchers give them. */
    public TextRange range(int startChar, int endChar) {
        return new TextRange(toCodePoint(startChar), toCodePoint(endChar));
    }

    /** Whether the range lies inside the text. */
    public boolean holds(TextRange range) {
        return range.end() <= length();
    }

    /**
     * The words of a range.
     *
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public String cut(TextRange range) {
        return text.substring(toChar(range.start()), toChar(range.end()));
    }
}
