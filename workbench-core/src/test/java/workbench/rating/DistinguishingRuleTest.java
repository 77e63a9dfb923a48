package workbench.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistinguishingRuleTest {
    private static List<Verdict> both(List<Integer> low, List<Integer> high) {
        return List.of(DistinguishingRule.SEPARATED.verdict(low, high), DistinguishingRule.GAP.verdict(low, high));
    }

    @Test
    void theTwoRulesPartWhereHighCasesAreNotAllPositiveOrTheGapIsSmall() {
        assertThat(both(List.of(-2, -1), List.of(1, 2))).containsExactly(Verdict.STRONG, Verdict.STRONG);
        assertThat(both(List.of(-2, 0), List.of(1, 2))).containsExactly(Verdict.STRONG, Verdict.WEAK);
        assertThat(both(List.of(-2, -2), List.of(0, 2))).containsExactly(Verdict.WEAK, Verdict.STRONG);
        assertThat(both(List.of(-2, -1), List.of(0, 1))).containsExactly(Verdict.WEAK, Verdict.WEAK);
    }

    @Test
    void rangesThatTouchOrLieTheOtherWayRoundDistinguishNothing() {
        assertThat(both(List.of(-1, 1), List.of(1, 2))).containsOnly(Verdict.NONE);
        assertThat(both(List.of(2, 2), List.of(-1, 1))).containsOnly(Verdict.NONE);
    }

    @Test
    void twoRatedCasesAGroupAreTheLeast() {
        assertThat(both(List.of(-2), List.of(1, 2))).containsOnly(Verdict.INSUFFICIENT);
        assertThat(both(List.of(-2, -2), List.of())).containsOnly(Verdict.INSUFFICIENT);
    }
}
