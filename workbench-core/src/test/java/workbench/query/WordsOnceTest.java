package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index is made by another way of cutting than queries are: both must cut alike. */
class WordsOnceTest {
    private static final List<String> TEXTS = List.of(
            "The boards' trust was the BOARD'S own; they trusted, and were trusting.",
            "Don’t say “it’s” 3.5 times, e-mail ANNA’S or anna's: naïve Köln, 😀 你好 O'NEILL's'",
            "",
            "flies dies mules denied died agreed owned humbled sized meeting stating siezing itemization",
            "x".repeat(700) + " " + "y".repeat(255) + "'s");

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "", "xx", "de"})
    void bothFormsAreThoseThatQueriesAreCutInto(String language) throws IOException {
        StudyAnalyzer analyzer = new StudyAnalyzer(language);
        WordsOnce once = new WordsOnce(analyzer);
        for (int round = 0; round < 2; round++) {
            for (String text : TEXTS) {
                List<IndexableField> document = new ArrayList<>();
                once.addTo(document, text);
                assertThat(document).extracting(IndexableField::name).containsExactly(Fields.EXACT, Fields.TEXT);
                for (IndexableField field : document) {
                    assertThat(words(field.tokenStream(analyzer, null)))
                            .isEqualTo(words(analyzer.tokenStream(field.name(), text)));
                }
            }
        }
    }

    private static List<String> words(TokenStream cut) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = cut) {
            var word = stream.addAttribute(TermToBytesRefAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.getBytesRef().utf8ToString() + " +" + increment.getPositionIncrement());
            }
            stream.end();
        }
        return words;
    }
}
