package workbench.query;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words: {@link Fields#TEXT} by the study's language, all inflected forms of a word alike; {@link
 * Fields#EXACT} as they stand, in lower case. No word is left out, however common, since a phrase may hold it.
 */
final class StudyAnalyzer extends DelegatingAnalyzerWrapper {
    private final Analyzer inflected;
    private final Analyzer exact = new Exact();
    /** Inflects a word that {@link Exact} cut; null where a language cuts and inflects at once. */
    private final @Nullable Analyzer oneWord;

    /** @param language an ISO 639 code, with or without a country; one that is not known has no inflection */
    StudyAnalyzer(String language) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.inflected = forLanguage(language.toLowerCase(Locale.ROOT).replaceAll("[-_].*", ""));
        this.oneWord = inflected instanceof English ? new English(true) : null;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return field.equals(Fields.EXACT) ? exact : inflected;
    }

    /** Whether {@link #inflected} tells what {@link Fields#TEXT} makes of the words of {@link Fields#EXACT}. */
    boolean inflectsWordByWord() {
        return oneWord != null || inflected instanceof Exact;
    }

    /** A word of {@link Fields#EXACT} as {@link Fields#TEXT} has it. */
    String inflected(String word) throws IOException {
        if (oneWord == null) {
            return word;
        }
        try (TokenStream stream = oneWord.tokenStream(Fields.TEXT, word)) {
            var ending = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String result = stream.incrementToken() ? ending.toString() : word;
            stream.end();
            return result;
        }
    }

    private Analyzer forLanguage(String language) {
        CharArraySet none = CharArraySet.EMPTY_SET;
        return switch (language) {
            case "en" -> new English(false);
            case "ar" -> new ArabicAnalyzer(none);
            case "bn" -> new BengaliAnalyzer(none);
            case "cs" -> new CzechAnalyzer(none);
            case "da" -> new DanishAnalyzer(none);
            case "de" -> new GermanAnalyzer(none);
            case "el" -> new GreekAnalyzer(none);
            case "es" -> new SpanishAnalyzer(none);
            case "fi" -> new FinnishAnalyzer(none);
            case "fr" -> new FrenchAnalyzer(none);
            case "hi" -> new HindiAnalyzer(none);
            case "hu" -> new HungarianAnalyzer(none);
            case "id" -> new IndonesianAnalyzer(none);
            case "it" -> new ItalianAnalyzer(none);
            case "ja", "ko", "zh" -> new CJKAnalyzer(none);
            case "nb", "nn", "no" -> new NorwegianAnalyzer(none);
            case "nl" -> new DutchAnalyzer(none);
            case "pt" -> new PortugueseAnalyzer(none);
            case "ro" -> new RomanianAnalyzer(none);
            case "ru" -> new RussianAnalyzer(none);
            case "sv" -> new SwedishAnalyzer(none);
            case "tr" -> new TurkishAnalyzer(none);
            default -> exact;
        };
    }

    /** Words as they stand. */
    private static final class Exact extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(new PlainApostrophe(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
            return new LowerCaseFilter(new PlainApostrophe(word));
        }
    }

    /** English: words as they stand, without possessive and ending. */
    private static final class English extends Analyzer {
        private final boolean oneWord;

        /** @param oneWord whether each text is one of the words that {@link Exact} cuts */
        English(boolean oneWord) {
            this.oneWord = oneWord;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = oneWord ? new KeywordTokenizer() : new StandardTokenizer();
            TokenStream exact = new LowerCaseFilter(new PlainApostrophe(words));
            return new TokenStreamComponents(words, new PorterStemFilter(new EnglishPossessiveFilter(exact)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
            return new LowerCaseFilter(new PlainApostrophe(word));
        }
    }
}
