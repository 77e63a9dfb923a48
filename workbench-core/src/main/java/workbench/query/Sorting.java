package workbench.query;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Cuts the page asked for out of what a query finds. */
final class Sorting {
    private static final SortField START = new SortField(Fields.START, SortField.Type.LONG);
    private static final SortField END = new SortField(Fields.END, SortField.Type.LONG);

    /** A longer page is kept as short as the number of hits allows. */
    private static final int LONG_PAGE = 10_000;

    private Sorting() {}

    /**
     * Finds the page's hits and the number of all in one pass.
     *
     * @param scored whether the query has words, so that some hits match better than others
     * @param facets counts along; null: nothing does
     */
    static TopDocs page(IndexSearcher searcher, Query query, Page page, boolean scored, @Nullable Collector facets)
            throws IOException {
        long wanted = page.limit() == 0 ? Integer.MAX_VALUE : (long) page.offset() + page.limit();
        long most = wanted > LONG_PAGE
                ? searcher.count(query)
                : searcher.getIndexReader().maxDoc();
        int last = (int) Math.max(1, Math.min(wanted, most));
        TopFieldCollector top =
                new TopFieldCollectorManager(order(page.sort(), scored), last, null, Integer.MAX_VALUE).newCollector();
        searcher.search(query, new Once(MultiCollector.wrap(top, facets)));
        return top.topDocs(page.offset(), last);
    }

    private static Sort order(SortBy by, boolean scored) {
        return switch (by) {
            case RELEVANCE -> scored ? new Sort(SortField.FIELD_SCORE, START, END) : new Sort(START, END);
            case DATE -> {
                SortField day = new SortField(Fields.FIRST_DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
                yield new Sort(day, START, END);
            }
            case SOURCE -> new Sort(START, END);
        };
    }

    /** One collector for the whole search, which one thread makes. */
    private record Once(Collector collector) implements CollectorManager<Collector, Collector> {
        @Override
        public Collector newCollector() {
            return collector;
        }

        @Override
        public Collector reduce(Collection<Collector> collectors) {
            return collector;
        }
    }
}
