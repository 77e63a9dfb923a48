package workbench.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The measures against worked examples that others have published. */
class ChanceCorrectedTest {
    private static final Offset<Double> TO_THREE_PLACES = within(0.0005);
    private static final Offset<Double> TO_TWO_PLACES = within(0.005);

    /**
     * Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, part C and after: four observers, twelve units, values 1
     * to 5; unit by unit here, 0 for none.
     */
    private static final int[][] KRIPPENDORFF_2011 = {
        {1, 1, 0, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
        {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {0, 5, 5, 5}, {0, 0, 1, 1}, {0, 3, 0, 0}
    };

    /** Sim and Wright 2005, Physical Therapy 85(3), 257-268: two ratings of spinal pain, four grades; rows the first. */
    private static final int[][] SIM_AND_WRIGHT_2005 = {{15, 3, 1, 1}, {4, 18, 3, 2}, {4, 5, 16, 4}, {1, 2, 4, 17}};

    private static List<List<@Nullable Integer>> units(int shift) {
        List<List<@Nullable Integer>> units = new ArrayList<>();
        for (int[] unit : KRIPPENDORFF_2011) {
            List<@Nullable Integer> values = new ArrayList<>();
            Arrays.stream(unit).forEach(value -> values.add(value == 0 ? null : Integer.valueOf(value + shift)));
            units.add(values);
        }
        return units;
    }

    private static double alpha(List<List<@Nullable Integer>> units, ScaleLevel level) {
        return ChanceCorrected.krippendorffAlpha(units, level).orElseThrow();
    }

    @Test
    void krippendorffsAlphaIsThatOfHisExample() {
        assertThat(alpha(units(0), ScaleLevel.NOMINAL)).isCloseTo(0.743, TO_THREE_PLACES);
        assertThat(alpha(units(0), ScaleLevel.ORDINAL)).isCloseTo(0.815, TO_THREE_PLACES);
        assertThat(alpha(units(0), ScaleLevel.INTERVAL)).isCloseTo(0.849, TO_THREE_PLACES);
    }

    @Test
    void ordinalAlphaIsTheSameOnAScaleThatBeginsBelowZeroAndInAnyOrderOfUnits() {
        List<List<@Nullable Integer>> mixedUp = units(-3);
        Collections.shuffle(mixedUp, new Random(7));

        assertThat(alpha(mixedUp, ScaleLevel.ORDINAL)).isCloseTo(0.815, TO_THREE_PLACES);
    }

    private record Ratings(List<Integer> first, List<Integer> second) {
        static Ratings of(int[][] table, int shift, Random order) {
            List<int[]> pairs = new ArrayList<>();
            for (int row = 0; row < table.length; row++) {
                for (int column = 0; column < table[row].length; column++) {
                    for (int n = 0; n < table[row][column]; n++) {
                        pairs.add(new int[] {row + shift, column + shift});
                    }
                }
            }
            Collections.shuffle(pairs, order);
            return new Ratings(
                    pairs.stream().map(pair -> pair[0]).toList(),
                    pairs.stream().map(pair -> pair[1]).toList());
        }
    }

    @Test
    void kappaAndWeightedKappaAreThoseOfSimAndWrightInWhateverOrderRatingsCome() {
        for (int seed = 0; seed < 5; seed++) {
            Ratings ratings = Ratings.of(SIM_AND_WRIGHT_2005, -2, new Random(seed));

            assertThat(ChanceCorrected.cohenKappa(ratings.first(), ratings.second())
                            .orElseThrow())
                    .isCloseTo(0.55, TO_TWO_PLACES);
            assertThat(weighted(ratings, Weights.LINEAR)).isCloseTo(0.61, TO_TWO_PLACES);
            assertThat(weighted(ratings, Weights.QUADRATIC)).isCloseTo(0.67, TO_TWO_PLACES);
        }
    }

    private static double weighted(Ratings ratings, Weights weights) {
        return ChanceCorrected.weightedKappa(ratings.first(), ratings.second(), weights)
                .orElseThrow();
    }

    @Test
    void kappaIsThatOfTheExampleOfThreeDiagnoses() { // Fleiss, Levin, Paik 2003, Statistical Methods for Rates and
        // Proportions, 18.1
        Ratings ratings = Ratings.of(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}, 0, new Random(1));

        assertThat(ChanceCorrected.cohenKappa(ratings.first(), ratings.second()).orElseThrow())
                .isCloseTo(0.676, TO_THREE_PLACES);
    }

    @Test
    void whereAllIsOneValueNothingCanBeSaid() {
        List<Integer> same = List.of(1, 1, 1);
        List<List<@Nullable Integer>> units = List.of(Arrays.asList(1, 1), Arrays.asList(1, 1));

        assertThat(ChanceCorrected.cohenKappa(same, same)).isEqualTo(OptionalDouble.empty());
        assertThat(ChanceCorrected.weightedKappa(same, same, Weights.LINEAR)).isEqualTo(OptionalDouble.empty());
        assertThat(ChanceCorrected.weightedKappa(List.of(), List.of(), Weights.LINEAR))
                .isEqualTo(OptionalDouble.empty());
        assertThat(ChanceCorrected.krippendorffAlpha(units, ScaleLevel.ORDINAL)).isEqualTo(OptionalDouble.empty());
        assertThat(ChanceCorrected.krippendorffAlpha(List.of(), ScaleLevel.ORDINAL))
                .isEqualTo(OptionalDouble.empty());
    }

    @Test
    void fullAgreementIsOneAndListsMustBeOfOneLength() {
        List<Integer> values = List.of(-2, 0, 1, 2);

        assertThat(ChanceCorrected.weightedKappa(values, values, Weights.QUADRATIC)
                        .orElseThrow())
                .isEqualTo(1);
        assertThatThrownBy(() -> ChanceCorrected.cohenKappa(values, List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
