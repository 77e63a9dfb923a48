package workbench.source.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells the lines of footnotes from those of the running text: in smaller type, at the end of a column, the first of them
 * beginning with a number or sign.
 */
final class PdfFootnotes {
    private static final double SMALLER = 0.93;
    private static final String NOTE_SIGN = "\\d{1,3}|[*†‡§¹²³]{1,3}";
    private static final int MIN_WORDS = 3;

    private PdfFootnotes() {}

    /** Running text and notes, both in reading order. */
    record Parted(List<PdfLine> running, List<List<PdfLine>> notes) {}

    static Parted part(List<PdfLine> lines, double bodySize) {
        Set<PdfLine> inNotes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<PdfLine>> notes = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size()
                    && lines.get(to).column() == lines.get(from).column()) {
                to++;
            }
            int begin = to;
            while (begin > from && lines.get(begin - 1).size() <= SMALLER * bodySize) {
                begin--;
            }
            List<PdfLine> small = lines.subList(begin, to);
            boolean goesOn = !notes.isEmpty() && begin > from;
            if (!small.isEmpty()
                    && (beginsNote(small.getFirst())
                            || (goesOn && small.stream().anyMatch(PdfFootnotes::beginsNote)))) {
                add(small, notes);
                inNotes.addAll(small);
            }
            from = to;
        }
        return new Parted(lines.stream().filter(line -> !inNotes.contains(line)).toList(), notes);
    }

    private static void add(List<PdfLine> small, List<List<PdfLine>> notes) {
        for (PdfLine line : small) {
            if (beginsNote(line) || notes.isEmpty()) {
                notes.add(new ArrayList<>());
            }
            notes.getLast().add(line);
        }
    }

    private static boolean beginsNote(PdfLine line) {
        return line.words().size() >= MIN_WORDS
                && line.words().getFirst().text().matches(NOTE_SIGN);
    }
}
