package workbench.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import workbench.text.TextRange;

/**
 * What the index itself tells of a hit.
 *
 * @param id of an excerpt; of a segment, its version's
 * @param isSegment whether it is a segment
 * @param segment the number of the segment, or of the one in which the excerpt begins; 0 where there is none
 */
record FoundPassage(
        UUID id,
        boolean isSegment,
        int segment,
        UUID source,
        long start,
        long end,
        @Nullable String speaker,
        @Nullable UUID participant,
        @Nullable String voice,
        @Nullable UUID network) {

    TextRange range() {
        return new TextRange(Place.offset(start), Place.offset(end));
    }

    static FoundPassage read(LeafReader reader, int doc) throws IOException {
        BinaryDocValues ids = DocValues.getBinary(reader, Fields.ID);
        BytesRef source = first(reader, Fields.SOURCE, doc);
        if (!ids.advanceExact(doc) || source == null) {
            throw new IOException("a passage without id or source");
        }
        BytesRef id = ids.binaryValue();
        boolean isSegment = id.length > 16;
        int segment = isSegment
                ? ByteBuffer.wrap(id.bytes, id.offset + 16, 4).getInt()
                : (int) numberOr(0, reader, Fields.SEGMENT, doc);
        return new FoundPassage(
                Fields.uuid(id),
                isSegment,
                segment,
                Fields.uuid(source),
                number(reader, Fields.START, doc),
                number(reader, Fields.END, doc),
                words(first(reader, Fields.SPEAKER, doc)),
                uuid(first(reader, Fields.PARTICIPANT, doc)),
                words(first(reader, Fields.VOICE, doc)),
                uuid(first(reader, Fields.NETWORK, doc)));
    }

    private static long number(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(reader, field);
        if (!numbers.advanceExact(doc)) {
            throw new IOException("a passage without " + field);
        }
        return numbers.longValue();
    }

    private static long numberOr(long none, LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(reader, field);
        return numbers.advanceExact(doc) ? numbers.longValue() : none;
    }

    private static @Nullable BytesRef first(LeafReader reader, String field, int doc) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, field);
        return values.advanceExact(doc) ? BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd())) : null;
    }

    private static @Nullable UUID uuid(@Nullable BytesRef bytes) {
        return bytes == null ? null : Fields.uuid(bytes);
    }

    private static @Nullable String words(@Nullable BytesRef bytes) {
        return bytes == null ? null : bytes.utf8ToString();
    }
}
