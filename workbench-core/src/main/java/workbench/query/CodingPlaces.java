package workbench.query;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;

/** On which excerpts the index has codings, which may be others than those they stand on now. */
final class CodingPlaces {
    private CodingPlaces() {}

    static Set<UUID> of(IndexSearcher searcher, Set<UUID> codings) throws IOException {
        Set<UUID> excerpts = new HashSet<>();
        List<UUID> ordered = codings.stream().sorted().toList();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BitSet parents = Blocks.PARENTS.getBitSet(leaf);
            Terms terms = leaf.reader().terms(Fields.KEY);
            if (parents == null || terms == null || ordered.isEmpty()) {
                continue;
            }
            TermsEnum at = terms.iterator();
            for (UUID coding : ordered) {
                if (at.seekExact(Fields.bytes(coding))) {
                    addExcerpts(leaf.reader(), at.postings(null, PostingsEnum.NONE), parents, excerpts);
                }
            }
        }
        return excerpts;
    }

    private static void addExcerpts(LeafReader reader, PostingsEnum codings, BitSet parents, Set<UUID> excerpts)
            throws IOException {
        for (int doc = codings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = codings.nextDoc()) {
            int parent = parents.nextSetBit(doc);
            var ids = Objects.requireNonNull(reader.getBinaryDocValues(Fields.ID));
            if (parent != DocIdSetIterator.NO_MORE_DOCS && ids.advanceExact(parent)) {
                excerpts.add(Fields.uuid(ids.binaryValue()));
            }
        }
    }
}
