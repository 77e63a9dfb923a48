package workbench.exchange;

/** Text that may stand in XML 1.0. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * The text with each character that XML 1.0 does not know replaced by U+FFFD.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
     */
    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isKnown)) {
            return text;
        }
        int[] clean =
                text.codePoints().map(one -> isKnown(one) ? one : REPLACEMENT).toArray();
        return new String(clean, 0, clean.length);
    }

    private static boolean isKnown(int one) {
        return one == '\t'
                || one == '\n'
                || one == '\r'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one >= 0x10000;
    }
}
