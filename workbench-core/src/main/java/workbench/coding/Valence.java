package workbench.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The direction of an influence on the affected network and its work: neither the tone of the words nor the amount of a
 * thing. No valence is a null, not a member.
 */
public enum Valence {
    POSITIVE("+"),
    NEGATIVE("−"),
    MIXED("−/+"),
    NEUTRAL("0");

    private final String sign;

    Valence(String sign) {
        this.sign = sign;
    }

    /** As it is printed. */
    public String sign() {
        return sign;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A word or a sign as people type it ({@code +}, {@code -}, {@code +/-}, {@code 0}); empty if it is neither. */
    public static Optional<Valence> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT).replace('−', '-');
        return switch (wanted) {
            case "+" -> Optional.of(POSITIVE);
            case "-" -> Optional.of(NEGATIVE);
            case "+/-", "-/+" -> Optional.of(MIXED);
            case "0" -> Optional.of(NEUTRAL);
            default ->
                Arrays.stream(values()).filter(one -> one.slug().equals(wanted)).findFirst();
        };
    }
}
