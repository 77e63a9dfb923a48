package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/** A text cut into words as a field of the index has them, with their places. */
final class CutWords {
    private record Word(BytesRef word, int position, int start, int end) {}

    private final List<Word> words = new ArrayList<>();

    private CutWords() {}

    static CutWords of(Analyzer analyzer, String field, String text) throws IOException {
        CutWords cut = new CutWords();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            var word = stream.addAttribute(TermToBytesRefAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                cut.words.add(new Word(
                        BytesRef.deepCopyOf(word.getBytesRef()), position, offsets.startOffset(), offsets.endOffset()));
            }
            stream.end();
        }
        return cut;
    }

    int count() {
        return words.size();
    }

    BytesRef word(int at) {
        return words.get(at).word();
    }

    int position(int at) {
        return words.get(at).position();
    }

    /** Where it begins, in chars. */
    int start(int at) {
        return words.get(at).start();
    }

    int end(int at) {
        return words.get(at).end();
    }

    /** The word at a position that is meant; -1 if there is none. */
    int at(int position, Predicate<BytesRef> meant) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < words.size() && position(i) == position; i++) {
            if (meant.test(word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word that is meant stands at most {@code reach} positions from the word {@code at}. */
    boolean isNear(int at, int reach, Predicate<BytesRef> meant) {
        for (int i = at; i >= 0 && position(at) - position(i) <= reach; i--) {
            if (meant.test(word(i))) {
                return true;
            }
        }
        for (int i = at + 1; i < words.size() && position(i) - position(at) <= reach; i++) {
            if (meant.test(word(i))) {
                return true;
            }
        }
        return false;
    }
}
