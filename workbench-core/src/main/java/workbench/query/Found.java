package workbench.query;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param total how many there are in all, exactly
 * @param tookMillis milliseconds
 * @param hits those of the page asked for
 * @param facets over all hits, empty where none were asked for
 */
public record Found<H>(long total, long tookMillis, List<H> hits, Facets facets) {
    public Found {
        hits = List.copyOf(hits);
    }
}
