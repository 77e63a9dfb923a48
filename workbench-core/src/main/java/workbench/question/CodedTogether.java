package workbench.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import workbench.codebook.Code;
import workbench.query.CodingSweep.Counting;
import workbench.query.CodingSweep.SweptCoding;
import workbench.query.Criterion;
import workbench.query.Overlap;
import workbench.query.Property;
import workbench.query.Query;

/** Codes that stand on the same excerpt more often than one of them stands without the other. */
record CodedTogether() implements Question {
    @Override
    public String name() {
        return "together";
    }

    @Override
    public int number() {
        return 10;
    }

    @Override
    public String words() {
        return "Which constructs occur together in the same excerpt more often than alone?";
    }

    @Override
    public String options() {
        return "--between E1 E2 --affects NETWORK --least N";
    }

    /**
     * Two codes and their excerpts.
     *
     * @param both excerpts with both; {@code firstAlone} and {@code secondAlone} those with one and not the other
     */
    private record Pair(Code first, Code second, int both, int firstAlone, int secondAlone) {}

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query query = asking.query().build();
        PairCount count = material.search().sweep(query.countedOnly(), List.of(Property.CODE), new PairCount());
        List<Pair> pairs = count.pairs(names).stream()
                .filter(pair -> pair.both() >= Math.max(2, asking.least()))
                .filter(pair -> pair.both() > Math.min(pair.firstAlone(), pair.secondAlone()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.both())
                        .thenComparingInt(pair -> pair.first().order())
                        .thenComparingInt(pair -> pair.second().order()))
                .toList();
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        return new Answer(
                pairs.isEmpty()
                        ? "No two codes stand together on an excerpt more often than alone."
                        : "%d pairs of codes stand together at least as a rule.".formatted(pairs.size()),
                List.of("code", "name", "withCode", "withName", "together", "firstAlone", "secondAlone"),
                pairs.stream()
                        .map(pair -> Answer.Line.of(
                                evidence.of(
                                        query.and(
                                                new Criterion.With(pair.second().id(), Overlap.SAME)),
                                        pair.first().id()),
                                pair.both(),
                                pair.first().path(),
                                pair.first().name(),
                                pair.second().path(),
                                pair.second().name(),
                                pair.both(),
                                pair.firstAlone(),
                                pair.secondAlone()))
                        .toList(),
                List.of(
                        "Listed are pairs that share more excerpts than the rarer of the two has without the other; counted"
                                + " are excerpts, whoever coded them."),
                List.of("find --code CODE --with OTHER --overlap same" + asking.options()));
    }

    /** Counts codes and pairs of codes on excerpts. */
    private static final class PairCount implements Counting<PairCount> {
        private final Map<Long, Integer> pairs = new HashMap<>();
        private final Map<Integer, Integer> singles = new HashMap<>();
        private final Set<Integer> here = new TreeSet<>();
        private List<String> codes = List.of();
        private int excerpt = -1;

        @Override
        public void begin(List<List<String>> values) {
            codes = values.getFirst();
        }

        @Override
        public void take(SweptCoding coding) {
            if (coding.excerpt() != excerpt) {
                closeExcerpt();
                excerpt = coding.excerpt();
            }
            if (coding.count(0) > 0) {
                here.add(coding.value(0, 0));
            }
        }

        private void closeExcerpt() {
            for (int one : here) {
                singles.merge(one, 1, Integer::sum);
                for (int other : here) {
                    if (other > one) {
                        pairs.merge((long) one << 32 | other, 1, Integer::sum);
                    }
                }
            }
            here.clear();
        }

        @Override
        public PairCount end() {
            closeExcerpt();
            return this;
        }

        List<Pair> pairs(Naming names) {
            return pairs.entrySet().stream()
                    .map(entry -> {
                        int one = (int) (entry.getKey() >>> 32);
                        int other = entry.getKey().intValue();
                        int both = entry.getValue();
                        return new Pair(
                                names.code(codes.get(one)),
                                names.code(codes.get(other)),
                                both,
                                singles.getOrDefault(one, 0) - both,
                                singles.getOrDefault(other, 0) - both);
                    })
                    .toList();
        }
    }
}
