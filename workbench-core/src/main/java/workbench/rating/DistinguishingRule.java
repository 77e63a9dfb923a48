package workbench.rating;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By which rule a construct is said to tell cases of high outcome from those of low. No publication states its rule in words;
 * these two are what fits published tables of ratings (of Damschroder and Lowery 2013, DOI 10.1186/1748-5908-8-51, the first
 * fits every readable row; of a later study, DOI 10.2196/jmir.5091, the second fits more). So a team chooses.
 */
public enum DistinguishingRule {
    /** The ranges of the two groups do not overlap; strong if every rating in the high group is positive, else weak. */
    SEPARATED,
    /** From the best of the low group to the worst of the high are two steps or more: strong; one: weak. */
    GAP;

    /** So many rated cases a group needs. */
    public static final int FEWEST_CASES = 2;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DistinguishingRule> read(String words) {
        return Arrays.stream(values())
                .filter(one -> one.slug().equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    public DistinguishingRule other() {
        return switch (this) {
            case SEPARATED -> GAP;
            case GAP -> SEPARATED;
        };
    }

    /** As it is told beneath a matrix. */
    public String inWords() {
        return switch (this) {
            case SEPARATED ->
                "the ratings of the high and of the low group do not overlap and the high ones lie above; strong if every"
                        + " high one is positive, else weak";
            case GAP ->
                "from the best rating of the low group up to the worst of the high group are 2 steps or more: strong; 1 step:"
                        + " weak";
        };
    }

    /**
     * What the rule yields.
     *
     * @param low the numbers of the cases of low outcome
     * @param high the numbers of the cases of high outcome
     */
    public Verdict verdict(List<Integer> low, List<Integer> high) {
        if (low.size() < FEWEST_CASES || high.size() < FEWEST_CASES) {
            return Verdict.INSUFFICIENT;
        }
        int worstHigh = Collections.min(high);
        int gap = worstHigh - Collections.max(low);
        if (gap <= 0) {
            return Verdict.NONE;
        }
        return switch (this) {
            case SEPARATED -> worstHigh > 0 ? Verdict.STRONG : Verdict.WEAK;
            case GAP -> gap >= 2 ? Verdict.STRONG : Verdict.WEAK;
        };
    }
}
