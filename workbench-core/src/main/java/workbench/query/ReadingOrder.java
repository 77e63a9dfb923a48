package workbench.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;
import org.jspecify.annotations.Nullable;

/** The ids of what a query finds, in reading order, in four numbers each. */
final class ReadingOrder {
    private static final int NUMBERS = 4;

    /** Begin, end and the two halves of the id, one after the other. */
    private long[] numbers = new long[64 * NUMBERS];

    private int count;

    private ReadingOrder() {}

    static ReadingOrder ofExcerpts(IndexSearcher searcher, Query query) throws IOException {
        ReadingOrder order = new ReadingOrder();
        Documents.each(searcher, query, (leaf, found) -> order.take(leaf.reader(), found, null));
        order.new Sorter().sort(0, order.count);
        return order;
    }

    /** Each in the place of its excerpt. */
    static ReadingOrder ofCodings(IndexSearcher searcher, Query query) throws IOException {
        ReadingOrder order = new ReadingOrder();
        Documents.each(
                searcher, query, (leaf, found) -> order.take(leaf.reader(), found, Blocks.PARENTS.getBitSet(leaf)));
        order.new Sorter().sort(0, order.count);
        return order;
    }

    private void take(LeafReader reader, Documents.Live found, @Nullable BitSet parents) throws IOException {
        NumericDocValues starts = reader.getNumericDocValues(Fields.START);
        NumericDocValues ends = reader.getNumericDocValues(Fields.END);
        BinaryDocValues ids = reader.getBinaryDocValues(Fields.ID);
        if (starts == null || ends == null || ids == null) {
            return;
        }
        for (int doc = found.next(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.next()) {
            int placed = parents == null ? doc : parents.nextSetBit(doc);
            if (starts.advanceExact(placed) && ends.advanceExact(placed) && ids.advanceExact(doc)) {
                add(starts.longValue(), ends.longValue(), ids.binaryValue());
            }
        }
    }

    private void add(long start, long end, BytesRef id) {
        int at = count++ * NUMBERS;
        numbers = ArrayUtil.grow(numbers, at + NUMBERS);
        UUID uuid = Fields.uuid(id);
        numbers[at] = start;
        numbers[at + 1] = end;
        numbers[at + 2] = uuid.getMostSignificantBits();
        numbers[at + 3] = uuid.getLeastSignificantBits();
    }

    void each(Consumer<UUID> taker) {
        for (int i = 0; i < count; i++) {
            taker.accept(new UUID(numbers[i * NUMBERS + 2], numbers[i * NUMBERS + 3]));
        }
    }

    private final class Sorter extends IntroSorter {
        private final long[] pivot = new long[NUMBERS];

        @Override
        protected void setPivot(int i) {
            System.arraycopy(numbers, i * NUMBERS, pivot, 0, NUMBERS);
        }

        @Override
        protected int comparePivot(int j) {
            return Arrays.compare(pivot, 0, NUMBERS, numbers, j * NUMBERS, (j + 1) * NUMBERS);
        }

        @Override
        protected void swap(int i, int j) {
            for (int n = 0; n < NUMBERS; n++) {
                long held = numbers[i * NUMBERS + n];
                numbers[i * NUMBERS + n] = numbers[j * NUMBERS + n];
                numbers[j * NUMBERS + n] = held;
            }
        }
    }
}
