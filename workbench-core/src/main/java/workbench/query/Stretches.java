package workbench.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.TimSorter;

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
        if (count > 0 && start >= starts[count - 1] && start <= ends[count - 1]) {
            ends[count - 1] = Math.max(ends[count - 1], end);
            return;
        }
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

    /** Asks of many stretches; quick where one follows another. */
    final class Asking {
        /** The last that begins at or before the stretch asked of last; -1 if none does. */
        private int before = -1;

        /** Whether the stretch shares a code point with one of these. */
        boolean overlap(long start, long end) {
            if (!isBefore(start)) {
                before++;
                if (before >= count || !isBefore(start)) {
                    int at = Arrays.binarySearch(starts, 0, count, start);
                    before = at >= 0 ? at : -at - 2;
                }
            }
            return (before >= 0 && ends[before] > start) || (before + 1 < count && starts[before + 1] < end);
        }

        private boolean isBefore(long start) {
            return (before < 0 || starts[before] <= start) && (before + 1 >= count || starts[before + 1] > start);
        }
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
        starts = Arrays.copyOf(starts, count);
        ends = Arrays.copyOf(ends, count);
    }

    /** Each part of the index is in order for long runs, which this sorter merges. */
    private final class ByStart extends TimSorter {
        private final long[] savedStarts;
        private final long[] savedEnds;

        ByStart() {
            super(count / 2);
            savedStarts = new long[count / 2];
            savedEnds = new long[count / 2];
        }

        @Override
        protected int compare(int i, int j) {
            return Long.compare(starts[i], starts[j]);
        }

        @Override
        protected void swap(int i, int j) {
            long start = starts[i];
            long end = ends[i];
            copy(j, i);
            starts[j] = start;
            ends[j] = end;
        }

        @Override
        protected void copy(int from, int to) {
            starts[to] = starts[from];
            ends[to] = ends[from];
        }

        @Override
        protected void save(int from, int length) {
            System.arraycopy(starts, from, savedStarts, 0, length);
            System.arraycopy(ends, from, savedEnds, 0, length);
        }

        @Override
        protected void restore(int from, int to) {
            starts[to] = savedStarts[from];
            ends[to] = savedEnds[from];
        }

        @Override
        protected int compareSaved(int saved, int other) {
            return Long.compare(savedStarts[saved], starts[other]);
        }
    }
}
