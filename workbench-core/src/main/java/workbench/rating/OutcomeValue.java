package workbench.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An outcome in words, and its place: numbers by size, words of degree from low to high, then all others by name. Of others
 * nobody but the team knows which is high.
 */
record OutcomeValue(String words) {
    private static final List<List<String>> DEGREES = List.of(
            List.of("very low"),
            List.of("low"),
            List.of("medium", "middle", "moderate"),
            List.of("high"),
            List.of("very high"));

    static final Comparator<OutcomeValue> LOW_TO_HIGH = Comparator.comparing(
                    (OutcomeValue one) -> one.number().isEmpty())
            .thenComparing(one -> one.number().orElse(BigDecimal.ZERO))
            .thenComparingInt(OutcomeValue::degree)
            .thenComparing(one -> one.words().toLowerCase(Locale.ROOT));

    private Optional<BigDecimal> number() {
        String plain = words.strip().replace("%", "").replace('−', '-');
        try {
            return plain.length() > 20 ? Optional.empty() : Optional.of(new BigDecimal(plain.strip()));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    private int degree() {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < DEGREES.size(); i++) {
            if (DEGREES.get(i).contains(lower)) {
                return i;
            }
        }
        return DEGREES.size();
    }

    /** Whether its place is known without asking the team. */
    boolean isOrdered() {
        return number().isPresent() || degree() < DEGREES.size();
    }

    boolean sameAs(String other) {
        return words.strip().equalsIgnoreCase(other.strip());
    }
}
