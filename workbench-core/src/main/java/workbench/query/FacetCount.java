package workbench.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import workbench.codebook.CodeTree;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;

/** Counts the hits of a query by the values they bear. */
final class FacetCount {
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
    private final IntUnaryOperator domainOfCode;
    private final List<CodeId> domains;
    private final int[] domainCounts;
    private final int[] domainSeen;
    private int[] found = new int[1024];
    private int foundCount;
    private long total;

    private FacetCount(StudySearcher searcher, CodeTree tree) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = searcher.numbers(new Property(FIELDS.get(i), ""));
            counts[i] = new int[values[i].values().size()];
        }
        List<CodeId> domainOfEach = values[0].values().stream()
                .map(id -> new CodeId(UUID.fromString(id)))
                .map(id -> tree.find(id).isPresent() ? tree.domainOf(id).id() : id)
                .toList();
        domains = domainOfEach.stream().distinct().toList();
        int[] numbers = domainOfEach.stream().mapToInt(domains::indexOf).toArray();
        domainOfCode = code -> numbers[code];
        domainCounts = new int[domains.size()];
        domainSeen = new int[domains.size()];
        Arrays.fill(domainSeen, -1);
    }

    static FacetCount of(StudySearcher searcher, Query query, CodeTree tree) throws IOException {
        FacetCount count = new FacetCount(searcher, tree);
        Documents.each(searcher, query, count::count);
        return count;
    }

    /** How many hits there are. */
    long total() {
        return total;
    }

    private void count(LeafReaderContext leaf, Documents.Live live) throws IOException {
        foundCount = 0;
        for (int doc = live.next(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.next()) {
            found = ArrayUtil.grow(found, foundCount + 1);
            found[foundCount++] = doc;
        }
        total += foundCount;
        for (int field = 0; field < values.length; field++) { // one field after another reads fastest
            ValueNumbers.Reading reading = values[field].reading(leaf);
            int[] ofField = counts[field];
            for (int i = 0; i < foundCount; i++) {
                int count = reading.count(found[i]);
                for (int which = 0; which < count; which++) {
                    ofField[reading.value(which)]++;
                    if (field == 0) {
                        countDomain(domainOfCode.applyAsInt(reading.value(which)), leaf.docBase + found[i]);
                    }
                }
            }
        }
    }

    private void countDomain(int domain, int hit) {
        if (domainSeen[domain] != hit) {
            domainSeen[domain] = hit;
            domainCounts[domain]++;
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
