package workbench.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Cuts the page asked for out of what a query finds. */
final class Sorting {
    private static final SortField START = new SortField(Fields.START, SortField.Type.LONG);
    private static final SortField END = new SortField(Fields.END, SortField.Type.LONG);

    private Sorting() {}

    /** @param scored whether the query has words, so that some hits match better than others */
    static List<ScoreDoc> page(IndexSearcher searcher, Query query, Page page, long total, boolean scored)
            throws IOException {
        long last = page.limit() == 0 ? total : Math.min(total, (long) page.offset() + page.limit());
        if (last <= page.offset()) {
            return List.of();
        }
        ScoreDoc[] top = searcher.search(query, Math.toIntExact(last), order(page.sort(), scored)).scoreDocs;
        return Arrays.asList(top).subList(Math.min(page.offset(), top.length), top.length);
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
}
