package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Finds where in a text the words asked for stand; words asked not to be there are passed over. */
final class Highlights {
    private final Analyzer analyzer;
    private final List<Sought> all = new ArrayList<>();

    /**
     * Words that stand one after the other, or near each other.
     *
     * @param positions of each, counted from the first
     */
    private record Sought(String field, List<Predicate<BytesRef>> words, List<Integer> positions, int slop) {}

    /** @param words null where none were asked for */
    Highlights(@Nullable Query words, Analyzer analyzer) {
        this.analyzer = analyzer;
        if (words != null) {
            seek(words);
        }
    }

    private void seek(Query query) {
        switch (query) {
            case BooleanQuery parts ->
                parts.clauses().stream()
                        .filter(clause -> clause.occur() != BooleanClause.Occur.MUST_NOT)
                        .map(BooleanClause::query)
                        .forEach(this::seek);
            case TermQuery one -> seekOne(one.getTerm().field(), one.getTerm().bytes()::bytesEquals);
            case PhraseQuery phrase ->
                all.add(new Sought(
                        phrase.getField(),
                        List.of(phrase.getTerms()).stream()
                                .map(Term::bytes)
                                .<Predicate<BytesRef>>map(bytes -> bytes::bytesEquals)
                                .toList(),
                        Arrays.stream(phrase.getPositions()).boxed().toList(),
                        phrase.getSlop()));
            case AutomatonQuery wildcard -> seekOne(wildcard.getField(), accepted(wildcard.getCompiled()));
            case FuzzyQuery misspelt -> seekOne(misspelt.getField(), accepted(misspelt.getAutomata()));
            default -> {} // matches everything
        }
    }

    private void seekOne(String field, Predicate<BytesRef> word) {
        all.add(new Sought(field, List.of(word), List.of(0), 0));
    }

    private static Predicate<BytesRef> accepted(CompiledAutomaton automaton) {
        ByteRunAutomaton run = automaton.runAutomaton;
        if (run == null) {
            return switch (automaton.type) {
                case ALL -> word -> true;
                case SINGLE -> automaton.term::bytesEquals;
                case NONE, NORMAL -> word -> false;
            };
        }
        return word -> run.run(word.bytes, word.offset, word.length);
    }

    /** Ranges in code points of {@code text}, ascending, overlapping ones joined. */
    List<TextRange> in(String text) throws IOException {
        if (all.isEmpty()) {
            return List.of();
        }
        List<TextRange> ranges = new ArrayList<>();
        CodePoints places = CodePoints.of(text);
        for (String field : List.of(Fields.TEXT, Fields.EXACT)) {
            List<Sought> ofField =
                    all.stream().filter(sought -> sought.field().equals(field)).toList();
            if (!ofField.isEmpty()) {
                CutWords words = CutWords.of(analyzer, field, text);
                ofField.forEach(sought -> mark(sought, words, places, ranges));
            }
        }
        return joined(ranges);
    }

    private static void mark(Sought sought, CutWords words, CodePoints places, List<TextRange> ranges) {
        for (int at = 0; at < words.count(); at++) {
            if (sought.slop() > 0) {
                if (isNear(sought, words, at)) {
                    ranges.add(places.range(words.start(at), words.end(at)));
                }
            } else {
                int last = lastInOrder(sought, words, at);
                if (last >= 0) {
                    ranges.add(places.range(words.start(at), words.end(last)));
                }
            }
        }
    }

    /** The last word of a phrase that begins with the word {@code at}; -1 if none does. */
    private static int lastInOrder(Sought sought, CutWords words, int at) {
        if (!sought.words().getFirst().test(words.word(at))) {
            return -1;
        }
        int last = at;
        for (int i = 1; i < sought.words().size(); i++) {
            int wanted = words.position(at)
                    + sought.positions().get(i)
                    - sought.positions().getFirst();
            last = words.at(wanted, sought.words().get(i));
            if (last < 0) {
                return -1;
            }
        }
        return last;
    }

    /** Whether the word {@code at} is one of those sought, with all the others near it. */
    private static boolean isNear(Sought sought, CutWords words, int at) {
        if (sought.words().stream().noneMatch(word -> word.test(words.word(at)))) {
            return false;
        }
        int reach = sought.slop() + sought.words().size() - 1;
        return sought.words().stream().allMatch(word -> words.isNear(at, reach, word));
    }

    private static List<TextRange> joined(List<TextRange> ranges) {
        ranges.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : ranges) {
            if (!joined.isEmpty() && joined.getLast().overlaps(range)) {
                TextRange last = joined.removeLast();
                joined.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
