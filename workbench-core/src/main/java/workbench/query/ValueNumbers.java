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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/** Numbers the values of a field from 0, over all parts of the index. */
final class ValueNumbers {
    /** Of a part's documents, one in so many may be asked for their values without those being kept in memory. */
    private static final int FEW = 8;

    private final String field;
    private final List<String> values = new ArrayList<>();
    /** For each part, the number of each of its own ordinals; -1 for values of another attribute. */
    private final int[][] numbers;
    /** For each part of which many documents were asked, where none has two values: number + 1 by document; 0 for none. */
    private final PackedInts.@Nullable Mutable[] columns;

    private final boolean[] askedBefore;

    private ValueNumbers(String field, int parts) {
        this.field = field;
        this.numbers = new int[parts][];
        this.columns = new PackedInts.Mutable[parts];
        this.askedBefore = new boolean[parts];
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

    String field() {
        return field;
    }

    /** By number. */
    List<String> values() {
        return Collections.unmodifiableList(values);
    }

    /**
     * Reads the values of documents of one part, in rising order.
     *
     * @param howMany documents will be asked, about; where they are many, the values are then kept in memory
     */
    Reading reading(LeafReaderContext leaf, long howMany) throws IOException {
        SortedSetDocValues many = DocValues.getSortedSet(leaf.reader(), field);
        boolean single = numbers[leaf.ord].length > 0 && DocValues.unwrapSingleton(many) != null;
        return new Reading(many, numbers[leaf.ord], column(leaf, single, howMany));
    }

    private synchronized PackedInts.@Nullable Mutable column(LeafReaderContext leaf, boolean single, long howMany)
            throws IOException {
        PackedInts.Mutable column = columns[leaf.ord];
        if (column != null || !single || howMany <= leaf.reader().maxDoc() / FEW) {
            return column;
        }
        if (askedBefore[leaf.ord]) {
            column = PackedInts.getMutable(
                    leaf.reader().maxDoc(), PackedInts.bitsRequired(values.size()), PackedInts.FAST);
            SortedDocValues all = DocValues.unwrapSingleton(DocValues.getSortedSet(leaf.reader(), field));
            for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
                column.set(doc, numbers[leaf.ord][all.ordValue()] + 1L);
            }
            columns[leaf.ord] = column;
        }
        askedBefore[leaf.ord] = true; // who asks but once is not to wait
        return column;
    }

    /** The values of one document after another. */
    static final class Reading {
        private final SortedSetDocValues many;
        private final @Nullable SortedDocValues one;
        private final int[] numbers;
        private final PackedInts.@Nullable Mutable column;
        private int[] current = new int[4];
        private int last = -1;
        private int lastCount;

        Reading(SortedSetDocValues many, int[] numbers, PackedInts.@Nullable Mutable column) {
            this.column = column;
            this.many = many;
            this.one = DocValues.unwrapSingleton(many);
            this.numbers = numbers;
        }

        /** How many values the document has; they are then asked one by one. The same document may be asked again. */
        int count(int doc) throws IOException {
            if (doc != last) {
                last = doc;
                lastCount = read(doc);
            }
            return lastCount;
        }

        private int read(int doc) throws IOException {
            if (column != null) {
                current[0] = (int) column.get(doc) - 1;
                return current[0] < 0 ? 0 : 1;
            }
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

        /** Counts the values of many documents, in rising order, by number. */
        void tally(int[] docs, int count, int[] counts) throws IOException {
            if (column != null) {
                int[] ofNumber = new int[counts.length + 1];
                for (int i = 0; i < count; i++) {
                    ofNumber[(int) column.get(docs[i])]++;
                }
                for (int number = 0; number < counts.length; number++) {
                    counts[number] += ofNumber[number + 1];
                }
                return;
            }
            int[] ofOrdinal = new int[numbers.length];
            if (one != null) {
                for (int i = 0; i < count; i++) {
                    if (one.advanceExact(docs[i])) {
                        ofOrdinal[one.ordValue()]++;
                    }
                }
            } else {
                for (int i = 0; i < count; i++) {
                    if (many.advanceExact(docs[i])) {
                        for (int left = many.docValueCount(); left > 0; left--) {
                            ofOrdinal[(int) many.nextOrd()]++;
                        }
                    }
                }
            }
            for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
                if (numbers[ordinal] >= 0) {
                    counts[numbers[ordinal]] += ofOrdinal[ordinal];
                }
            }
        }

        int value(int which) {
            return current[which];
        }
    }
}
