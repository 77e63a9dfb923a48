package workbench.source.reader;

/**
 * A word on a page. Lengths are points (1/72 inch), x from the left edge, y from the upper edge of the page as it is read.
 *
 * @param baseline y of the line it stands on
 * @param size of its type
 */
record PdfWord(String text, double left, double right, double baseline, double size, boolean bold) {}
