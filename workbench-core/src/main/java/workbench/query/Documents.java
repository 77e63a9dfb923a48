package workbench.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Every document that a query finds, part of the index by part, unscored. */
final class Documents {
    private Documents() {}

    /** Takes what was found in one part. */
    interface Taker {
        /** @param found the documents, numbered within {@code leaf}, ascending */
        void take(LeafReaderContext leaf, Live found) throws IOException;
    }

    static void each(IndexSearcher searcher, Query query, Taker taker) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                taker.take(leaf, new Live(scorer.iterator(), leaf.reader().getLiveDocs()));
            }
        }
    }

    /** Documents that are not deleted. */
    static final class Live {
        private final DocIdSetIterator all;
        private final @Nullable Bits live;

        Live(DocIdSetIterator all, @Nullable Bits live) {
            this.all = all;
            this.live = live;
        }

        /** How many there are, about. */
        long about() {
            return all.cost();
        }

        /** The next one, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
        int next() throws IOException {
            int doc = all.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
                doc = all.nextDoc();
            }
            return doc;
        }
    }
}
