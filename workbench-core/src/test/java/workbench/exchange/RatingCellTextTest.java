package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import workbench.rating.RatingValue;

class RatingCellTextTest {
    @Test
    void aCellIsReadInTheLayoutThatTeamsUse() {
        RatingCellText text = RatingCellText.read(
                "Rating: X (mixed)\r\nP1: She had a room.\nP2: He had none.\nrationale: both\nsides\nEvidence: S01@1-2#cost; S02@3-4#cost");

        assertThat(text.rating()).isEqualTo("X (mixed)");
        assertThat(text.summary()).containsExactly("P1: She had a room.", "P2: He had none.");
        assertThat(text.because()).isEqualTo("both\nsides");
        assertThat(text.evidence()).containsExactly("S01@1-2#cost", "S02@3-4#cost");
    }

    @Property(tries = 200)
    void whatIsShownIsReadAsTheSameValue(@ForAll RatingValue value) {
        assertThat(RatingValue.read(value.shown())).contains(value);
        assertThat(RatingValue.read(value.word())).contains(value);
    }

    @Property(tries = 200)
    void ratingSummaryAndRationaleComeBackApart(
            @ForAll RatingValue value,
            @ForAll @Size(max = 3) List<@AlphaChars @NumericChars @StringLength(min = 1, max = 40) String> summary,
            @ForAll @AlphaChars @StringLength(max = 60) String because) {
        String end = because.isEmpty() ? "" : "\n" + RatingCellText.RATIONALE + " " + because;
        String body =
                String.join("\n", summary.stream().map(line -> "P1: " + line).toList());
        RatingCellText text = RatingCellText.read(value.shown() + (body.isEmpty() ? "" : "\n" + body) + end);

        assertThat(RatingValue.read(text.rating())).contains(value);
        assertThat(text.because()).isEqualTo(because);
        assertThat(text.summary()).hasSameSizeAs(summary);
    }
}
