package workbench.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a construct tells the groups apart.
 *
 * @param low the numbers of the low group, smallest first
 * @param high the numbers of the high group, smallest first
 * @param mixed cases of the two groups that are rated mixed, which is no number and left out
 * @param missing cases of the two groups that have no rating, or one that says that nothing was asked or said
 * @param notApplicable cases of the two groups to which it does not apply
 * @param byRule what the chosen rule yields
 * @param byOther what the other rule yields
 * @param override what the team says instead; null where it leaves it to the rule
 * @param remark what else should be known: why nothing is compared, that the ranges lie the other way round
 */
public record RowVerdict(
        List<Integer> low,
        List<Integer> high,
        int mixed,
        int missing,
        int notApplicable,
        Verdict byRule,
        Verdict byOther,
        @Nullable Distinction override,
        @Nullable String remark) {
    public RowVerdict {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /** What counts: what the team says, else the rule. */
    public Verdict verdict() {
        return override == null ? byRule : override.verdict();
    }

    /** The figures in a line: {@code low −1 … 0 (2 cases), high +1 … +2 (3 cases); 1 mixed left out}. */
    public String figures() {
        if (byRule == Verdict.NOT_COMPARED) {
            return remark == null ? "" : remark;
        }
        StringBuilder line = new StringBuilder();
        line.append("low ").append(range(low)).append(", high ").append(range(high));
        append(line, mixed, "mixed, left out");
        append(line, missing, "without a rating");
        append(line, notApplicable, "not applicable");
        if (remark != null) {
            line.append("; ").append(remark);
        }
        return line.toString();
    }

    private static void append(StringBuilder line, int count, String what) {
        if (count > 0) {
            line.append("; ").append(count).append(' ').append(what);
        }
    }

    private static String range(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "none rated";
        }
        String from = shown(numbers.getFirst());
        String to = shown(numbers.getLast());
        return "%s (%d)".formatted(from.equals(to) ? from : from + " to " + to, numbers.size());
    }

    private static String shown(int number) {
        return RatingValue.read(String.valueOf(number)).orElseThrow().shown();
    }
}
