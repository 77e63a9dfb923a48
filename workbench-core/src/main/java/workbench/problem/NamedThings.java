package workbench.problem;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import workbench.text.Names;

/** Finding a thing by what people type; what is unknown or ambiguous is refused with the candidates. */
public final class NamedThings {
    private NamedThings() {}

    /**
     * The one thing that bears the name.
     *
     * @param kind what it is, for the refusal: {@code network}
     * @param names all that a thing is called; the first is shown among candidates
     * @param remedy what to do where nothing bears it
     */
    public static <T> T find(
            String kind, String words, List<T> things, Function<T, List<String>> names, String remedy) {
        List<T> found = things.stream()
                .filter(thing -> names.apply(thing).stream()
                        .anyMatch(name -> name.equals(words.strip()) || Names.same(name, words)))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw Refusal.because(
                    "'%s' is the name of several: %s.".formatted(words, listed(found, names)),
                    "Use one of these names.");
        }
        List<T> near = things.stream()
                .sorted(Comparator.comparingInt((T thing) -> distance(thing, words, names)))
                .limit(3)
                .toList();
        throw Refusal.because(
                near.isEmpty()
                        ? "There is no %s '%s'; the study has none yet.".formatted(kind, words)
                        : "There is no %s '%s'; the nearest: %s.".formatted(kind, words, listed(near, names)),
                remedy);
    }

    private static <T> String listed(List<T> things, Function<T, List<String>> names) {
        return String.join(
                ", ",
                things.stream()
                        .limit(6)
                        .map(thing -> names.apply(thing).getFirst())
                        .toList());
    }

    private static <T> int distance(T thing, String words, Function<T, List<String>> names) {
        return names.apply(thing).stream()
                .mapToInt(name -> Names.editDistance(Names.folded(name), Names.folded(words)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
