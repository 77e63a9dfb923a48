package workbench.source.reader;

import java.util.List;

/**
 * The words of a page, in no order that could be relied on.
 *
 * @param number from 1
 * @param height in points
 * @param sideways words that run up or down while the page's others do not, in their own reading direction
 */
record PdfPage(int number, double height, List<PdfWord> words, String sideways) {
    PdfPage with(List<PdfWord> others) {
        return new PdfPage(number, height, others, sideways);
    }
}
