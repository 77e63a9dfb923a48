package workbench.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.id.SourceId;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** The sources of this moment, to be found by id and by what people call them. */
final class KnownSources {
    private static final int NAMED = 6;

    private final List<Source> sources = new ArrayList<>();
    private final Map<SourceId, Source> byId = new HashMap<>();
    private final Map<String, List<Source>> byName = new HashMap<>();

    KnownSources(List<Source> sources) {
        sources.forEach(this::add);
    }

    /** Adds one that was just taken in. */
    void add(Source source) {
        sources.add(source);
        byId.put(source.id(), source);
        namesOf(source).stream()
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(source));
    }

    List<Source> all() {
        return Collections.unmodifiableList(sources);
    }

    Optional<Source> find(SourceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that bear exactly this name. */
    List<Source> called(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The one that people mean; refused where unknown or ambiguous. */
    Source find(String words) {
        List<Source> found = called(words.strip());
        if (found.isEmpty()) {
            found = sources.stream()
                    .filter(source -> namesOf(source).stream().anyMatch(name -> name.equalsIgnoreCase(words.strip())))
                    .toList();
        }
        if (found.size() > 1) {
            throw Refusal.because(
                    "'%s' is the name of several sources: %s.".formatted(words, labelsOf(found)),
                    "Use the label of one.");
        }
        return found.stream().findFirst().orElseThrow(() -> unknown(words));
    }

    private WorkbenchException unknown(String words) {
        List<Source> near = sources.stream()
                .sorted(Comparator.comparingInt((Source source) -> namesOf(source).stream()
                        .mapToInt(name -> Names.editDistance(Names.folded(name), Names.folded(words)))
                        .min()
                        .orElse(Integer.MAX_VALUE)))
                .limit(3)
                .toList();
        return Refusal.because(
                near.isEmpty()
                        ? "There is no source '%s'; the study has none yet.".formatted(words)
                        : "There is no source '%s'; the nearest: %s.".formatted(words, labelsOf(near)),
                near.isEmpty() ? "Bring files in with 'import'." : "See 'sources' for all.");
    }

    private static String labelsOf(List<Source> sources) {
        return String.join(
                ", ",
                sources.stream()
                        .limit(NAMED)
                        .map(source -> source.label() + " (" + source.file() + ")")
                        .toList());
    }

    private static List<String> namesOf(Source source) {
        return List.of(
                source.label(), source.file(), source.title(), source.id().toString());
    }
}
