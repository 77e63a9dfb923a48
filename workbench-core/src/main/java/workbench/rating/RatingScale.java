package workbench.rating;

import java.util.Optional;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.problem.Refusal;

/** Which value may be given to what, and what it must rest on. */
public final class RatingScale {
    /** The values there are, for people. */
    public static final String WORDS =
            "−2, −1, 0, +1, +2, mixed (X), not-asked, not-said or not-applicable; E or I for a nominal construct";

    /** What a sign means; part of every rule card. */
    public static final String INFLUENCE =
            "A rating is the influence that a construct has on the case, not its amount: high complexity that hinders is −,"
                    + " low complexity that helps is +. No sign is ever turned by the program.";

    private RatingScale() {}

    /** The value that words mean; refused with the scale where they mean none. */
    public static RatingValue read(String words) {
        return RatingValue.read(words)
                .orElseThrow(() -> Refusal.because(
                        words.isBlank() ? "No value is given." : "'%s' is not on the scale.".formatted(words.strip()),
                        "The scale is %s.".formatted(WORDS)));
    }

    /** Why a code cannot be rated at all; empty where it can. */
    public static Optional<Refusal> unrateable(Code code) {
        boolean heading = code.level() == CodeLevel.DOMAIN || code.level() == CodeLevel.SUBDOMAIN;
        return heading
                ? Optional.of(new Refusal(
                        "'%s' is a %s: what is below it is rated, not itself."
                                .formatted(code.name(), code.level().slug()),
                        "Name a construct, a subconstruct or a code of your own; 'codebook show %s' lists them."
                                .formatted(code.path().substring(0, code.path().indexOf('/')))))
                : Optional.empty();
    }

    /** Why a code cannot be given that value; empty where it can. */
    public static Optional<Refusal> unfit(Code code, RatingValue value) {
        if (value.isNumber() && code.marks().nominal()) {
            return Optional.of(new Refusal(
                    "'%s' is nominal: it is given a letter and no number.".formatted(code.name()),
                    "Give E (from outside), I (from inside), mixed, not-asked, not-said or not-applicable."));
        }
        if (value.isNominal() && !code.marks().nominal()) {
            return Optional.of(new Refusal(
                    "'%s' is not nominal: E and I are no values for it.".formatted(code.name()),
                    "The scale is −2, −1, 0, +1, +2, mixed, not-asked, not-said or not-applicable."));
        }
        return Optional.empty();
    }

    /** Whether the value must be reasoned: what is missing needs no reason, but that a construct does not apply does. */
    static boolean needsReason(RatingValue value) {
        return !value.isMissing();
    }

    /** Whether the value must rest on codings. */
    static boolean needsEvidence(RatingValue value) {
        return !value.isMissing() && value != RatingValue.NOT_APPLICABLE;
    }

    /** How a code is rated, a paragraph each; for its rule card. */
    public static java.util.List<String> card(Code code) {
        if (unrateable(code).isPresent()) {
            return java.util.List.of();
        }
        if (code.marks().nominal()) {
            return java.util.List.of(
                    "E (from outside) or I (from inside), not a number; or mixed, not-asked, not-said, not-applicable.");
        }
        return java.util.List.of(
                "−2 clearly hinders, −1 somewhat, 0 no influence, +1 somewhat helps, +2 clearly; mixed: in both directions;"
                        + " not-asked and not-said: nothing to rate; not-applicable.",
                code.marks().reverse() ? INFLUENCE + " Of this construct more is usually a hindrance." : INFLUENCE);
    }
}
