package workbench.exchange;

import java.util.List;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.TextRange;

/**
 * What of a source's text is said or written by somebody: not the speakers' labels that stand between the turns, nor the
 * header lines before the first one, which name people and days.
 */
final class SpokenWords {
    private static final String LEFT_OUT = " … ";

    private final List<TextRange> ranges;

    private SpokenWords(List<TextRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** @param segments of the source, in reading order */
    static SpokenWords of(List<Segment> segments) {
        boolean hasTurns = segments.stream().anyMatch(segment -> segment.kind() == SegmentKind.TURN);
        return new SpokenWords(segments.stream()
                .dropWhile(segment -> hasTurns && segment.kind() != SegmentKind.TURN)
                .map(Segment::range)
                .toList());
    }

    /**
     * The words without what nobody said; where something was left out stands an ellipsis.
     *
     * @param words a stretch of the source's text
     * @param start where it begins, in code points
     */
    String only(String words, int start) {
        StringBuilder kept = new StringBuilder(words.length());
        int at = start;
        int range = firstAfter(start);
        boolean gap = false;
        for (int i = 0; i < words.length(); at++) {
            int one = words.codePointAt(i);
            i += Character.charCount(one);
            while (range < ranges.size() && ranges.get(range).end() <= at) {
                range++;
            }
            boolean spoken = range < ranges.size() && ranges.get(range).start() <= at;
            if (spoken && gap) {
                kept.append(LEFT_OUT);
                gap = false;
            }
            if (spoken) {
                kept.appendCodePoint(one);
            } else if (Character.isWhitespace(one)) {
                if (!gap) {
                    kept.appendCodePoint(one);
                }
            } else {
                gap = true;
            }
        }
        return gap ? kept.append(LEFT_OUT).toString().stripTrailing() : kept.toString();
    }

    /** The first range that ends after an offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
