package workbench.agreement;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.rating.RatingValue;

/**
 * How far raters agree on ratings.
 *
 * @param units constructs in cases that two raters or more have rated
 * @param alpha Krippendorff's, ordinal, of −2 to +2 and all raters
 * @param alphaUnits units with numbers of two raters or more
 * @param leftOut how many ratings have no place on the scale, by value; they are out of weighted kappa and alpha
 * @param changed how many ratings were changed after others could be seen
 */
public record AgreementReport(
        int units,
        List<PairAgreement> pairs,
        OptionalDouble alpha,
        int alphaUnits,
        Map<RatingValue, Integer> leftOut,
        List<PartAgreement<CodeId>> byConstruct,
        List<PartAgreement<CaseId>> byCase,
        int changed) {
    /**
     * Below that many, weighted kappa on five values tells little: twice the square of the number of values.
     *
     * @see <a href="https://doi.org/10.1177/014662168100500114">Cicchetti 1981, Appl. Psychol. Meas. 5(1), 101-104</a>
     */
    public static final int FEW = 50;

    public AgreementReport {
        pairs = List.copyOf(pairs);
        leftOut = Map.copyOf(leftOut);
        byConstruct = List.copyOf(byConstruct);
        byCase = List.copyOf(byCase);
    }
}
