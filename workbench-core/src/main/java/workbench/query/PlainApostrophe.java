package workbench.query;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes the curly apostrophe within a word as a straight one, so that {@code don't} is found however it was typed. */
final class PlainApostrophe extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    PlainApostrophe(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] chars = word.buffer();
        for (int i = 0; i < word.length(); i++) {
            if (chars[i] == '’') {
                chars[i] = '\'';
            }
        }
        return true;
    }
}
