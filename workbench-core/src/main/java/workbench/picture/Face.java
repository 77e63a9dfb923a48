package workbench.picture;

/**
 * How words are set; always in a sans-serif.
 *
 * @param size in units of the picture
 */
record Face(double size, boolean bold, boolean italic) {
    static final Face TITLE = new Face(17, true, false);
    static final Face HEADING = new Face(13.5, true, false);
    static final Face PLAIN = new Face(12.5, false, false);
    static final Face STRONG = new Face(12.5, true, false);
    static final Face ASIDE = new Face(12.5, false, true);
    static final Face SMALL = new Face(11.5, false, false);
    static final Face SMALL_STRONG = new Face(11.5, true, false);
    static final Face SMALL_ASIDE = new Face(11.5, false, true);

    /** From one line of words to the next. */
    double lineHeight() {
        return size * 1.22;
    }
}
