package workbench.query;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import workbench.query.IndexedExcerpt.IndexedCoding;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Makes the documents of one source: a block for each excerpt, a document for each segment. */
final class SourceDocuments {
    private final SourceMaterial material;
    private final CodePoints words;
    private final Source source;
    private final PassageFields passages;
    private final WordsOnce once;

    SourceDocuments(SourceMaterial material, WordsOnce once) {
        this.once = once;
        this.material = material;
        this.words = material.words();
        this.source = material.indexed().source();
        this.passages = new PassageFields(material.indexed());
    }

    /** The codings, then the excerpt; empty if the excerpt touches a passage off the record. */
    List<List<IndexableField>> block(IndexedExcerpt excerpt) {
        TextRange range = excerpt.range();
        if (!words.holds(range) || material.indexed().restricted().stream().anyMatch(range::overlaps)) {
            return List.of();
        }
        int from = firstTouched(range);
        Segment begins = from < 0 ? null : material.segments().get(from);
        List<IndexableField> passage =
                passages.of(begins == null ? null : begins.speaker(), excerpt.network(), excerpt.voice());
        IndexableField block = new StringField(Fields.BLOCK, Fields.bytes(excerpt.id()), Field.Store.NO);
        IndexableField home =
                new StringField(Fields.HOME, Fields.bytes(source.id().value()), Field.Store.NO);
        boolean agreed = excerpt.codings().stream().anyMatch(coding -> coding.made() && coding.agreed());
        List<List<IndexableField>> documents = new ArrayList<>(excerpt.codings().size() + 1);
        for (IndexedCoding coding : excerpt.codings()) {
            List<IndexableField> document = coding(coding, agreed);
            document.add(block);
            document.add(home);
            documents.add(document);
        }
        List<IndexableField> parent = excerpt(excerpt, from);
        if (begins != null) {
            parent.add(new NumericDocValuesField(Fields.SEGMENT, begins.number()));
        }
        parent.add(block);
        parent.addAll(passage);
        documents.add(parent);
        return documents;
    }

    private List<IndexableField> coding(IndexedCoding coding, boolean agreed) {
        List<IndexableField> document = new ArrayList<>(16);
        BytesRef id = Fields.bytes(coding.id());
        document.add(new StringField(Fields.TYPE, Fields.CODING_TYPE, Field.Store.NO));
        document.add(new StringField(Fields.KEY, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, id));
        document.add(PassageFields.keyword(Fields.CODE, coding.code()));
        document.add(PassageFields.keyword(Fields.CODER, coding.coder()));
        document.add(PassageFields.keyword(Fields.VALENCE, valenceOf(coding)));
        document.add(PassageFields.keyword(Fields.LAYER, coding.layer()));
        document.add(PassageFields.keyword(Fields.STATUS, coding.status()));
        if (coding.basis() != null) {
            document.add(PassageFields.keyword(Fields.BASIS, coding.basis()));
        }
        coding.events().forEach(event -> document.add(PassageFields.keyword(Fields.EVENT, event)));
        coding.affects().forEach(network -> document.add(PassageFields.keyword(Fields.AFFECTS, network)));
        if (coding.made() && (coding.agreed() || !agreed)) {
            document.add(new StringField(Fields.COUNTS, Fields.YES, Field.Store.NO));
        }
        return document;
    }

    private static String valenceOf(IndexedCoding coding) {
        return coding.valence() == null ? Property.NONE : coding.valence();
    }

    private List<IndexableField> excerpt(IndexedExcerpt excerpt, int from) {
        TextRange range = excerpt.range();
        List<IndexableField> document = new ArrayList<>(32);
        document.add(new StringField(Fields.TYPE, Fields.EXCERPT_TYPE, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, Fields.bytes(excerpt.id())));
        addPlace(document, range);
        addTurn(document, range, from);
        once.addTo(document, words.cut(range));
        List<IndexedCoding> made =
                excerpt.codings().stream().filter(IndexedCoding::made).toList();
        if (!made.isEmpty()) {
            document.add(new StringField(Fields.CODED, Fields.YES, Field.Store.NO));
        }
        if (!made.isEmpty() || excerpt.codings().isEmpty()) {
            document.add(new StringField(Fields.SHOWN, Fields.YES, Field.Store.NO));
        }
        for (IndexedCoding coding : made) {
            document.add(facet(Fields.ALL_CODES, Fields.bytes(coding.code())));
            document.add(facet(Fields.ALL_CODERS, Fields.bytes(coding.coder())));
            document.add(facet(Fields.ALL_VALENCES, new BytesRef(valenceOf(coding))));
            coding.events().forEach(event -> document.add(facet(Fields.ALL_EVENTS, Fields.bytes(event))));
            coding.affects().forEach(network -> document.add(facet(Fields.ALL_AFFECTS, Fields.bytes(network))));
        }
        return document;
    }

    private static IndexableField facet(String field, BytesRef value) {
        return new SortedSetDocValuesField(field, value);
    }

    /** The document of a segment. */
    List<IndexableField> segment(Segment segment) {
        List<IndexableField> document = new ArrayList<>(24);
        document.add(new StringField(Fields.TYPE, Fields.SEGMENT_TYPE, Field.Store.NO));
        document.add(
                new BinaryDocValuesField(Fields.ID, segmentId(source.version().value(), segment.number())));
        addPlace(document, segment.range());
        once.addTo(document, words.cut(segment.range()));
        document.addAll(passages.of(segment.speaker(), null, null));
        return document;
    }

    private static BytesRef segmentId(UUID version, int number) {
        byte[] bytes = new byte[20];
        ByteBuffer.wrap(bytes)
                .putLong(version.getMostSignificantBits())
                .putLong(version.getLeastSignificantBits())
                .putInt(number);
        return new BytesRef(bytes);
    }

    private void addPlace(List<IndexableField> document, TextRange range) {
        document.add(new NumericDocValuesField(Fields.START, Place.of(source.ordinal(), range.start())));
        document.add(new NumericDocValuesField(Fields.END, Place.of(source.ordinal(), range.end())));
    }

    /** From the beginning of the first segment that the range touches to the end of the last. */
    private void addTurn(List<IndexableField> document, TextRange range, int from) {
        int start = range.start();
        int end = range.end();
        for (int at = Math.max(from, 0); from >= 0 && at < material.segments().size(); at++) {
            TextRange turn = material.segments().get(at).range();
            if (!turn.overlaps(range)) {
                break;
            }
            start = Math.min(start, turn.start());
            end = Math.max(end, turn.end());
        }
        document.add(new NumericDocValuesField(Fields.TURN_START, Place.of(source.ordinal(), start)));
        document.add(new NumericDocValuesField(Fields.TURN_END, Place.of(source.ordinal(), end)));
    }

    /** Index of the first segment that the range touches, that is, in which it begins; -1 if it touches none. */
    private int firstTouched(TextRange range) {
        List<Segment> segments = material.segments();
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).range().end() <= range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < segments.size() && segments.get(low).range().overlaps(range) ? low : -1;
    }
}
