package workbench.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a construct is rated on a case. The five numbers, the two nominal letters and the four kinds of nothing stay apart
 * everywhere; none is ever turned into another. The sign is the influence's: high complexity that hinders is a minus.
 *
 * @see <a href="https://doi.org/10.1186/1748-5908-8-51">Damschroder and Lowery 2013, Implementation Science 8:51</a>
 */
public enum RatingValue {
    CLEARLY_HINDERS("-2"),
    SOMEWHAT_HINDERS("-1"),
    NO_INFLUENCE("0"),
    SOMEWHAT_HELPS("1"),
    CLEARLY_HELPS("2"),
    /** Influences in both directions; not the same as none. */
    MIXED("mixed"),
    /** Missing: nobody asked about it. */
    NOT_ASKED("not-asked"),
    /** Missing: asked, and nothing was said. */
    NOT_SAID("not-said"),
    /** The construct has no meaning in this case. */
    NOT_APPLICABLE("not-applicable"),
    /** Nominal: from outside. */
    EXTERNAL("E"),
    /** Nominal: from inside. */
    INTERNAL("I");

    private final String word;

    RatingValue(String word) {
        this.word = word;
    }

    /** As it stands in data. */
    public String word() {
        return word;
    }

    /** As it stands in tables for people: {@code +2}, {@code −1}, {@code X}, {@code not asked}, {@code N/A}. */
    public String shown() {
        return switch (this) {
            case SOMEWHAT_HELPS, CLEARLY_HELPS -> "+" + word;
            case CLEARLY_HINDERS, SOMEWHAT_HINDERS -> word.replace('-', '−');
            case MIXED -> "X";
            case NOT_ASKED, NOT_SAID -> word.replace('-', ' ');
            case NOT_APPLICABLE -> "N/A";
            case NO_INFLUENCE, EXTERNAL, INTERNAL -> word;
        };
    }

    /** Whether it is one of −2 to +2. */
    public boolean isNumber() {
        return ordinal() <= CLEARLY_HELPS.ordinal();
    }

    /**
     * −2 to 2.
     *
     * @throws IllegalStateException if it is no number
     */
    public int number() {
        if (!isNumber()) {
            throw new IllegalStateException(word + " is no number");
        }
        return ordinal() - NO_INFLUENCE.ordinal();
    }

    /** Whether there was nothing to rate. */
    public boolean isMissing() {
        return this == NOT_ASKED || this == NOT_SAID;
    }

    public boolean isNominal() {
        return this == EXTERNAL || this == INTERNAL;
    }

    /** A value as people type it ({@code +2}, {@code −1}, {@code mixed}, {@code X}, {@code not-said}, {@code n/a}); empty if none. */
    public static Optional<RatingValue> read(String words) {
        String wanted = words.strip().replace('−', '-').replaceFirst("^\\+(?=\\d)", "");
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "x", "x (mixed)", "mixed (x)", "0 (mixed)" -> Optional.of(MIXED);
            case "n/a", "na", "does not apply" -> Optional.of(NOT_APPLICABLE);
            default ->
                Arrays.stream(values())
                        .filter(value -> value.word.equalsIgnoreCase(wanted.replace(' ', '-')))
                        .findFirst();
        };
    }
}
