package workbench.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbench.query.Hit;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Cuts passages into sentences, as the language has them. */
final class Sentences {
    private static final String OFF_THE_RECORD = "█";

    private final Locale language;

    Sentences(Locale language) {
        this.language = language;
    }

    /** @param range in code points of the source's text */
    record Sentence(TextRange range, String text) {}

    /** The sentences of a passage in which the words matched; none that holds words off the record. */
    List<Sentence> matched(Hit hit) {
        CodePoints text = CodePoints.of(hit.text());
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(hit.text());
        List<Sentence> found = new ArrayList<>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            String words = hit.text().substring(start, end);
            if (words.isBlank() || words.contains(OFF_THE_RECORD)) {
                continue;
            }
            int from = start + words.length() - words.stripLeading().length();
            TextRange range = text.range(from, from + words.strip().length());
            if (hit.matches().stream().anyMatch(range::overlaps)) {
                int shift = hit.range().start();
                found.add(new Sentence(new TextRange(range.start() + shift, range.end() + shift), words.strip()));
            }
        }
        return found;
    }
}
