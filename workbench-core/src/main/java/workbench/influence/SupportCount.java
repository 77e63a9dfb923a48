package workbench.influence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.coding.EventBasis;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.query.CodingSweep.Counting;
import workbench.query.CodingSweep.SweptCoding;
import workbench.query.Property;

/**
 * Counts codings by event, network affected and code while they are swept. Only stated events and stated networks count: an
 * event that a coding inherited from its source is nobody's judgement.
 */
final class SupportCount implements Counting<SupportCount> {
    static final List<Property> PROPERTIES = List.of(
            Property.CODE,
            Property.EVENT,
            Property.BASIS,
            Property.AFFECTS,
            Property.VALENCE,
            Property.SOURCE,
            Property.CODER);
    private static final int CODE = 0;
    private static final int EVENT = 1;
    private static final int BASIS = 2;
    private static final int AFFECTS = 3;
    private static final int VALENCE = 4;
    private static final int SOURCE = 5;
    private static final int CODER = 6;

    private List<CodeId> codes = List.of();
    private List<EventId> events = List.of();
    private List<NetworkId> networks = List.of();
    private List<@Nullable Valence> valences = List.of();
    private int[] sourceRanks = {};
    private int[] coderRanks = {};
    private int inheritedBasis;
    private final Map<Long, SupportTally> tallies = new HashMap<>();
    private final List<SupportTally> open = new ArrayList<>();
    private int excerpt = -1;
    private int inherited;
    private int withoutEvent;
    private int withoutNetwork;

    @Override
    public void begin(List<List<String>> values) {
        codes = values.get(CODE).stream()
                .map(id -> new CodeId(UUID.fromString(id)))
                .toList();
        events = values.get(EVENT).stream()
                .map(id -> new EventId(UUID.fromString(id)))
                .toList();
        networks = values.get(AFFECTS).stream()
                .map(id -> new NetworkId(UUID.fromString(id)))
                .toList();
        List<@Nullable Valence> signs = new ArrayList<>();
        values.get(VALENCE).forEach(word -> signs.add(Valence.read(word).orElse(null)));
        valences = signs;
        sourceRanks = ranks(values.get(SOURCE));
        coderRanks = ranks(values.get(CODER));
        inheritedBasis = values.get(BASIS).indexOf(EventBasis.INHERITED.slug());
    }

    /** The place of each value in the order of ids, which is that of their making: the numbers have no order of their own. */
    private static int[] ranks(List<String> values) {
        int[] sorted = IntStream.range(0, values.size())
                .boxed()
                .sorted((one, other) -> values.get(one).compareTo(values.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    @Override
    public void take(SweptCoding coding) {
        if (coding.excerpt() != excerpt) {
            closeExcerpt();
            excerpt = coding.excerpt();
        }
        int eventCount = coding.count(EVENT);
        if (eventCount == 0) {
            withoutEvent++;
            return;
        }
        if (coding.count(BASIS) > 0 && coding.value(BASIS, 0) == inheritedBasis) {
            inherited++;
            return;
        }
        int networkCount = coding.count(AFFECTS);
        if (networkCount == 0) {
            withoutNetwork++;
            return;
        }
        int code = coding.count(CODE) > 0 ? coding.value(CODE, 0) : -1;
        int source = coding.count(SOURCE) > 0 ? sourceRanks[coding.value(SOURCE, 0)] : 0;
        int coder = coding.count(CODER) > 0 ? coderRanks[coding.value(CODER, 0)] : 0;
        Valence sign = coding.count(VALENCE) > 0 ? valences.get(coding.value(VALENCE, 0)) : null;
        for (int i = 0; code >= 0 && i < eventCount; i++) {
            for (int j = 0; j < networkCount; j++) {
                SupportTally tally = tally(coding.value(EVENT, i), coding.value(AFFECTS, j), code);
                if (tally.add(coding, sign, source, coder)) {
                    open.add(tally);
                }
            }
        }
    }

    private SupportTally tally(int event, int network, int code) {
        long key = ((long) event << 42) | ((long) network << 21) | code;
        return tallies.computeIfAbsent(key, absent -> new SupportTally());
    }

    private void closeExcerpt() {
        open.forEach(SupportTally::closeExcerpt);
        open.clear();
    }

    @Override
    public SupportCount end() {
        closeExcerpt();
        return this;
    }

    /** By where they are; only spots at which something was coded. */
    Map<Spot, SupportTally> tallies() {
        Map<Spot, SupportTally> bySpot = new HashMap<>();
        long part = (1L << 21) - 1;
        tallies.forEach((key, tally) -> bySpot.put(
                new Spot(events.get((int) (key >>> 42)), networks.get((int) (key >>> 21 & part)), codes.get((int)
                        (key & part))),
                tally));
        return bySpot;
    }

    /** Codings left out because their event is inherited; likewise the two below. */
    int inherited() {
        return inherited;
    }

    int withoutEvent() {
        return withoutEvent;
    }

    int withoutNetwork() {
        return withoutNetwork;
    }
}
