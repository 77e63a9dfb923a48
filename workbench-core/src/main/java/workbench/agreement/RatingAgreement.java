package workbench.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.CoderId;
import workbench.rating.RatingBook;
import workbench.rating.RatingSubject;
import workbench.rating.RatingValue;

/**
 * Measures how far raters agree. What is compared is what each gave before seeing another's: what was changed afterwards
 * tells of the talk between them and not of the scale. Mixed, missing and not applicable are no places on the scale; they
 * count in kappa, where values are names, and are left out of weighted kappa and alpha.
 */
public final class RatingAgreement {
    private final Map<RatingSubject, Map<CoderId, RatingValue>> units = new LinkedHashMap<>();
    private final List<CoderId> raters;
    private final int changed;

    private RatingAgreement(Map<RatingSubject, Map<CoderId, RatingValue>> values, int changed) {
        values.forEach((subject, byRater) -> {
            if (byRater.size() > 1) {
                units.put(subject, byRater);
            }
        });
        this.raters = units.values().stream()
                .flatMap(byRater -> byRater.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(CoderId::toString))
                .toList();
        this.changed = changed;
    }

    /** @param independently as raters rated before they could see each other's ratings; else as they stand now */
    public static AgreementReport of(RatingBook book, boolean independently) {
        Map<RatingSubject, Map<CoderId, RatingValue>> first = book.values(true);
        Map<RatingSubject, Map<CoderId, RatingValue>> now = book.values(false);
        int changed = 0;
        for (Map.Entry<RatingSubject, Map<CoderId, RatingValue>> unit : first.entrySet()) {
            if (unit.getValue().size() < 2) {
                continue;
            }
            Map<CoderId, RatingValue> after = now.getOrDefault(unit.getKey(), Map.of());
            changed += (int) unit.getValue().entrySet().stream()
                    .filter(one -> one.getValue() != after.get(one.getKey()))
                    .count();
        }
        return new RatingAgreement(independently ? first : now, changed).report();
    }

    private AgreementReport report() {
        Map<RatingValue, Integer> leftOut = new EnumMap<>(RatingValue.class);
        units.values()
                .forEach(byRater -> byRater.values().stream()
                        .filter(value -> !value.isNumber())
                        .forEach(value -> leftOut.merge(value, 1, Integer::sum)));
        return new AgreementReport(
                units.size(),
                pairs(),
                alpha(units.values()),
                (int) units.values().stream()
                        .filter(byRater -> numbers(byRater).size() > 1)
                        .count(),
                leftOut,
                parts(RatingSubject::construct),
                parts(RatingSubject::ofCase),
                changed);
    }

    private List<PairAgreement> pairs() {
        List<PairAgreement> pairs = new ArrayList<>();
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                pair(raters.get(i), raters.get(j), pairs);
            }
        }
        return pairs;
    }

    private void pair(CoderId first, CoderId second, List<PairAgreement> pairs) {
        List<RatingValue> ones = new ArrayList<>();
        List<RatingValue> others = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> otherNumbers = new ArrayList<>();
        for (Map<CoderId, RatingValue> byRater : units.values()) {
            RatingValue one = byRater.get(first);
            RatingValue other = byRater.get(second);
            if (one == null || other == null) {
                continue;
            }
            ones.add(one);
            others.add(other);
            if (one.isNumber() && other.isNumber()) {
                numbers.add(one.number());
                otherNumbers.add(other.number());
            }
        }
        if (!ones.isEmpty()) {
            pairs.add(new PairAgreement(
                    first,
                    second,
                    ones.size(),
                    apart(ordinals(ones), ordinals(others), 0),
                    ChanceCorrected.cohenKappa(ones, others),
                    numbers.size(),
                    apart(numbers, otherNumbers, 0),
                    apart(numbers, otherNumbers, 1),
                    ChanceCorrected.weightedKappa(numbers, otherNumbers, Weights.LINEAR),
                    ChanceCorrected.weightedKappa(numbers, otherNumbers, Weights.QUADRATIC)));
        }
    }

    private static List<Integer> ordinals(List<RatingValue> values) {
        return values.stream().map(RatingValue::ordinal).toList();
    }

    private static int apart(List<Integer> ones, List<Integer> others, int steps) {
        int count = 0;
        for (int i = 0; i < ones.size(); i++) {
            count += Math.abs(ones.get(i) - others.get(i)) == steps ? 1 : 0;
        }
        return count;
    }

    private static Map<CoderId, Integer> numbers(Map<CoderId, RatingValue> byRater) {
        Map<CoderId, Integer> numbers = new HashMap<>();
        byRater.forEach((rater, value) -> {
            if (value.isNumber()) {
                numbers.put(rater, value.number());
            }
        });
        return numbers;
    }

    private OptionalDouble alpha(Collection<Map<CoderId, RatingValue>> of) {
        List<List<@Nullable Integer>> rows = new ArrayList<>();
        for (Map<CoderId, RatingValue> byRater : of) {
            Map<CoderId, Integer> numbers = numbers(byRater);
            List<@Nullable Integer> row = new ArrayList<>();
            raters.forEach(rater -> row.add(numbers.get(rater)));
            rows.add(row);
        }
        return ChanceCorrected.krippendorffAlpha(rows, ScaleLevel.ORDINAL);
    }

    private <T> List<PartAgreement<T>> parts(Function<RatingSubject, T> of) {
        Map<T, List<Map<CoderId, RatingValue>>> parts = new LinkedHashMap<>();
        units.forEach((subject, byRater) -> parts.computeIfAbsent(of.apply(subject), part -> new ArrayList<>())
                .add(byRater));
        List<PartAgreement<T>> all = new ArrayList<>();
        parts.forEach((part, rated) -> all.add(part(part, rated)));
        return all;
    }

    private <T> PartAgreement<T> part(T part, List<Map<CoderId, RatingValue>> rated) {
        int compared = 0;
        int identical = 0;
        int numbers = 0;
        for (Map<CoderId, RatingValue> byRater : rated) {
            List<RatingValue> values =
                    raters.stream().map(byRater::get).filter(Objects::nonNull).toList();
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size(); j++) {
                    compared++;
                    identical += values.get(i) == values.get(j) ? 1 : 0;
                    numbers += values.get(i).isNumber() && values.get(j).isNumber() ? 1 : 0;
                }
            }
        }
        return new PartAgreement<>(part, compared, identical, numbers, alpha(rated));
    }
}
