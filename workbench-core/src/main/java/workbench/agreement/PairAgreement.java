package workbench.agreement;

import java.util.OptionalDouble;
import workbench.id.CoderId;

/**
 * How far two raters agree.
 *
 * @param compared constructs in cases that both have rated, whatever the value
 * @param identical of these, where both gave the same
 * @param kappa Cohen's, of all values as names
 * @param numbers where both gave one of −2 to +2; only these have weights
 * @param identicalNumbers of these, where both gave the same
 * @param adjacent of these, where they differ by one step
 */
public record PairAgreement(
        CoderId first,
        CoderId second,
        int compared,
        int identical,
        OptionalDouble kappa,
        int numbers,
        int identicalNumbers,
        int adjacent,
        OptionalDouble linear,
        OptionalDouble quadratic) {
    public OptionalDouble weighted(Weights weights) {
        return switch (weights) {
            case LINEAR -> linear;
            case QUADRATIC -> quadratic;
        };
    }
}
