package workbench.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeTree;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;

/** Counts the hits of a query by the values they bear, while they are found. */
final class FacetCount implements Collector {
    private static final List<String> FIELDS = List.of(
            Fields.ALL_CODES,
            Fields.ALL_EVENTS,
            Fields.ALL_VALENCES,
            Fields.ALL_AFFECTS,
            Fields.ALL_CODERS,
            Fields.NETWORK,
            Fields.KIND,
            Fields.PARTICIPANT,
            Fields.SPEAKER,
            Fields.VOICE,
            Fields.CASE,
            Fields.MONTH);

    private final ValueNumbers[] values = new ValueNumbers[FIELDS.size()];
    private final int[][] counts = new int[FIELDS.size()][];
    /** Codes that are met, or have one below them that is. */
    private final List<Code> above;
    /** For each code that is met, which of {@link #above} it counts under: itself and those over it. */
    private final int[][] aboveEach;

    private final int[] aboveCounts;
    private int[] found = new int[1024];
    private int foundCount;

    FacetCount(StudySearcher searcher, CodeTree tree) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = searcher.numbers(new Property(FIELDS.get(i), ""));
            counts[i] = new int[values[i].values().size()];
        }
        List<List<Code>> lines = values[0].values().stream()
                .map(id -> new CodeId(UUID.fromString(id)))
                .map(id -> tree.find(id).isPresent() ? tree.withAncestors(id) : List.<Code>of())
                .toList();
        above = lines.stream().flatMap(List::stream).distinct().toList();
        Map<CodeId, Integer> numbers = new HashMap<>();
        above.forEach(code -> numbers.put(code.id(), numbers.size()));
        aboveEach = lines.stream()
                .map(line -> line.stream()
                        .mapToInt(code -> numbers.getOrDefault(code.id(), -1))
                        .toArray())
                .toArray(int[][]::new);
        aboveCounts = new int[above.size()];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        foundCount = 0;
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) {
                found = ArrayUtil.grow(found, foundCount + 1);
                found[foundCount++] = doc;
            }

            @Override
            public void finish() throws IOException {
                for (int field = 0; field < values.length; field++) { // one field after another reads fastest
                    values[field].reading(leaf, foundCount).tally(found, foundCount, counts[field]);
                }
                countAbove(values[0].reading(leaf, foundCount));
            }
        };
    }

    /** A hit counts once for a code with all below it, whatever the number of its codings. */
    private void countAbove(ValueNumbers.Reading codes) throws IOException {
        int[] seenAt = new int[above.size()];
        for (int i = 0; i < foundCount; i++) {
            int count = codes.count(found[i]);
            for (int which = 0; which < count; which++) {
                for (int code : aboveEach[codes.value(which)]) {
                    if (seenAt[code] != i + 1) {
                        seenAt[code] = i + 1;
                        aboveCounts[code]++;
                    }
                }
            }
        }
    }

    Facets facets() {
        Map<CodeId, Integer> domain = new LinkedHashMap<>();
        Map<CodeId, Integer> construct = new LinkedHashMap<>();
        for (int i = 0; i < aboveCounts.length; i++) {
            if (aboveCounts[i] > 0) {
                Code code = above.get(i);
                if (code.parent() == null) {
                    domain.put(code.id(), aboveCounts[i]);
                }
                if (code.level() != CodeLevel.DOMAIN && code.level() != CodeLevel.SUBDOMAIN) {
                    construct.put(code.id(), aboveCounts[i]);
                }
            }
        }
        return new Facets(
                domain,
                ids(0, CodeId::new),
                construct,
                ids(5, NetworkId::new),
                ids(3, NetworkId::new),
                ids(1, EventId::new),
                of(2, Function.identity()),
                of(6, Function.identity()),
                ids(7, ParticipantId::new),
                of(8, Function.identity()),
                ids(4, CoderId::new),
                of(9, Function.identity()),
                ids(10, CaseId::new),
                of(11, Function.identity()));
    }

    private <K> Map<K, Integer> ids(int field, Function<UUID, K> key) {
        return of(field, value -> key.apply(UUID.fromString(value)));
    }

    private <K> Map<K, Integer> of(int field, Function<String, K> key) {
        Map<K, Integer> map = new LinkedHashMap<>();
        for (int number = 0; number < counts[field].length; number++) {
            if (counts[field][number] > 0) {
                map.put(key.apply(values[field].values().get(number)), counts[field][number]);
            }
        }
        return map;
    }
}
