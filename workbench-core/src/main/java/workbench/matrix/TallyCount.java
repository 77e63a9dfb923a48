package workbench.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.coding.EventBasis;
import workbench.coding.Valence;
import workbench.query.CodingSweep.Counting;
import workbench.query.CodingSweep.SweptCoding;
import workbench.query.Property;

/** Tallies codings by the values of any properties while they are swept. */
final class TallyCount implements Counting<List<Tally>> {
    private static final List<Property> RESTED_ON = List.of(
            Property.SOURCE,
            Property.PARTICIPANT,
            Property.KIND,
            Property.NETWORK,
            Property.CODER,
            Property.VALENCE,
            Property.BASIS);
    private static final int SETS = 5;
    private static final int CODER = 4;
    private static final int VALENCE = 5;
    private static final int BASIS = 6;
    private static final int MOST_KEYS = 4;
    private static final int KEY_BITS = 16;
    private static final int SIGN_BITS = 3;

    private final List<Property> by;
    private final Map<Long, Counts> counts = new LinkedHashMap<>();
    private final Set<Counts> onExcerpt = new HashSet<>();
    private List<List<String>> values = List.of();
    private Valence[] signs = {};
    private int inherited = -1;
    private int excerpt = -1;

    TallyCount(List<Property> by) {
        if (by.isEmpty() || by.size() > MOST_KEYS) {
            throw new IllegalArgumentException("by one to %d properties, not %d".formatted(MOST_KEYS, by.size()));
        }
        this.by = List.copyOf(by);
    }

    List<Property> properties() {
        return Stream.concat(by.stream(), RESTED_ON.stream()).toList();
    }

    @Override
    public void begin(List<List<String>> all) {
        values = all;
        for (int i = 0; i < by.size(); i++) {
            if (all.get(i).size() >= 1 << KEY_BITS) {
                throw new IllegalArgumentException("too many values of " + by.get(i));
            }
        }
        signs = all.get(by.size() + VALENCE).stream()
                .map(word -> Valence.read(word).orElse(null))
                .toArray(Valence[]::new);
        inherited = all.get(by.size() + BASIS).indexOf(EventBasis.INHERITED.slug());
    }

    @Override
    public void take(SweptCoding coding) {
        if (coding.excerpt() != excerpt) {
            closeExcerpt();
            excerpt = coding.excerpt();
        }
        take(coding, 0, 0L);
    }

    /** Goes through every combination of the coding's values. */
    private void take(SweptCoding coding, int property, long key) {
        if (property == by.size()) {
            Counts counted = counts.computeIfAbsent(key, Counts::new);
            counted.add(coding);
            if (!coding.alone()) {
                onExcerpt.add(counted);
            }
            return;
        }
        int count = coding.count(property);
        for (int i = 0; i < count; i++) {
            take(coding, property + 1, key << KEY_BITS | coding.value(property, i));
        }
    }

    private void closeExcerpt() {
        onExcerpt.forEach(Counts::closeExcerpt);
        onExcerpt.clear();
    }

    @Override
    public List<Tally> end() {
        closeExcerpt();
        return counts.values().stream().map(Counts::tally).toList();
    }

    /** What one key has met. */
    private final class Counts {
        private final long key;
        private final BitSet[] rested = Stream.generate(BitSet::new).limit(SETS).toArray(BitSet[]::new);
        private final int[] bySign = new int[Valence.values().length];
        private final int[] undisputed = new int[Valence.values().length];
        /** The signs given on the excerpt at hand, each with its coder: coder and sign packed into one number. */
        private int[] here = new int[4];

        private int hereCount;
        private int codings;
        private int excerpts;
        private int inheriting;
        private int disputed;

        Counts(long key) {
            this.key = key;
        }

        void add(SweptCoding coding) {
            codings++;
            int first = by.size();
            for (int set = 0; set < SETS; set++) {
                int count = coding.count(first + set);
                for (int i = 0; i < count; i++) {
                    rested[set].set(coding.value(first + set, i));
                }
            }
            if (coding.count(first + BASIS) > 0 && coding.value(first + BASIS, 0) == inherited) {
                inheriting++;
            }
            Valence sign = coding.count(first + VALENCE) > 0 ? signs[coding.value(first + VALENCE, 0)] : null;
            if (sign != null) {
                bySign[sign.ordinal()]++;
            }
            if (coding.alone()) {
                excerpts++;
                if (sign != null) {
                    undisputed[sign.ordinal()]++;
                }
            } else if (sign != null) {
                int coder = coding.count(first + CODER) > 0 ? coding.value(first + CODER, 0) : 0;
                if (hereCount == here.length) {
                    here = Arrays.copyOf(here, hereCount * 2);
                }
                here[hereCount++] = coder << SIGN_BITS | sign.ordinal();
            }
        }

        /** Coders whose signs differ on one passage make it disputed; its signs do not make a cell mixed. */
        void closeExcerpt() {
            excerpts++;
            boolean coders = false;
            boolean differ = false;
            for (int i = 1; i < hereCount; i++) {
                coders |= here[i] >> SIGN_BITS != here[0] >> SIGN_BITS;
                differ |= signOf(here[i]) != signOf(here[0]);
            }
            if (coders && differ) {
                disputed++;
            } else {
                for (int i = 0; i < hereCount; i++) {
                    undisputed[signOf(here[i])]++;
                }
            }
            hereCount = 0;
        }

        private static int signOf(int packed) {
            return packed & ((1 << SIGN_BITS) - 1);
        }

        Tally tally() {
            Cell cell = new Cell(
                    codings,
                    excerpts,
                    rested[0].cardinality(),
                    rested[1].cardinality(),
                    CellTally.valence(
                            undisputed[Valence.POSITIVE.ordinal()] > 0,
                            undisputed[Valence.NEGATIVE.ordinal()] > 0,
                            undisputed[Valence.MIXED.ordinal()] > 0,
                            undisputed[Valence.NEUTRAL.ordinal()] > 0),
                    bySign[Valence.POSITIVE.ordinal()],
                    bySign[Valence.NEGATIVE.ordinal()],
                    bySign[Valence.MIXED.ordinal()],
                    bySign[Valence.NEUTRAL.ordinal()],
                    inheriting,
                    disputed);
            return new Tally(keyValues(), cell, words(0), words(1), words(2), words(3), words(4));
        }

        private List<String> keyValues() {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < by.size(); i++) {
                int value = (int) (key >>> (KEY_BITS * (by.size() - 1 - i))) & ((1 << KEY_BITS) - 1);
                words.add(values.get(i).get(value));
            }
            return words;
        }

        private Set<String> words(int set) {
            return rested[set].stream()
                    .mapToObj(values.get(by.size() + set)::get)
                    .collect(Collectors.toSet());
        }
    }
}
