package workbench.coding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.id.VersionId;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/** Cuts the words of excerpts, and what stands around them, from sources; keeps the last source's text at hand. */
final class LineCutter {
    private final Sources sources;
    private final int context;
    private @Nullable Page page;

    private record Page(Source source, VersionId version, CodePoints text, List<Segment> segments) {}

    LineCutter(Sources sources, int context) {
        this.sources = sources;
        this.context = context;
    }

    /** An excerpt's words, those around it, and the label of the turn in which it begins. */
    record Cut(
            Source source,
            String quote,
            String before,
            String after,
            @Nullable String speaker) {}

    Cut cut(Excerpt excerpt) {
        Page at = pageOf(excerpt);
        CodePoints text = at.text();
        TextRange range = excerpt.range();
        int from = Math.max(0, range.start() - context);
        int to = Math.min(text.length(), range.end() + context);
        return new Cut(
                at.source(),
                text.cut(range),
                from == range.start() ? "" : text.cut(new TextRange(from, range.start())),
                to == range.end() ? "" : text.cut(new TextRange(range.end(), to)),
                speakerAt(at.segments(), range.start()));
    }

    CodingLine line(Coding coding, Excerpt excerpt) {
        Cut cut = cut(excerpt);
        return new CodingLine(coding, excerpt, cut.source(), cut.quote(), cut.before(), cut.after(), cut.speaker());
    }

    private Page pageOf(Excerpt excerpt) {
        Page at = page;
        if (at == null || !at.version().equals(excerpt.version())) {
            Source source = sources.source(excerpt.source());
            at = new Page(
                    source, excerpt.version(), sources.text(excerpt.version()).words(), sources.segments(source));
            page = at;
        }
        return Objects.requireNonNull(at);
    }

    /** The label of the turn that holds an offset; segments are in order. */
    private static @Nullable String speakerAt(List<Segment> segments, int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextRange range = segments.get(middle).range();
            if (offset < range.start()) {
                high = middle - 1;
            } else if (offset >= range.end()) {
                low = middle + 1;
            } else {
                return segments.get(middle).speaker();
            }
        }
        return null;
    }
}
