package workbench.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\u00e9", "\uD83D\uDE42", "\n", "\u05d0", "\uD835\uDD38", "e\u0301")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void offsetsAreThoseThatJavaCounts(@ForAll("texts") String text) {
        CodePoints points = CodePoints.of(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i <= points.length(); i++) {
            int chars = text.offsetByCodePoints(0, i);
            assertThat(points.toChar(i)).isEqualTo(chars);
            assertThat(points.toCodePoint(chars)).isEqualTo(i);
        }
    }

    @Property
    void aCutHoldsAsManyCodePointsAsItsRange(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        CodePoints points = CodePoints.of(text);
        int one = Math.floorMod(a, points.length() + 1);
        int other = Math.floorMod(b, points.length() + 1);
        if (one == other) {
            return;
        }
        TextRange range = new TextRange(Math.min(one, other), Math.max(one, other));
        String cut = points.cut(range);
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(range.length());
    }

    @Test
    void anOffsetOutsideTheTextIsAFault() {
        CodePoints points = CodePoints.of("ab");
        assertThatThrownBy(() -> points.toChar(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
