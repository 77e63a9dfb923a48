package workbench.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far raters agree beyond chance, from −1 to 1, without unit. Undefined, and empty, where all made one and the same choice
 * throughout: then chance would agree as well.
 */
public final class ChanceCorrected {
    private ChanceCorrected() {}

    /**
     * Cohen's kappa of two raters, whose choices stand at the same places of two lists.
     *
     * @throws IllegalArgumentException if the lists differ in length
     * @see <a href="https://doi.org/10.1177/001316446002000104">Cohen 1960, Educ. Psychol. Meas. 20(1), 37-46</a>
     */
    public static <T> OptionalDouble cohenKappa(List<T> first, List<T> second) {
        return varies(first, second)
                ? OptionalDouble.of(new CohenKappaAgreement(study(first, second)).calculateAgreement())
                : OptionalDouble.empty();
    }

    /**
     * Weighted kappa of two raters on a scale of whole numbers: one less the disagreement observed over that expected, each
     * weighed by the steps between. (The library's own gives other figures where values come in another order.)
     *
     * @throws IllegalArgumentException if the lists differ in length
     * @see <a href="https://doi.org/10.1037/h0026256">Cohen 1968, Psychological Bulletin 70(4), 213-220</a>
     */
    public static OptionalDouble weightedKappa(List<Integer> first, List<Integer> second, Weights weights) {
        if (!varies(first, second)) {
            return OptionalDouble.empty();
        }
        Map<Integer, Long> firstChoices = counted(first);
        Map<Integer, Long> secondChoices = counted(second);
        double observed = 0;
        for (int i = 0; i < first.size(); i++) {
            observed += weights.disagreement(first.get(i), second.get(i));
        }
        double expected = 0;
        for (Map.Entry<Integer, Long> one : firstChoices.entrySet()) {
            for (Map.Entry<Integer, Long> other : secondChoices.entrySet()) {
                expected += weights.disagreement(one.getKey(), other.getKey())
                        * one.getValue()
                        * other.getValue()
                        / first.size();
            }
        }
        return OptionalDouble.of(1 - observed / expected);
    }

    private static Map<Integer, Long> counted(List<Integer> choices) {
        return choices.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> boolean varies(List<T> first, List<T> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "two lists of one length are needed, but got %d and %d".formatted(first.size(), second.size()));
        }
        Set<T> choices = new HashSet<>(first);
        choices.addAll(second);
        return choices.size() > 1;
    }

    private static <T> CodingAnnotationStudy study(List<T> first, List<T> second) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        for (int i = 0; i < first.size(); i++) {
            study.addItem(first.get(i), second.get(i));
        }
        return study;
    }

    /**
     * Krippendorff's alpha of any number of raters, of whom any may have left units out.
     *
     * @param units a unit's values, rater by rater, null where one gave none; as long as there are raters
     * @see <a href="https://repository.upenn.edu/asc_papers/43">Krippendorff 2011, Computing Krippendorff's
     *     Alpha-Reliability</a>
     */
    public static OptionalDouble krippendorffAlpha(List<List<@Nullable Integer>> units, ScaleLevel level) {
        List<List<@Nullable Integer>> paired = units.stream()
                .filter(unit -> unit.stream().filter(Objects::nonNull).count() > 1)
                .toList();
        long choices = paired.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (choices < 2) {
            return OptionalDouble.empty();
        }
        CodingAnnotationStudy study =
                new CodingAnnotationStudy(paired.getFirst().size());
        paired.forEach(unit -> study.addItem(unit.toArray()));
        IDistanceFunction distance = switch (level) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
        };
        return OptionalDouble.of(new KrippendorffAlphaAgreement(study, distance).calculateAgreement());
    }
}
