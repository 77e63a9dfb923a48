package workbench.source.reader;

import workbench.source.SegmentKind;

/**
 * A block and where it lies in the text.
 *
 * @param start char offset of the block, a label that was written before it included
 * @param bodyStart char offset of the block's own words
 * @param end char offset after its last char
 */
record Placed(Block block, int start, int bodyStart, int end) {
    Placed {
        if (start < 0 || bodyStart < start || end < bodyStart) {
            throw new IllegalArgumentException("a block cannot lie at %d..%d..%d".formatted(start, bodyStart, end));
        }
    }

    /** A block whose words are the stretch {@code start..end} of a text that is kept as it is; they are not copied. */
    static Placed stretch(SegmentKind kind, int level, int start, int end) {
        return at(new Block(kind, "", level, null, 0, null, null), start, end);
    }

    /** A block whose text is the stretch {@code start..end} of a text that is kept as it is. */
    static Placed at(Block block, int start, int end) {
        return new Placed(block, start, start, end);
    }
}
