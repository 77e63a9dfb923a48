package workbench.source.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.CodePoints;

/** Short ways for tests to read invented material and to look at what came out. */
final class Reading {
    private Reading() {}

    static ReadText read(SourceReader reader, String name, String content) {
        return read(reader, name, content.getBytes(UTF_8));
    }

    static ReadText read(SourceReader reader, String name, byte[] content) {
        try {
            ReadText text = reader.read(new FileContent(name, content), ReadOptions.PLAIN)
                    .getFirst();
            SegmentsCheck.hold(text);
            return text;
        } catch (UnreadableFile refused) {
            throw new AssertionError(refused.what(), refused);
        }
    }

    static ReadText plain(String content) {
        return read(new PlainTextReader(), "some.txt", content);
    }

    static ReadText joined(List<Block> blocks) {
        ReadText text = TextLayout.join("", "test", blocks, java.util.Map.of(), List.of());
        SegmentsCheck.hold(text);
        return text;
    }

    /** Each turn as {@code speaker|words}. */
    static List<String> turns(ReadText text) {
        CodePoints points = CodePoints.of(text.text());
        return text.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.TURN)
                .map(turn -> turn.speaker() + "|" + points.cut(turn.range()))
                .toList();
    }

    /** Each segment of a kind as its words. */
    static List<String> words(ReadText text, SegmentKind kind) {
        CodePoints points = CodePoints.of(text.text());
        return text.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> points.cut(segment.range()))
                .toList();
    }

    static List<Double> seconds(ReadText text) {
        return text.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.TURN)
                .map(Segment::seconds)
                .toList();
    }
}
