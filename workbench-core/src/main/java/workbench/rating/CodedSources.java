package workbench.rating;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import workbench.id.CodeId;
import workbench.id.SourceId;
import workbench.query.CodingSweep;
import workbench.query.Property;
import workbench.query.Query;
import workbench.query.Search;

/** In which sources each code has codings that count; found in one pass over the index. */
final class CodedSources {
    private final Map<CodeId, Set<SourceId>> byCode;
    private final Set<SourceId> any = new HashSet<>();

    private CodedSources(Map<CodeId, Set<SourceId>> byCode) {
        this.byCode = byCode;
        byCode.values().forEach(any::addAll);
    }

    static CodedSources of(Search search) {
        return new CodedSources(
                search.sweep(Query.builder().build(), List.of(Property.CODE, Property.SOURCE), new Counting()));
    }

    boolean hasCodings(SourceId source) {
        return any.contains(source);
    }

    /** Whether any of the codes is coded in any of the sources. */
    boolean has(Collection<CodeId> codes, Collection<SourceId> sources) {
        return codes.stream()
                .map(code -> byCode.getOrDefault(code, Set.of()))
                .anyMatch(coded -> sources.stream().anyMatch(coded::contains));
    }

    private static final class Counting implements CodingSweep.Counting<Map<CodeId, Set<SourceId>>> {
        private final Map<Integer, BitSet> sources = new HashMap<>();
        private List<String> codeIds = List.of();
        private List<String> sourceIds = List.of();

        @Override
        public void begin(List<List<String>> values) {
            codeIds = values.get(0);
            sourceIds = values.get(1);
        }

        @Override
        public void take(CodingSweep.SweptCoding coding) {
            if (coding.count(0) > 0 && coding.count(1) > 0) {
                sources.computeIfAbsent(coding.value(0, 0), code -> new BitSet())
                        .set(coding.value(1, 0));
            }
        }

        @Override
        public Map<CodeId, Set<SourceId>> end() {
            Map<CodeId, Set<SourceId>> named = new HashMap<>();
            sources.forEach((code, found) -> {
                Set<SourceId> ids = new HashSet<>();
                found.stream().forEach(source -> ids.add(new SourceId(UUID.fromString(sourceIds.get(source)))));
                named.put(new CodeId(UUID.fromString(codeIds.get(code))), ids);
            });
            return named;
        }
    }
}
