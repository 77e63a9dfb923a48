package workbench.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.problem.Refusal;

/** Cases in the order of their outcome, each in the group to which the outcome puts it. */
final class ComparedCases {
    private final String attribute;
    private final List<CaseColumn> columns = new ArrayList<>();
    private @Nullable String trouble;

    private ComparedCases(String attribute) {
        this.attribute = attribute;
    }

    /** @param cases all of the study that are shown, in their own order */
    static ComparedCases of(List<Case> cases, MatrixTerms terms) {
        String attribute = terms.outcome() == null ? MatrixTerms.OUTCOME : terms.outcome();
        refuseUnknown(cases, terms);
        ComparedCases compared = new ComparedCases(attribute);
        TreeSet<OutcomeValue> values = cases.stream()
                .flatMap(one -> outcome(one, attribute).stream())
                .map(OutcomeValue::new)
                .collect(Collectors.toCollection(() -> new TreeSet<>(OutcomeValue.LOW_TO_HIGH)));
        Set<OutcomeValue> high = compared.chosen(values, terms.high(), "--high");
        Set<OutcomeValue> low = compared.chosen(values, terms.low(), "--low");
        compared.divide(values, high, low);
        cases.stream()
                .sorted(Comparator.comparing(
                                (Case one) -> outcome(one, attribute).isEmpty())
                        .thenComparing(
                                one -> new OutcomeValue(outcome(one, attribute).orElse("")), OutcomeValue.LOW_TO_HIGH))
                .forEach(one -> compared.columns.add(column(one, attribute, high, low)));
        return compared;
    }

    private static void refuseUnknown(List<Case> cases, MatrixTerms terms) {
        if (terms.outcome() != null
                && cases.stream().allMatch(one -> outcome(one, terms.outcome()).isEmpty())) {
            Set<String> known = cases.stream()
                    .flatMap(one -> one.attributes().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            throw Refusal.because(
                    "No case has an attribute '%s'.".formatted(terms.outcome()),
                    known.isEmpty()
                            ? "Give cases attributes with 'case set CASE --attribute NAME=VALUE'."
                            : "There are: %s.".formatted(String.join(", ", known)));
        }
    }

    private static Optional<String> outcome(Case one, String attribute) {
        return Optional.ofNullable(one.attributes().get(attribute)).filter(words -> !words.isBlank());
    }

    private Set<OutcomeValue> chosen(Set<OutcomeValue> values, Set<String> words, String option) {
        Set<OutcomeValue> chosen = new TreeSet<>(OutcomeValue.LOW_TO_HIGH);
        for (String word : words) {
            OutcomeValue value = values.stream()
                    .filter(one -> one.sameAs(word))
                    .findFirst()
                    .orElseThrow(() -> Refusal.because(
                            "No case has the %s '%s' named by '%s'.".formatted(attribute, word, option),
                            "There are: %s."
                                    .formatted(values.stream()
                                            .map(OutcomeValue::words)
                                            .collect(Collectors.joining(", ")))));
            chosen.add(value);
        }
        return chosen;
    }

    /** Where the team has not said which outcomes are high and low, two that have an order say it themselves. */
    private void divide(SortedSet<OutcomeValue> values, Set<OutcomeValue> high, Set<OutcomeValue> low) {
        if (high.stream().anyMatch(low::contains)) {
            throw Refusal.because("One outcome is named as high and as low.", "Name it once.");
        }
        boolean two = values.size() == 2;
        if (high.isEmpty() && low.isEmpty() && two && values.stream().allMatch(OutcomeValue::isOrdered)) {
            low.add(values.first());
            high.add(values.last());
        } else if (two && high.size() + low.size() == 1) {
            Set<OutcomeValue> other = high.isEmpty() ? high : low;
            values.stream()
                    .filter(one -> !high.contains(one) && !low.contains(one))
                    .forEach(other::add);
        }
        if (values.isEmpty()) {
            trouble = "no case has an attribute '%s'".formatted(attribute);
        } else if (high.isEmpty() || low.isEmpty()) {
            trouble = "which of %s is high and which low is not said: name them with --high and --low"
                    .formatted(
                            values.stream().map(one -> "'" + one.words() + "'").collect(Collectors.joining(", ")));
        }
    }

    private static CaseColumn column(Case one, String attribute, Set<OutcomeValue> high, Set<OutcomeValue> low) {
        Optional<OutcomeValue> value = outcome(one, attribute).map(OutcomeValue::new);
        OutcomeGroup group = value.filter(high::contains).isPresent()
                ? OutcomeGroup.HIGH
                : value.filter(low::contains).isPresent() ? OutcomeGroup.LOW : OutcomeGroup.NEITHER;
        return new CaseColumn(one, value.map(OutcomeValue::words).orElse(null), group);
    }

    String attribute() {
        return attribute;
    }

    /** From low to high, cases without an outcome last. */
    List<CaseColumn> columns() {
        return columns;
    }

    /** Why no groups can be compared, or null. */
    @Nullable
    String trouble() {
        return trouble;
    }
}
