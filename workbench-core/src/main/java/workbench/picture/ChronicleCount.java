package workbench.picture;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import workbench.coding.Valence;
import workbench.query.CodingSweep.Counting;
import workbench.query.CodingSweep.SweptCoding;
import workbench.query.Property;

/** Counts codings by event, by month and by source, in one pass. */
final class ChronicleCount implements Counting<ChronicleCount> {
    static final List<Property> PROPERTIES = List.of(Property.EVENT, Property.MONTH, Property.SOURCE, Property.VALENCE);
    private static final int EVENT = 0;
    private static final int MONTH = 1;
    private static final int SOURCE = 2;
    private static final int VALENCE = 3;
    private static final int SIGNS = Valence.values().length;

    private List<List<String>> values = List.of();
    private int[] signs = {};
    private int[][] byEvent = {};
    private int[][] byMonth = {};
    private int[] bySource = {};
    private BitSet[] sourcesOf = {};
    private final int[] all = new int[SIGNS + 1];

    @Override
    public void begin(List<List<String>> known) {
        values = known;
        signs = known.get(VALENCE).stream()
                .mapToInt(word -> Valence.read(word).map(Valence::ordinal).orElse(SIGNS))
                .toArray();
        byEvent = new int[known.get(EVENT).size() + 1][SIGNS + 1];
        byMonth = new int[known.get(MONTH).size() + 1][SIGNS + 1];
        bySource = new int[known.get(SOURCE).size()];
        sourcesOf = IntStream.range(0, byEvent.length)
                .mapToObj(event -> new BitSet())
                .toArray(BitSet[]::new);
    }

    @Override
    public void take(SweptCoding coding) {
        int sign = coding.count(VALENCE) > 0 ? signs[coding.value(VALENCE, 0)] : SIGNS;
        all[sign]++;
        int source = coding.count(SOURCE) > 0 ? coding.value(SOURCE, 0) : -1;
        if (source >= 0) {
            bySource[source]++;
        }
        int month = coding.count(MONTH) > 0 ? coding.value(MONTH, 0) : byMonth.length - 1;
        byMonth[month][sign]++;
        int events = coding.count(EVENT);
        if (events == 0) {
            byEvent[byEvent.length - 1][sign]++;
        }
        for (int i = 0; i < events; i++) {
            int event = coding.value(EVENT, i);
            byEvent[event][sign]++;
            if (source >= 0) {
                sourcesOf[event].set(source);
            }
        }
    }

    @Override
    public ChronicleCount end() {
        return this;
    }

    /** By the event's id. */
    Map<String, Signs> events() {
        return counted(values.get(EVENT), byEvent);
    }

    /** By the event's id. */
    Map<String, Integer> sourcesOfEvents() {
        Map<String, Integer> counts = new HashMap<>();
        for (int event = 0; event < values.get(EVENT).size(); event++) {
            counts.put(values.get(EVENT).get(event), sourcesOf[event].cardinality());
        }
        return counts;
    }

    /** By the month, as {@code FuzzyDate.month()} writes it. */
    Map<String, Signs> months() {
        return counted(values.get(MONTH), byMonth);
    }

    /** How many codings, by the source's id. */
    Map<String, Integer> sources() {
        Map<String, Integer> counts = new HashMap<>();
        for (int source = 0; source < bySource.length; source++) {
            counts.put(values.get(SOURCE).get(source), bySource[source]);
        }
        return counts;
    }

    Signs withoutEvent() {
        return signs(byEvent[byEvent.length - 1]);
    }

    Signs withoutDate() {
        return signs(byMonth[byMonth.length - 1]);
    }

    Signs all() {
        return signs(all);
    }

    private static Map<String, Signs> counted(List<String> names, int[][] counts) {
        Map<String, Signs> counted = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Signs signs = signs(counts[i]);
            if (signs.codings() > 0) {
                counted.put(names.get(i), signs);
            }
        }
        return counted;
    }

    private static Signs signs(int[] counts) {
        return new Signs(
                counts[Valence.POSITIVE.ordinal()],
                counts[Valence.NEGATIVE.ordinal()],
                counts[Valence.MIXED.ordinal()],
                counts[Valence.NEUTRAL.ordinal()],
                counts[SIGNS]);
    }
}
