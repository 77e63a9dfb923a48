package workbench.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One pass over codings, block after block, so that they can be counted by their properties. */
public final class CodingSweep {
    private final List<ValueNumbers> columns = new ArrayList<>();

    private CodingSweep() {}

    /** Counts codings. */
    public interface Counting<T> {
        /**
         * Called first.
         *
         * @param values for each property asked for, the values that codings of the study have, in no order (some may be of
         *     codings deleted of late); a value is known by its place here, from 0
         */
        void begin(List<List<String>> values);

        /** Called for each coding; those of one excerpt follow each other. */
        void take(SweptCoding coding);

        /** Called last. */
        T end();
    }

    /** The coding that the sweep has come to; valid only during the call. */
    public interface SweptCoding {
        /** A number of its excerpt: the same for all codings of an excerpt, and for no other's. */
        int excerpt();

        /** Whether the excerpt is known to bear no other coding; false where that is not known. */
        boolean alone();

        /** How many values it has of a property, by the property's place among those asked for; ask this before them. */
        int count(int property);

        /** One of these values, by its place among those handed to {@link Counting#begin}. */
        int value(int property, int which);

        /** Its id; dearer than a number, so ask it only of codings that are kept. */
        UUID id();
    }

    static <T> T run(StudySearcher searcher, Query codings, List<Property> properties, Counting<T> counting)
            throws IOException {
        CodingSweep sweep = new CodingSweep();
        for (Property property : properties) {
            sweep.columns.add(searcher.numbers(property));
        }
        counting.begin(sweep.columns.stream().map(ValueNumbers::values).toList());
        try {
            Documents.each(searcher, codings, (leaf, found) -> {
                BitSet parents = Blocks.PARENTS.getBitSet(leaf);
                if (parents != null) {
                    sweep.pass(leaf, found, parents, counting);
                }
            });
        } catch (UncheckedIOException damaged) {
            throw damaged.getCause();
        }
        return counting.end();
    }

    private void pass(LeafReaderContext leaf, Documents.Live found, BitSet parents, Counting<?> counting)
            throws IOException {
        Swept coding = new Swept(leaf, columns, found.about());
        int parent = -1;
        for (int doc = found.next(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.next()) {
            if (doc > parent) {
                parent = parents.nextSetBit(doc);
                coding.parent = parent;
                coding.excerpt = leaf.docBase + parent;
                coding.alone = doc + 1 == parent && doc > 0 && parents.get(doc - 1);
            }
            coding.doc = doc;
            counting.take(coding);
        }
    }

    private static final class Swept implements SweptCoding {
        private final ValueNumbers.Reading[] readings;
        private final boolean[] ofCodings;
        private final LeafReaderContext leaf;
        private @Nullable BinaryDocValues ids;
        private int parent;
        private int doc;
        private int excerpt;
        private boolean alone;

        Swept(LeafReaderContext leaf, List<ValueNumbers> columns, long about) throws IOException {
            this.leaf = leaf;
            readings = new ValueNumbers.Reading[columns.size()];
            ofCodings = new boolean[columns.size()];
            for (int i = 0; i < readings.length; i++) {
                readings[i] = columns.get(i).reading(leaf, about);
                ofCodings[i] = Fields.isOfCodings(columns.get(i).field());
            }
        }

        @Override
        public int excerpt() {
            return excerpt;
        }

        @Override
        public boolean alone() {
            return alone;
        }

        @Override
        public int count(int property) {
            try {
                return readings[property].count(ofCodings[property] ? doc : parent);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }

        @Override
        public int value(int property, int which) {
            return readings[property].value(which);
        }

        @Override
        public UUID id() {
            try {
                BinaryDocValues all = ids == null ? DocValues.getBinary(leaf.reader(), Fields.ID) : ids;
                ids = all;
                if (all.docID() != doc && !all.advanceExact(doc)) {
                    throw new IllegalStateException("a coding without an id");
                }
                return Fields.uuid(all.binaryValue());
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
