package workbench.source.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workbench.source.SegmentKind;

/** Makes paragraphs, headings, list items and table rows of a document's lines in reading order. */
final class PdfParagraphs {
    private static final double HEADING_SIZE = 1.12;
    private static final int HEADING_CHARS = 250;
    private static final int HEADING_LEVELS = 6;

    private final List<PdfLine> lines;
    private final List<List<PdfLine>> notes;
    private final PdfBreaks breaks;
    private final LineEnds lineEnds;
    private final double bodySize;
    /** Sizes of type larger than the body's, the largest first. */
    private final List<Double> headingSizes;

    PdfParagraphs(List<PdfLine> lines) {
        this.bodySize = bodySize(lines);
        PdfFootnotes.Parted parted = PdfFootnotes.part(lines, bodySize);
        this.lines = parted.running();
        this.notes = parted.notes();
        this.breaks = new PdfBreaks(lines);
        this.lineEnds = new LineEnds(lines.stream().map(PdfLine::text).toList());
        var sizes = new TreeSet<Double>(Comparator.reverseOrder());
        lines.stream()
                .map(PdfLine::size)
                .filter(size -> size >= bodySize * HEADING_SIZE)
                .forEach(size -> sizes.add(rounded(size)));
        this.headingSizes = List.copyOf(sizes);
    }

    int noteCount() {
        return notes.size();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<PdfLine> paragraph = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            @Nullable PdfLine before = i > 0 ? lines.get(i - 1) : null;
            @Nullable PdfLine after = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (!line.cells().isEmpty()) {
                add(paragraph, blocks);
                blocks.add(row(line));
                continue;
            }
            if (PdfCells.isTableRow(before, line, after)) {
                add(paragraph, blocks);
                String cells = String.join("\t", PdfCells.texts(line));
                blocks.add(new Block(SegmentKind.TABLE_ROW, cells, 0, line.page(), boldChars(line, cells), null, null));
                continue;
            }
            if (!paragraph.isEmpty() && breaks.isBetween(paragraph, line, after)) {
                add(paragraph, blocks);
            }
            paragraph.add(line);
        }
        add(paragraph, blocks);
        for (List<PdfLine> note : notes) {
            StringBuilder text = new StringBuilder();
            note.forEach(line -> lineEnds.append(text, line.text()));
            blocks.add(new Block(
                    SegmentKind.FOOTNOTE, text.toString(), 0, note.getFirst().page(), 0, null, null));
        }
        return blocks;
    }

    private void add(List<PdfLine> paragraph, List<Block> blocks) {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int boldChars = 0;
        boolean boldSoFar = true;
        for (PdfLine line : paragraph) {
            String words = line.text();
            lineEnds.append(text, words);
            if (boldSoFar) {
                int bold = boldChars(line, words);
                boldChars = bold == words.length() ? text.length() : text.length() - words.length() + bold;
                boldSoFar = bold == words.length();
            }
        }
        String whole = text.toString().replace("\u00ad", "");
        PdfLine first = paragraph.getFirst();
        SegmentKind kind = kind(first, whole);
        int level = kind == SegmentKind.HEADING ? headingLevel(first) : kind == SegmentKind.LIST_ITEM ? 1 : 0;
        blocks.add(new Block(kind, whole, level, first.page(), Math.clamp(boldChars, 0, whole.length()), null, null));
        paragraph.clear();
    }

    private Block row(PdfLine line) {
        List<String> cells = new ArrayList<>();
        for (List<List<PdfWord>> cell : line.cells()) {
            StringBuilder text = new StringBuilder();
            cell.forEach(words -> lineEnds.append(text, PdfLine.text(words)));
            cells.add(text.toString());
        }
        return new Block(SegmentKind.TABLE_ROW, String.join("\t", cells), 0, line.page(), 0, null, null);
    }

    private SegmentKind kind(PdfLine first, String text) {
        if (first.size() >= bodySize * HEADING_SIZE
                && text.length() <= HEADING_CHARS
                && text.chars().anyMatch(Character::isLetter)) {
            return SegmentKind.HEADING;
        }
        return PdfBreaks.hasBullet(first) ? SegmentKind.LIST_ITEM : SegmentKind.PARAGRAPH;
    }

    private int headingLevel(PdfLine line) {
        return Math.clamp(headingSizes.indexOf(rounded(line.size())) + 1L, 1, HEADING_LEVELS);
    }

    private static int boldChars(PdfLine line, String text) {
        return Math.min(line.boldChars(), text.length());
    }

    /** The size that most characters have. */
    private static double bodySize(List<PdfLine> lines) {
        Map<Double, Integer> chars = new HashMap<>();
        for (PdfLine line : lines) {
            for (PdfWord word : line.words()) {
                chars.merge(rounded(word.size()), word.text().length(), Integer::sum);
            }
        }
        return chars.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private static double rounded(double size) {
        return Math.round(size * 2) / 2.0;
    }
}
