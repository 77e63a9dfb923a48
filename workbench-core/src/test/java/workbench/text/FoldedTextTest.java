package workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void aQuoteIsFoundAcrossLineEndsAndQuoteMarks() {
        CodePoints text = CodePoints.of("\uD83D\uDE42 She said \u201Cwe\n  won\u2019t\u201D and left.");
        var places = FoldedText.of(text).find("\"we won't\"", 5);
        assertThat(places).hasSize(1);
        assertThat(text.cut(places.getFirst())).isEqualTo("\u201Cwe\n  won\u2019t\u201D");
    }

    @Test
    void everyPlaceIsFoundAlsoWhereTheyOverlap() {
        assertThat(FoldedText.of(CodePoints.of("aXaXa")).find("aXa", 10))
                .containsExactly(new TextRange(0, 3), new TextRange(2, 5));
    }

    @Test
    void aBlankQuoteStandsNowhere() {
        assertThat(FoldedText.of(CodePoints.of("a b")).find("  ", 10)).isEmpty();
    }
}
