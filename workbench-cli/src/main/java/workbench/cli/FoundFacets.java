package workbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbench.query.Criterion;
import workbench.query.Facets;
import workbench.query.Query;

/** How many hits bear each value. */
final class FoundFacets {
    private static final int SHOWN = 4;

    private static final Set<Class<? extends Criterion>> OF_CODE = Set.of(Criterion.Code.class, Criterion.Domain.class);

    /** Properties, and by which criteria they are filtered. */
    private static final Map<String, Set<Class<? extends Criterion>>> FILTERED = Map.ofEntries(
            Map.entry("domain", OF_CODE),
            Map.entry("code", OF_CODE),
            Map.entry("construct", OF_CODE),
            Map.entry("network", Set.of(Criterion.OfNetwork.class)),
            Map.entry("affects", Set.of(Criterion.Affecting.class)),
            Map.entry("event", Set.of(Criterion.AtEvent.class)),
            Map.entry("valence", Set.of(Criterion.WithValence.class)),
            Map.entry("kind", Set.of(Criterion.OfKind.class)),
            Map.entry("participant", Set.of(Criterion.SaidBy.class)),
            Map.entry("speaker", Set.of(Criterion.Speaker.class)),
            Map.entry("coder", Set.of(Criterion.ByCoder.class)),
            Map.entry("voice", Set.of(Criterion.InVoice.class)),
            Map.entry("case", Set.of(Criterion.InCase.class)),
            Map.entry("month", Set.of(Criterion.From.class, Criterion.To.class)));

    private FoundFacets() {}

    /** As JSON has them: for each property its values with their counts, the most frequent first. */
    static Map<String, Map<String, Integer>> object(Facets facets, CodingWords words) {
        Slugs slugs = words.slugs();
        Map<String, Map<String, Integer>> object = new LinkedHashMap<>();
        object.put(
                "domain", named(facets.domain(), code -> words.tree().code(code).slug()));
        object.put("code", named(facets.code(), words::path));
        object.put("construct", named(facets.construct(), words::path));
        object.put("network", named(facets.network(), id -> String.valueOf(slugs.network(id))));
        object.put("affects", named(facets.affects(), id -> String.valueOf(slugs.network(id))));
        object.put("event", named(facets.event(), id -> String.valueOf(slugs.event(id))));
        object.put("valence", named(facets.valence(), value -> value));
        object.put("kind", named(facets.kind(), value -> value));
        object.put("participant", named(facets.participant(), id -> String.valueOf(slugs.participant(id))));
        object.put("speaker", named(facets.speaker(), value -> value));
        object.put("coder", named(facets.coder(), words::coder));
        object.put("voice", named(facets.voice(), value -> value));
        object.put("case", named(facets.cases(), id -> String.valueOf(slugs.caseOf(id))));
        object.put("month", named(facets.month(), value -> value));
        return object;
    }

    /** Of each property that a query filters by, the counts among what it would find without that filter. */
    static Map<String, Map<String, Integer>> widened(Query query, Function<Query, Facets> counted, CodingWords words) {
        Map<String, Map<String, Integer>> wider = new LinkedHashMap<>();
        FILTERED.entrySet().stream()
                .filter(filter -> query.wants(filter.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((kinds, properties) -> {
                    Map<String, Map<String, Integer>> all = object(counted.apply(query.without(kinds)), words);
                    properties.forEach(property -> wider.put(property, all.getOrDefault(property, Map.of())));
                });
        return wider;
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
            if (!counts.isEmpty() && !property.equals("construct")) {
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
