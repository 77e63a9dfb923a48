package workbench.source;

import org.jspecify.annotations.Nullable;
import workbench.text.TextRange;

/**
 * A part of a source that the text itself shows. Segments are in reading order and do not overlap.
 *
 * @param number from 1, in reading order
 * @param range in code points of the source's text; a turn's range begins after its label
 * @param speaker the label as it stands in the source, without colon and brackets; null where nobody is named
 * @param seconds when it begins, in seconds from the beginning of the recording; null where the source does not say
 * @param page from 1; null where the source has no pages
 * @param level of a heading (1 is the highest) or of a list item's nesting (from 1); 0 for the rest
 */
public record Segment(
        int number,
        SegmentKind kind,
        TextRange range,
        @Nullable String speaker,
        @Nullable Double seconds,
        @Nullable Integer page,
        int level) {}
