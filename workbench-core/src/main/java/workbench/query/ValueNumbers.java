package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Numbers the values of a field from 0, over all parts of the index. */
final class ValueNumbers {
    private final String field;
    private final List<String> values = new ArrayList<>();
    /** For each part, the number of each of its own ordinals; -1 for values of another attribute. */
    private final int[][] numbers;

    private ValueNumbers(String field, int parts) {
        this.field = field;
        this.numbers = new int[parts][];
    }

    static ValueNumbers of(IndexSearcher searcher, Property property) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        ValueNumbers all = new ValueNumbers(property.field(), leaves.size());
        BytesRef prefix = new BytesRef(property.prefix());
        BytesRefHash known = new BytesRefHash();
        for (LeafReaderContext leaf : leaves) {
            all.number(leaf, known, prefix);
        }
        return all;
    }

    private void number(LeafReaderContext leaf, BytesRefHash known, BytesRef prefix) throws IOException {
        SortedSetDocValues ordinals = DocValues.getSortedSet(leaf.reader(), field);
        int[] ofLeaf = new int[(int) ordinals.getValueCount()];
        Arrays.fill(ofLeaf, -1);
        if (ofLeaf.length > 0) {
            TermsEnum terms = ordinals.termsEnum();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                if (prefix.length == 0 || StringHelper.startsWith(term, prefix)) {
                    int added = known.add(term);
                    if (added >= 0) {
                        values.add(decoded(term, prefix.length));
                    }
                    ofLeaf[(int) terms.ord()] = added >= 0 ? added : -added - 1;
                }
            }
        }
        numbers[leaf.ord] = ofLeaf;
    }

    private String decoded(BytesRef term, int prefix) {
        return Fields.holdsIds(field)
                ? Fields.uuid(term).toString()
                : new BytesRef(term.bytes, term.offset + prefix, term.length - prefix).utf8ToString();
    }

    /** By number. */
    List<String> values() {
        return Collections.unmodifiableList(values);
    }

    /** Reads the values of documents of one part, in rising order. */
    Reading reading(LeafReaderContext leaf) throws IOException {
        return new Reading(DocValues.getSortedSet(leaf.reader(), field), numbers[leaf.ord]);
    }

    /** The values of one document after another. */
    static final class Reading {
        private final SortedSetDocValues many;
        private final @Nullable SortedDocValues one;
        private final int[] numbers;
        private int[] current = new int[4];

        Reading(SortedSetDocValues many, int[] numbers) {
            this.many = many;
            this.one = DocValues.unwrapSingleton(many);
            this.numbers = numbers;
        }

        /** How many values the document has; they are then asked one by one. */
        int count(int doc) throws IOException {
            if (one != null) {
                if (!one.advanceExact(doc)) {
                    return 0;
                }
                current[0] = numbers[one.ordValue()];
                return current[0] < 0 ? 0 : 1;
            }
            if (!many.advanceExact(doc)) {
                return 0;
            }
            int found = 0;
            int all = many.docValueCount();
            if (all > current.length) {
                current = new int[all];
            }
            for (int i = 0; i < all; i++) {
                int number = numbers[(int) many.nextOrd()];
                if (number >= 0) {
                    current[found++] = number;
                }
            }
            return found;
        }

        int value(int which) {
            return current[which];
        }
    }
}
