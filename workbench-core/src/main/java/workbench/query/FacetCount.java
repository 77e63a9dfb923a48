package workbench.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import workbench.codebook.CodeTree;
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
            Fields.SPEAKER);

    private final ValueNumbers[] values = new ValueNumbers[FIELDS.size()];
    private final int[][] counts = new int[FIELDS.size()][];
    private final List<CodeId> domains;
    private final int[] domainOfCode;
    private final int[] domainCounts;
    private int[] found = new int[1024];
    private int foundCount;

    FacetCount(StudySearcher searcher, CodeTree tree) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = searcher.numbers(new Property(FIELDS.get(i), ""));
            counts[i] = new int[values[i].values().size()];
        }
        List<CodeId> domainOfEach = values[0].values().stream()
                .map(id -> new CodeId(UUID.fromString(id)))
                .map(id -> tree.find(id).isPresent() ? tree.domainOf(id).id() : id)
                .toList();
        domains = domainOfEach.stream().distinct().toList();
        domainOfCode = domainOfEach.stream().mapToInt(domains::indexOf).toArray();
        domainCounts = new int[domains.size()];
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
                countDomains(values[0].reading(leaf, foundCount));
            }
        };
    }

    /** A hit counts once for a domain, whatever the number of its codes. */
    private void countDomains(ValueNumbers.Reading codes) throws IOException {
        int[] seenAt = new int[domains.size()];
        for (int i = 0; i < foundCount; i++) {
            int count = codes.count(found[i]);
            for (int which = 0; which < count; which++) {
                int domain = domainOfCode[codes.value(which)];
                if (seenAt[domain] != i + 1) {
                    seenAt[domain] = i + 1;
                    domainCounts[domain]++;
                }
            }
        }
    }

    Facets facets() {
        Map<CodeId, Integer> domain = new LinkedHashMap<>();
        IntStream.range(0, domainCounts.length)
                .filter(i -> domainCounts[i] > 0)
                .forEach(i -> domain.put(domains.get(i), domainCounts[i]));
        return new Facets(
                domain,
                ids(0, CodeId::new),
                ids(5, NetworkId::new),
                ids(3, NetworkId::new),
                ids(1, EventId::new),
                of(2, Function.identity()),
                of(6, Function.identity()),
                ids(7, ParticipantId::new),
                of(8, Function.identity()),
                ids(4, CoderId::new));
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
