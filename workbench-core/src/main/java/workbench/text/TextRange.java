package workbench.text;

/**
 * A stretch of a source's text, from {@code start} up to but not including {@code end}. Both count Unicode code points
 * from 0, not Java chars (UTF-16 units): an emoji is one code point and two chars. {@link CodePoints} is the way in from
 * chars and back.
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a range needs 0 <= start < end, but got %d..%d".formatted(start, end));
        }
    }

    /** Length in code points. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this one, edges included. */
    public boolean holds(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** As people type and read it: {@code 1042-1103}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
