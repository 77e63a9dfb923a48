package workbench.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds passages (excerpts, segments) that overlap those which another query finds. */
final class OverlapQuery extends Query {
    private final Query others;
    private final String start;
    private final String end;

    private OverlapQuery(Query others, String start, String end) {
        this.others = others;
        this.start = start;
        this.end = end;
    }

    /** Passages that share a code point with one of {@code excerpts}. */
    static Query withPassages(Query excerpts) {
        return new OverlapQuery(excerpts, Fields.START, Fields.END);
    }

    /** Excerpts that touch a segment which one of {@code excerpts} touches too. */
    static Query withTurnsOf(Query excerpts) {
        return new OverlapQuery(excerpts, Fields.TURN_START, Fields.TURN_END);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Stretches stretches = searcher instanceof StudySearcher study
                ? study.stretches(others, start, end)
                : Stretches.of(searcher, others, start, end);
        return stretches.isEmpty() ? new MatchNoDocsQuery("no passage to overlap") : new Known(stretches, start, end);
    }

    @Override
    public String toString(String field) {
        return "overlap(" + others.toString(field) + ")";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && others.equals(((OverlapQuery) other).others)
                && start.equals(((OverlapQuery) other).start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), others, start);
    }

    /** The same with the stretches found. */
    private static final class Known extends Query {
        private final Stretches stretches;
        private final String start;
        private final String end;

        Known(Stretches stretches, String start, String end) {
            this.stretches = stretches;
            this.start = start;
            this.end = end;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                    NumericDocValues starts = leaf.reader().getNumericDocValues(start);
                    NumericDocValues ends = leaf.reader().getNumericDocValues(end);
                    return starts == null || ends == null
                            ? null
                            : new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, matching(starts, ends)));
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false; // what overlaps depends on the whole index
                }
            };
        }

        private TwoPhaseIterator matching(NumericDocValues starts, NumericDocValues ends) {
            Stretches.Asking asking = stretches.new Asking();
            return new TwoPhaseIterator(starts) {
                @Override
                public boolean matches() throws IOException {
                    return ends.advanceExact(starts.docID()) && asking.overlap(starts.longValue(), ends.longValue());
                }

                @Override
                public float matchCost() {
                    return 50;
                }
            };
        }

        @Override
        public String toString(String field) {
            return "overlap";
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
