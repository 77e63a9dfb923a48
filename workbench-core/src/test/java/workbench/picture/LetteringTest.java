package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void wordsAreBrokenBetweenThemThenCut() {
        assertThat(Lettering.wrap("Working side by side", 70, 3, Face.PLAIN))
                .containsExactly("Working", "side by", "side");
        assertThat(Lettering.wrap("Working side by side", 70, 2, Face.PLAIN).getLast())
                .endsWith("…");
        assertThat(Lettering.wrap("", 70, 2, Face.PLAIN)).containsExactly("");
    }

    @Test
    void anEmojiOfSeveralPartsIsNeverCutApart() {
        String family = "👩‍👩‍👧";
        String cut = Lettering.cut(family + family + family, 60, Face.PLAIN);
        assertThat(cut.replace(family, "")).isIn("", "…");
    }

    @Property(tries = 300)
    void linesFitWhateverTheWords(@ForAll String words, @ForAll @DoubleRange(min = 40, max = 300) double width) {
        String clean = Lettering.clean(words);
        var lines = Lettering.wrap(clean, width, 3, Face.PLAIN);
        assertThat(lines).hasSizeBetween(1, 3);
        lines.forEach(line -> assertThat(Lettering.width(line, Face.PLAIN)).isLessThanOrEqualTo(width + 17));
    }

    @Property(tries = 300)
    void cleanWordsHoldNothingThatAFileCannot(@ForAll String words) {
        Lettering.clean(words).codePoints().forEach(sign -> {
            assertThat(Character.isISOControl(sign)).isFalse();
            assertThat(sign >= 0xD800 && sign <= 0xDFFF).isFalse();
        });
    }
}
