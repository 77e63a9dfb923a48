package workbench.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FuzzyDateTest {
    @Test
    void aDateIsAsPreciseAsItWasWritten() {
        assertThat(FuzzyDate.read("2017-03")).hasValueSatisfying(date -> {
            assertThat(date.first()).isEqualTo(LocalDate.of(2017, 3, 1));
            assertThat(date.last()).isEqualTo(LocalDate.of(2017, 3, 31));
            assertThat(date).hasToString("2017-03");
        });
        assertThat(FuzzyDate.read("2017").orElseThrow().month()).isEqualTo("2017");
        assertThat(FuzzyDate.read("2017-03-14").orElseThrow().month()).isEqualTo("2017-03");
        assertThat(FuzzyDate.read("2017-03/2017-05").orElseThrow().last()).isEqualTo(LocalDate.of(2017, 5, 31));
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String words : new String[] {"", "March", "2017-13", "2017-02-30", "2018/2017", "17-03-14", "2017-3"}) {
            assertThat(FuzzyDate.read(words)).as(words).isEmpty();
        }
    }
}
