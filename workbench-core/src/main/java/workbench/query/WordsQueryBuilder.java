package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import workbench.problem.WorkbenchException;
import workbench.query.WordsNode.All;
import workbench.query.WordsNode.Any;
import workbench.query.WordsNode.Misspelt;
import workbench.query.WordsNode.Not;
import workbench.query.WordsNode.Phrase;
import workbench.query.WordsNode.Wildcard;
import workbench.query.WordsNode.Word;

/** Turns what a researcher typed into a query over the two fields of words. */
final class WordsQueryBuilder {
    private final String typed;
    private final Analyzer analyzer;

    private WordsQueryBuilder(String typed, Analyzer analyzer) {
        this.typed = typed;
        this.analyzer = analyzer;
    }

    /** @throws WorkbenchException if the words follow no grammar, or hold no word at all */
    static Query build(String typed, Analyzer analyzer) {
        return new WordsQueryBuilder(typed, analyzer).build(WordsParser.parse(typed));
    }

    private Query build(WordsNode node) {
        return switch (node) {
            case Word word -> inOrder(Fields.TEXT, word.word(), 0, word.at());
            case Phrase phrase -> inOrder(Fields.EXACT, phrase.words(), phrase.slop(), phrase.at());
            case Wildcard wildcard -> wildcard(wildcard.pattern(), wildcard.at());
            case Misspelt word -> misspelt(word.word(), word.edits(), word.at());
            case All all -> all(all.parts());
            case Any any -> any(any.parts());
            case Not not -> all(List.of(not));
        };
    }

    private Query all(List<WordsNode> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (WordsNode part : parts) {
            if (part instanceof Not not) {
                all.add(build(not.part()), Occur.MUST_NOT);
            } else {
                all.add(build(part), Occur.MUST);
                wanted = true;
            }
        }
        if (!wanted) { // Lucene finds nothing for an exclusion alone
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<WordsNode> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (WordsNode part : parts) {
            any.add(build(part), Occur.SHOULD);
        }
        return any.build();
    }

    private Query wildcard(String pattern, int at) {
        Query query = new WildcardQuery(new Term(Fields.EXACT, normal(pattern)));
        if (pattern.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw noWord(at);
        }
        return query;
    }

    private Query misspelt(String word, int edits, int at) {
        List<Token> tokens = tokens(Fields.EXACT, word);
        if (tokens.size() != 1) {
            throw noWord(at);
        }
        String term = tokens.getFirst().term().utf8ToString();
        int allowed = term.codePointCount(0, term.length()) < 4 ? 1 : edits;
        return new FuzzyQuery(new Term(Fields.EXACT, term), allowed, 1);
    }

    private String normal(String word) {
        return analyzer.normalize(Fields.EXACT, word).utf8ToString();
    }

    private Query inOrder(String field, String words, int slop, int at) {
        List<Token> tokens = tokens(field, words);
        if (tokens.isEmpty()) {
            throw noWord(at);
        }
        if (tokens.size() == 1) {
            return new TermQuery(new Term(field, tokens.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        tokens.forEach(token -> phrase.add(new Term(field, token.term()), token.position()));
        return phrase.build();
    }

    private record Token(BytesRef term, int position) {}

    private List<Token> tokens(String field, String words) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, words)) {
            var term = stream.addAttribute(TermToBytesRefAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(BytesRef.deepCopyOf(term.getBytesRef()), position));
            }
            stream.end();
        } catch (IOException impossible) { // the words are in memory
            throw new IllegalStateException("words could not be cut", impossible);
        }
        return tokens;
    }

    private WorkbenchException noWord(int at) {
        return new WorkbenchException(new UnreadableWords(typed, at, "one word of letters or digits"));
    }
}
