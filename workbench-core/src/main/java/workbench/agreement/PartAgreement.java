package workbench.agreement;

import java.util.OptionalDouble;

/**
 * How far raters agree on one construct, or in one case.
 *
 * @param compared pairs of ratings on the same
 * @param identical of these, the same
 * @param numbers pairs of one of −2 to +2 each
 * @param alpha Krippendorff's, ordinal, of the numbers
 */
public record PartAgreement<T>(T part, int compared, int identical, int numbers, OptionalDouble alpha) {}
