package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Surroundings;
import workbench.coding.Attribution;
import workbench.coding.EvidenceWords;
import workbench.coding.Passage;
import workbench.coding.Valence;
import workbench.influence.Effect;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;

/** What people type about an influence, turned into values; wrong usage where it means none. */
final class InfluenceWords {
    private InfluenceWords() {}

    static Valence valence(String words) {
        return Valence.read(words)
                .orElseThrow(() -> FilterWords.usage(
                        "'%s' is no sign.".formatted(words),
                        "Say + (positive), - (negative), +/- (mixed) or 0 (neutral)."));
    }

    static Effect effect(String words) {
        return FilterWords.one(Effect.values(), Effect::slug, words, "effect");
    }

    /** An effect, or that there is none: {@code none}. */
    static Optional<Effect> effectOrNone(String words) {
        return words.strip().equalsIgnoreCase("none") ? Optional.empty() : Optional.of(effect(words));
    }

    /** Words that point at codings: those typed, {@code -} being ids on standard input. */
    static List<String> pointers(List<String> typed, Surroundings around) {
        return typed.stream()
                .flatMap(one -> one.equals("-")
                        ? Stream.of(TypedText.of(one, around).strip().split("\\s+"))
                        : EvidenceWords.split(one).stream())
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** Does each step, and throws what all of them refuse together. */
    static <T> List<T> each(List<T> things, Consumer<T> step) {
        List<Problem> problems = new ArrayList<>();
        for (T thing : things) {
            try {
                step.accept(thing);
            } catch (WorkbenchException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return things;
    }

    /** A passage as evidence is shown: {@code S03 interview: commissioning-network “first words…”}. */
    static String shown(Passage passage, Slugs slugs, int mostWords) {
        String whose = Attribution.inWords(passage.source(), slugs.network(passage.network()));
        return passage.restricted()
                ? "%s %s (off the record)".formatted(passage.source().label(), whose)
                : "%s %s “%s”"
                        .formatted(passage.source().label(), whose, CodedLines.shortened(passage.words(), mostWords));
    }

    static @Nullable String slug(@Nullable Effect effect) {
        return effect == null ? null : effect.slug();
    }
}
