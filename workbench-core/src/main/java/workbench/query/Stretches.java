package workbench.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSorter;

/** Stretches of the study's text, as {@link Place}s: sorted, none touching another. */
final class Stretches {
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private int count;

    private Stretches() {}

    /** Those that a query finds, overlapping ones joined. */
    static Stretches of(IndexSearcher searcher, Query query, String start, String end) throws IOException {
        Stretches stretches = new Stretches();
        Documents.each(searcher, query, (leaf, found) -> {
            NumericDocValues starts = leaf.reader().getNumericDocValues(start);
            NumericDocValues ends = leaf.reader().getNumericDocValues(end);
            if (starts == null || ends == null) {
                return;
            }
            for (int doc = found.next(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.next()) {
                if (starts.advanceExact(doc) && ends.advanceExact(doc)) {
                    stretches.add(starts.longValue(), ends.longValue());
                }
            }
        });
        stretches.sort();
        stretches.join();
        return stretches;
    }

    private void add(long start, long end) {
        if (count == starts.length) {
            int size = ArrayUtil.oversize(count + 1, Long.BYTES);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether the stretch shares a code point with one of these. */
    boolean overlap(long start, long end) {
        int at = Arrays.binarySearch(starts, 0, count, start);
        int before = at >= 0 ? at : -at - 2; // the last that begins at or before start
        return (before >= 0 && ends[before] > start) || (before + 1 < count && starts[before + 1] < end);
    }

    private void sort() {
        for (int i = 1; i < count; i++) {
            if (starts[i] < starts[i - 1]) {
                new ByStart().sort(0, count);
                return;
            }
        }
    }

    private void join() {
        int last = -1;
        for (int i = 0; i < count; i++) {
            if (last >= 0 && starts[i] <= ends[last]) {
                ends[last] = Math.max(ends[last], ends[i]);
            } else {
                last++;
                starts[last] = starts[i];
                ends[last] = ends[i];
            }
        }
        count = last + 1;
    }

    private final class ByStart extends IntroSorter {
        private long pivot;

        @Override
        protected void setPivot(int i) {
            pivot = starts[i];
        }

        @Override
        protected int comparePivot(int i) {
            return Long.compare(pivot, starts[i]);
        }

        @Override
        protected int compare(int i, int j) {
            return Long.compare(starts[i], starts[j]);
        }

        @Override
        protected void swap(int i, int j) {
            long start = starts[i];
            long end = ends[i];
            starts[i] = starts[j];
            ends[i] = ends[j];
            starts[j] = start;
            ends[j] = end;
        }
    }
}
