package workbench.picture;

import java.util.List;

/**
 * What a picture shows, in words and numbers, for those who cannot see it and for those who want the figures.
 *
 * @param rows as many cells each as there are headings
 */
public record PictureTable(String caption, List<String> headings, List<List<String>> rows) {
    public PictureTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
