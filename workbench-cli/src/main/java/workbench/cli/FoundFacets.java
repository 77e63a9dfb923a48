package workbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbench.query.Facets;

/** How many hits bear each value. */
final class FoundFacets {
    private static final int SHOWN = 4;

    private FoundFacets() {}

    /** As JSON has them: for each property its values with their counts, the most frequent first. */
    static Map<String, Map<String, Integer>> object(Facets facets, CodingWords words) {
        Slugs slugs = words.slugs();
        Map<String, Map<String, Integer>> object = new LinkedHashMap<>();
        object.put(
                "domain", named(facets.domain(), code -> words.tree().code(code).slug()));
        object.put("code", named(facets.code(), words::path));
        object.put("network", named(facets.network(), id -> String.valueOf(slugs.network(id))));
        object.put("affects", named(facets.affects(), id -> String.valueOf(slugs.network(id))));
        object.put("event", named(facets.event(), id -> String.valueOf(slugs.event(id))));
        object.put("valence", named(facets.valence(), value -> value));
        object.put("kind", named(facets.kind(), value -> value));
        object.put("participant", named(facets.participant(), id -> String.valueOf(slugs.participant(id))));
        object.put("speaker", named(facets.speaker(), value -> value));
        object.put("coder", named(facets.coder(), words::coder));
        return object;
    }

    private static <T> Map<String, Integer> named(Map<T, Integer> counts, Function<T, String> name) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> name.apply(entry.getKey())))
                .forEach(entry -> named.merge(name.apply(entry.getKey()), entry.getValue(), Integer::sum));
        return named;
    }

    /** For people: the most frequent values of each property, on a line. */
    static Map<String, String> lines(Facets facets, CodingWords words) {
        Map<String, String> lines = new LinkedHashMap<>();
        object(facets, words).forEach((property, counts) -> {
            if (!counts.isEmpty()) {
                lines.put(property, line(property, counts));
            }
        });
        return lines;
    }

    private static String line(String property, Map<String, Integer> counts) {
        String shown = counts.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> shortly(property, entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        int more = counts.size() - SHOWN;
        return more > 0 ? shown + ", and %d more".formatted(more) : shown;
    }

    /** The end of a path says enough to a person. */
    private static String shortly(String property, String value) {
        return property.equals("code") ? value.substring(value.lastIndexOf('/') + 1) : value;
    }
}
