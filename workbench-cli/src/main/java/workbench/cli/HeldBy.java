package workbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.guide.Guide;
import workbench.guide.Guides;
import workbench.guide.SourceGuide;
import workbench.problem.Refusal;
import workbench.source.Source;

/** By which guide a source was held, as options; what is not said stays as it is. */
final class HeldBy {
    @Option(
            names = "--guide",
            paramLabel = "G",
            description = "The interview guide it was held by; an empty value takes that back.")
    private @Nullable String guide;

    @Option(
            names = "--skipped",
            paramLabel = "4,7",
            description = "The numbers of the guide's questions that were left out; an empty value for none.")
    private @Nullable String skipped;

    /** What is to be said of a source, resolved and checked; null where nothing is said of its guide. */
    @Nullable
    Wanted wanted(Workbench workbench, Source source) {
        if (guide == null && skipped == null) {
            return null;
        }
        return wanted(workbench, source, guide, skipped);
    }

    /** @param guide null keeps the one it has, empty takes it back */
    static Wanted wanted(Workbench workbench, Source source, @Nullable String guide, @Nullable String skipped) {
        Optional<SourceGuide> held = workbench.guides().heldBy(source.id());
        Set<Integer> numbers = skipped == null ? Set.of() : numbers(skipped);
        if (guide != null && guide.isBlank()) {
            if (!numbers.isEmpty()) {
                throw noGuide(source);
            }
            return new Wanted(source, null);
        }
        Guide by = guide != null
                ? workbench.guides().find(guide)
                : held.map(one -> workbench.guides().guide(one.guide())).orElseThrow(() -> noGuide(source));
        boolean same = held.filter(one -> one.guide().equals(by.id())).isPresent();
        Set<Integer> left = skipped == null && same ? held.get().skipped() : numbers;
        Guides.Holding holding = new Guides.Holding(source, by, left);
        Guides.check(holding);
        return new Wanted(source, holding);
    }

    private static RuntimeException noGuide(Source source) {
        return Refusal.because(
                "%s is held by no guide, so that no question of it can be left out.".formatted(source.label()),
                "Name the guide too: '--guide G --skipped 4,7'. 'guide list' shows those there are.");
    }

    static Set<Integer> numbers(String words) {
        Set<Integer> numbers = new TreeSet<>();
        for (String word : Arrays.stream(words.split("[,;\\s]+"))
                .filter(one -> !one.isEmpty())
                .toList()) {
            if (!word.matches("\\d{1,4}")) {
                throw Refusal.because(
                        "'%s' is no number of a question.".formatted(word), "Write numbers, separated by commas: 4,7.");
            }
            numbers.add(Integer.valueOf(word));
        }
        return numbers;
    }

    /** @param holding null to take it back */
    record Wanted(Source source, Guides.@Nullable Holding holding) {
        /** Says whether anything changed. */
        boolean apply(Workbench workbench) {
            return holding == null
                    ? workbench.guides().release(source)
                    : workbench.guides().hold(List.of(holding)) > 0;
        }
    }
}
