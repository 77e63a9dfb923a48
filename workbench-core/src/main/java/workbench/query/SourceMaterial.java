package workbench.query;

import java.util.List;
import workbench.source.Segment;
import workbench.text.CodePoints;

/**
 * One source ready to be indexed.
 *
 * @param words its text, passages off the record blanked
 * @param segments all of them, in reading order
 * @param excerpts those to index
 * @param withSegments whether the segments are to be indexed too
 */
record SourceMaterial(
        IndexedSource indexed,
        CodePoints words,
        List<Segment> segments,
        List<IndexedExcerpt> excerpts,
        boolean withSegments) {}
