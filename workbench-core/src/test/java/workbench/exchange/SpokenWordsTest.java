package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.TextRange;

class SpokenWordsTest {
    private static final String TEXT = "Date: 3 March\nAnn Lee: We went.\nBob: \uD83D\uDE42 Why?\n";

    private static Segment segment(int number, SegmentKind kind, String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        TextRange range = new TextRange(start, start + words.codePointCount(0, words.length()));
        return new Segment(number, kind, range, null, null, null, 0);
    }

    @Test
    void labelsAndHeaderLinesAreLeftOut() {
        SpokenWords spoken = SpokenWords.of(List.of(
                segment(1, SegmentKind.PARAGRAPH, "Date: 3 March"),
                segment(2, SegmentKind.TURN, "We went."),
                segment(3, SegmentKind.TURN, "\uD83D\uDE42 Why?")));
        assertThat(spoken.only(TEXT, 0).strip()).isEqualTo("… We went.\n … \uD83D\uDE42 Why?");
        int from = TEXT.indexOf("went");
        assertThat(spoken.only(TEXT.substring(from), from)).startsWith("went.").doesNotContain("Bob");
    }

    @Test
    void aTextWithoutTurnsKeepsAllOfItsParagraphs() {
        SpokenWords spoken = SpokenWords.of(List.of(segment(1, SegmentKind.PARAGRAPH, "Date: 3 March")));
        assertThat(spoken.only("Date: 3 March", 0)).isEqualTo("Date: 3 March");
    }
}
