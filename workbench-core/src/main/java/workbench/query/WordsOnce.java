package workbench.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * Gives texts to the index in both forms of their words, though it cuts them only once and remembers how the words it met
 * are inflected. For one thread at a time.
 */
final class WordsOnce {
    private static final FieldType TYPE = type();
    private static final int REMEMBERED = 40_000;

    private final StudyAnalyzer analyzer;
    private final CharArrayMap<Forms> known = new CharArrayMap<>(REMEMBERED, false);
    private final Reading exact = new Reading(false);
    private final Reading inflected = new Reading(true);
    private String text = "";
    private Forms[] words = new Forms[256];
    private int[] increments = new int[256];
    private int count;

    /** A word as it stands, and inflected as the others of its kind. */
    private record Forms(BytesRef exact, BytesRef inflected) {}

    WordsOnce(StudyAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** Makes the words of a text those of a document. */
    void addTo(List<IndexableField> document, String words) {
        if (analyzer.inflectsWordByWord()) {
            document.add(new Words(Fields.EXACT, words, exact));
            document.add(new Words(Fields.TEXT, words, inflected));
        } else {
            document.add(new Field(Fields.EXACT, words, TYPE));
            document.add(new Field(Fields.TEXT, words, TYPE));
        }
    }

    /** A field that is cut into words when the index comes to it. */
    private final class Words extends Field {
        private final String content;
        private final Reading reading;

        Words(String field, String content, Reading reading) {
            super(field, TYPE);
            this.content = content;
            this.reading = reading;
        }

        @Override
        public TokenStream tokenStream(Analyzer ofIndex, TokenStream reuse) {
            try {
                cut(content);
            } catch (IOException impossible) { // a text in memory
                throw new UncheckedIOException(impossible);
            }
            return reading;
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same text comes twice, one field after the other
    private void cut(String content) throws IOException {
        if (content == text && count > 0) {
            return;
        }
        text = content;
        count = 0;
        try (TokenStream stream = analyzer.tokenStream(Fields.EXACT, content)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                    increments = Arrays.copyOf(increments, count * 2);
                }
                words[count] = formsOf(word);
                increments[count++] = increment.getPositionIncrement();
            }
            stream.end();
        }
    }

    private Forms formsOf(CharTermAttribute word) throws IOException {
        Forms forms = known.get(word.buffer(), 0, word.length());
        if (forms == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            String written = word.toString();
            forms = new Forms(new BytesRef(written), new BytesRef(analyzer.inflected(written)));
            known.put(written, forms);
        }
        return forms;
    }

    /** The words that were cut last, in one of their forms. */
    private final class Reading extends TokenStream {
        private final BytesTermAttribute word = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final boolean byKind;
        private int at;

        Reading(boolean byKind) {
            this.byKind = byKind;
        }

        @Override
        public void reset() {
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == count) {
                return false;
            }
            word.setBytesRef(byKind ? words[at].inflected() : words[at].exact());
            increment.setPositionIncrement(increments[at++]);
            return true;
        }
    }
}
