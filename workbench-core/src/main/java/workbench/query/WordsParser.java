package workbench.query;

import java.util.ArrayList;
import java.util.List;
import workbench.problem.WorkbenchException;
import workbench.query.WordsNode.All;
import workbench.query.WordsNode.Any;
import workbench.query.WordsNode.Misspelt;
import workbench.query.WordsNode.Not;
import workbench.query.WordsNode.Phrase;
import workbench.query.WordsNode.Wildcard;
import workbench.query.WordsNode.Word;

/**
 * Reads what a researcher types to look for words:
 *
 * <pre>
 * any   := all (OR all)*
 * all   := part ((AND)? part)*          all must occur
 * part  := NOT part | ( any ) | phrase | word
 * phrase:= "words" (~ distance)?        exactly so, or near each other
 * word  := letters, with * and ? for any letters; word~ or word~1 where it may be misspelt
 * </pre>
 *
 * Curly quote marks serve as straight ones; {@code OR}, {@code AND} and {@code NOT} are written in capitals.
 */
public final class WordsParser {
    private static final int DEEPEST = 100;
    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private int at;
    private int depth;

    private WordsParser(String text) {
        this.text = text;
    }

    /**
     * Reads the words without looking for them.
     *
     * @throws WorkbenchException with an {@link UnreadableWords} if they follow no grammar
     */
    public static void check(String words) {
        parse(words);
    }

    static WordsNode parse(String words) {
        WordsParser parser = new WordsParser(words);
        WordsNode node = parser.any();
        parser.skipSpace();
        if (parser.at < words.length()) {
            throw parser.expected("the end, or \"(\" somewhere before this \")\"");
        }
        return node;
    }

    private WordsNode any() {
        if (++depth > DEEPEST) {
            throw expected("fewer parentheses");
        }
        List<WordsNode> parts = new ArrayList<>();
        parts.add(all());
        while (takesKeyword("OR")) {
            parts.add(all());
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }

    private WordsNode all() {
        List<WordsNode> parts = new ArrayList<>();
        parts.add(part());
        while (true) {
            if (takesKeyword("AND")) {
                parts.add(part());
            } else if (atEnd() || text.charAt(at) == ')' || seesKeyword("OR")) {
                return parts.size() == 1 ? parts.getFirst() : new All(parts);
            } else {
                parts.add(part());
            }
        }
    }

    private WordsNode part() {
        if (takesKeyword("NOT")) {
            if (++depth > DEEPEST) {
                throw expected("fewer NOTs");
            }
            WordsNode not = new Not(part());
            depth--;
            return not;
        }
        if (atEnd()) {
            throw expected("a word, a \"phrase\" or a \"(\"");
        }
        char next = text.charAt(at);
        if (next == '(') {
            return group();
        }
        if (QUOTES.indexOf(next) >= 0) {
            return phrase();
        }
        if (next == ')' || seesKeyword("OR") || seesKeyword("AND")) {
            throw expected("a word, a \"phrase\" or a \"(\"");
        }
        return word();
    }

    private WordsNode group() {
        int opened = at++;
        WordsNode inside = any();
        if (atEnd()) {
            throw expected("\")\" for the \"(\" at character " + (opened + 1));
        }
        at++;
        return inside;
    }

    private WordsNode phrase() {
        int opened = at++;
        int end = at;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            at = opened;
            throw expected("a phrase that ends with a quote mark");
        }
        String words = text.substring(at, end);
        if (words.isBlank()) {
            throw expected("words between the quote marks");
        }
        at = end + 1;
        return new Phrase(
                words,
                at < text.length() && text.charAt(at) == '~' ? number("a distance in words, as in ~8") : 0,
                opened);
    }

    private WordsNode word() {
        int from = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            throw expected("a word before the \"~\"");
        }
        if (at < text.length() && text.charAt(at) == '~') {
            return misspelt(word, from);
        }
        int mark = word.indexOf('?');
        boolean wild = word.indexOf('*') >= 0 || (mark > 0 && mark < word.length() - 1);
        if (wild && word.replaceAll("[*?]", "").isEmpty()) {
            at = from;
            throw expected("letters beside the \"*\"");
        }
        return wild ? new Wildcard(word, from) : new Word(word, from);
    }

    private WordsNode misspelt(String word, int from) {
        boolean counted = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        int place = at;
        int edits = 2;
        if (counted) {
            edits = number("1 or 2");
        } else {
            at++;
        }
        if (edits < 1 || edits > 2) {
            at = place + 1;
            throw expected("1 or 2, the number of letters that may differ");
        }
        return new Misspelt(word, edits, from);
    }

    /** The number after a {@code ~}. */
    private int number(String what) {
        int from = ++at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from || at - from > 4) {
            at = from;
            throw expected(what);
        }
        return Integer.parseInt(text.substring(from, at));
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '~' || QUOTES.indexOf(c) >= 0;
    }

    private boolean takesKeyword(String keyword) {
        if (!seesKeyword(keyword)) {
            return false;
        }
        at += keyword.length();
        return true;
    }

    private boolean seesKeyword(String keyword) {
        skipSpace();
        int end = at + keyword.length();
        return text.startsWith(keyword, at)
                && (end == text.length() || (endsWord(text.charAt(end)) && text.charAt(end) != '~'));
    }

    private boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private WorkbenchException expected(String what) {
        return new WorkbenchException(new UnreadableWords(text, at, what));
    }
}
