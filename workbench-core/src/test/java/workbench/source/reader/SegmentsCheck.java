package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;

import workbench.source.Segment;
import workbench.text.CodePoints;

/** What holds for the segments of every text. */
final class SegmentsCheck {
    private SegmentsCheck() {}

    static void hold(ReadText text) {
        CodePoints points = CodePoints.of(text.text());
        int end = 0;
        int number = 1;
        for (Segment segment : text.segments()) {
            assertThat(segment.number()).isEqualTo(number++);
            assertThat(segment.range().start()).isGreaterThanOrEqualTo(end);
            assertThat(segment.range().end()).isLessThanOrEqualTo(points.length());
            String words = points.cut(segment.range());
            assertThat(words).isNotBlank();
            assertThat(Whitespace.is(words.charAt(0))).isFalse();
            assertThat(Whitespace.is(words.charAt(words.length() - 1))).isFalse();
            end = segment.range().end();
        }
    }
}
