package workbench.rating;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a construct tells cases of high and of low outcome apart. */
public enum Verdict {
    STRONG,
    WEAK,
    NONE,
    /** Fewer than two cases of high, or of low outcome have a number on it. */
    INSUFFICIENT,
    /** It applies to none of the cases that are compared. */
    NOT_APPLICABLE,
    /** Nothing can be compared: it is given letters and no numbers, or the cases have no high and low outcome. */
    NOT_COMPARED;

    /** Those that a team may give otherwise than its rule. */
    public static final List<Verdict> FOR_PEOPLE = List.of(STRONG, WEAK, NONE, INSUFFICIENT);

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a table for people, with the marks that published tables use. */
    public String shown() {
        return switch (this) {
            case STRONG -> "** strong";
            case WEAK -> "* weak";
            case NONE -> "no";
            case INSUFFICIENT -> "insufficient data";
            case NOT_APPLICABLE -> "not applicable";
            case NOT_COMPARED -> "not compared";
        };
    }

    public static Optional<Verdict> read(String words) {
        return Arrays.stream(values())
                .filter(one -> one.slug().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
