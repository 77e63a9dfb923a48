package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.timeline.FuzzyDate;

class PeriodTest {
    private static List<String> names(String first, String last, int most) {
        return Period.over(YearMonth.parse(first), YearMonth.parse(last), most).stream()
                .map(Period::name)
                .toList();
    }

    @Test
    void aSpanIsCutAsFinelyAsThereIsRoom() {
        assertThat(names("2021-11", "2022-02", 12)).containsExactly("2021-11", "2021-12", "2022-01", "2022-02");
        assertThat(names("2020-11", "2021-08", 4)).containsExactly("2020 Q4", "2021 Q1", "2021 Q2", "2021 Q3");
        assertThat(names("2020-11", "2022-08", 5))
                .containsExactly("2020 H2", "2021 H1", "2021 H2", "2022 H1", "2022 H2");
        assertThat(names("2019-11", "2022-08", 5)).containsExactly("2019", "2020", "2021", "2022");
        assertThat(names("1998-01", "2022-08", 4)).containsExactly("1990–1999", "2000–2009", "2010–2019", "2020–2029");
        assertThat(names("0001-01", "9999-12", 1)).hasSize(1);
    }

    @Test
    void aDateLiesInAPeriodOnlyIfAllItMayMeanDoes() {
        Period quarter = new Period(YearMonth.of(2021, 1), YearMonth.of(2021, 3));
        assertThat(quarter.holds(FuzzyDate.read("2021-02").orElseThrow())).isTrue();
        assertThat(quarter.holds(FuzzyDate.read("2021").orElseThrow())).isFalse();
        assertThat(quarter.touches(FuzzyDate.read("2021").orElseThrow())).isTrue();
        assertThat(quarter.touches(FuzzyDate.read("2022").orElseThrow())).isFalse();
    }
}
