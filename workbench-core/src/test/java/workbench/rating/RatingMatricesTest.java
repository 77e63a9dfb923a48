package workbench.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.problem.WorkbenchException;

class RatingMatricesTest {
    @TempDir
    Path folder;

    private RatedStudy study;

    @BeforeEach
    void begin() {
        study = new RatedStudy(folder);
        study.workbench().cases().add("Upper Brent", "site", Map.of("outcome", "high", "reach", "82"));
        study.workbench().cases().add("Nowhere", "site", Map.of());
    }

    @AfterEach
    void end() {
        study.close();
    }

    private void agree(String construct, String... valuesByCase) {
        List<String> cases = List.of("Gull Point", "Upper Brent", "Marlsea", "Brent");
        for (int i = 0; i < valuesByCase.length; i++) {
            study.workbench()
                    .ratings()
                    .enter(
                            List.of(RatedStudy.row(cases.get(i), construct, "agreed", valuesByCase[i], "x")),
                            EntryTerms.agreeing(true));
        }
    }

    private RatingMatrix matrix() {
        return matrix(MatrixTerms.agreed(DistinguishingRule.SEPARATED));
    }

    private RatingMatrix matrix(MatrixTerms terms) {
        return study.workbench().ratingMatrices().of(terms, CellSummaries.NONE);
    }

    private static RowVerdict verdict(RatingMatrix matrix, String construct) {
        return Objects.requireNonNull(matrix.rated().stream()
                .filter(line -> line.name().equals(construct))
                .findFirst()
                .orElseThrow()
                .verdict());
    }

    @Test
    void casesStandFromLowToHighAndConstructsUnderTheirDomains() {
        agree("available-resources", "2", "1", "-1", "-2");
        agree("cost", "1", "1", "-1", "0");

        RatingMatrix matrix = matrix();

        assertThat(matrix.columns())
                .extracting(column -> column.ofCase().name())
                .containsExactly("Marlsea", "Brent", "Gull Point", "Upper Brent");
        assertThat(matrix.lines())
                .extracting(RatingLine::name)
                .containsExactly(
                        "Intervention Characteristics",
                        "Cost",
                        "Inner Setting",
                        "Readiness for Implementation",
                        "Available Resources");
        assertThat(verdict(matrix, "Available Resources").verdict()).isEqualTo(Verdict.STRONG);
        assertThat(verdict(matrix, "Cost").verdict()).isEqualTo(Verdict.STRONG);
        assertThat(verdict(matrix, "Cost").byOther()).isEqualTo(Verdict.WEAK);
    }

    @Test
    void mixedMissingAndNotApplicableAreLeftOutAndCounted() {
        agree("cost", "mixed", "1", "not-said", "-1");
        agree("planning", "n/a", "n/a", "n/a", "n/a");
        agree("intervention-source", "E", "I", "E", "E");

        RatingMatrix matrix = matrix();

        RowVerdict cost = verdict(matrix, "Cost");
        assertThat(cost.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(List.of(cost.mixed(), cost.missing(), cost.notApplicable())).containsExactly(1, 1, 0);
        assertThat(cost.figures()).contains("1 mixed, left out", "fewer than 2 rated cases in the low and in the high");
        assertThat(verdict(matrix, "Planning").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(matrix, "Intervention Source").verdict()).isEqualTo(Verdict.NOT_COMPARED);
    }

    @Test
    void aCellWithoutAnAgreedRatingSaysSo() {
        study.rateByTwo("Gull Point", "-2", "0");
        study.rate("Marlsea", "1");

        RatingLine cost = matrix().rated().getFirst();

        assertThat(cost.cells())
                .extracting(RatingCell::shown)
                .containsExactly("not agreed (1 rater)", "not rated", "not agreed (2 raters)", "not rated");
        study.as("MK");
        RatingLine own = matrix(new MatrixTerms(null, DistinguishingRule.GAP, Set.of(), Set.of(), "RS", false))
                .rated()
                .getFirst();
        assertThat(own.cells()).extracting(RatingCell::shown).containsExactly("hidden", "not rated", "0", "not rated");
    }

    @Test
    void theTeamMaySayOtherwiseWithAReason() {
        agree("cost", "1", "1", "-1", "0");
        assertThatThrownBy(() -> study.workbench().distinctions().set("cost", "outcome", Verdict.NONE, " "))
                .hasMessageContaining("needs a reason");

        study.workbench().distinctions().set("cost", "outcome", Verdict.NONE, "Gull Point's money came late.");
        RowVerdict cost = verdict(matrix(), "Cost");
        assertThat(cost.verdict()).isEqualTo(Verdict.NONE);
        assertThat(cost.byRule()).isEqualTo(Verdict.STRONG);

        study.workbench().distinctions().set("cost", "outcome", Verdict.WEAK, "On second thought.");
        assertThat(verdict(matrix(), "Cost").verdict()).isEqualTo(Verdict.WEAK);
        study.workbench().undo(1, false);
        assertThat(verdict(matrix(), "Cost").verdict()).isEqualTo(Verdict.NONE);
        study.workbench().distinctions().lift("cost", "outcome");
        assertThat(verdict(matrix(), "Cost").override()).isNull();
    }

    private static MatrixTerms by(@Nullable String attribute, Set<String> high, Set<String> low) {
        return new MatrixTerms(attribute, DistinguishingRule.SEPARATED, high, low, null, true);
    }

    @Test
    void numbersAreOrderedBySizeAndGroupsMayBeNamed() {
        study.workbench().cases().add("Nine", "site", Map.of("reach", "9", "done", "no"));
        study.workbench().cases().add("Half", "site", Map.of("reach", "50 %", "done", "yes"));

        RatingMatrix matrix = matrix(by("reach", Set.of("82", "50 %"), Set.of("9")));
        assertThat(matrix.columns())
                .extracting(column -> column.ofCase().name())
                .startsWith("Nine", "Half", "Upper Brent");
        assertThat(matrix.columns())
                .extracting(CaseColumn::group)
                .startsWith(OutcomeGroup.LOW, OutcomeGroup.HIGH, OutcomeGroup.HIGH, OutcomeGroup.NEITHER);
        assertThat(matrix(by("reach", Set.of(), Set.of())).trouble()).contains("--high and --low");
    }

    @Test
    void ofTwoOutcomesThatHaveNoOrderTheTeamSaysWhichIsHigh() {
        study.workbench().cases().add("Nine", "site", Map.of("done", "adopted"));
        study.workbench().cases().add("Half", "site", Map.of("done", "rejected"));

        assertThat(matrix(by("done", Set.of(), Set.of())).trouble()).contains("'adopted', 'rejected'");
        RatingMatrix named = matrix(by("done", Set.of("adopted"), Set.of()));
        assertThat(named.trouble()).isNull();
        assertThat(named.columns()).extracting(CaseColumn::group).startsWith(OutcomeGroup.HIGH, OutcomeGroup.LOW);
    }

    @Test
    void anAttributeThatNoCaseHasAndAnUnknownOutcomeAreRefused() {
        assertThatThrownBy(() -> matrix(by("size", Set.of(), Set.of())))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems().getFirst().remedy())
                                .contains("outcome", "reach"));
        assertThatThrownBy(() -> matrix(by("outcome", Set.of("best"), Set.of())))
                .hasMessageContaining("'best'");
    }

    @Test
    void allShowsWhatNobodyHasRated() {
        RatingMatrix matrix = matrix(by(null, Set.of(), Set.of()));

        assertThat(matrix.columns()).hasSize(5);
        assertThat(matrix.rated())
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(line.cells())
                        .allSatisfy(cell -> assertThat(cell.shown()).isEqualTo("not rated")));
    }
}
