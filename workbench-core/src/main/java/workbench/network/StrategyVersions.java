package workbench.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;

/** Strategies that take each other's place: how they are found, and the how-manieth of its chain each is. */
final class StrategyVersions {
    private StrategyVersions() {}

    /** The strategy that words mean, by slug, text or id; refused with candidates where it is unknown or ambiguous. */
    static Strategy find(String words, List<Strategy> all) {
        return NamedThings.find(
                "strategy",
                words,
                all,
                one -> List.of(one.slug(), one.what(), RecordWords.shortId(one)),
                "Add it with 'network strategy', or see 'network show'.");
    }

    /** Gives each strategy of the book its version; refused where strategies replace each other in a circle. */
    static void count(RecordBook book) {
        List<Strategy> all = book.all(Strategy.class);
        for (Strategy one : all) {
            int version = version(one, all);
            if (version != one.version()) {
                book.follow(one.asVersion(version));
            }
        }
    }

    private static int version(Strategy one, List<Strategy> all) {
        Set<Strategy> seen = new HashSet<>();
        Strategy at = one;
        while (at != null) {
            if (!seen.add(at)) {
                throw Refusal.because(
                        "The strategy '%s' would replace itself, by way of others.".formatted(one.slug()),
                        "Let it replace an earlier one.");
            }
            Strategy later = at;
            at = all.stream()
                    .filter(earlier -> earlier.id().equals(later.replaces()))
                    .findFirst()
                    .orElse(null);
        }
        return seen.size();
    }
}
