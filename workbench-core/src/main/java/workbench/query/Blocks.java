package workbench.query;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Leads from codings to their excerpt and back. */
final class Blocks {
    /** Which documents are excerpts; kept with each part of the index as long as that is open. */
    static final BitSetProducer PARENTS =
            new QueryBitSetProducer(new TermQuery(new Term(Fields.TYPE, Fields.EXCERPT_TYPE)));

    private Blocks() {}

    static Query excerptsOf(Query codings) {
        return new ToParentBlockJoinQuery(codings, PARENTS, ScoreMode.None);
    }

    static Query codingsOf(Query excerpts) {
        return new ToChildBlockJoinQuery(excerpts, PARENTS);
    }
}
