package workbench.coverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import workbench.coding.Voice;
import workbench.id.CodeId;
import workbench.id.NetworkId;
import workbench.id.SourceId;
import workbench.query.CodingSweep.Counting;
import workbench.query.CodingSweep.SweptCoding;
import workbench.query.Property;
import workbench.source.SourceKind;

/** Counts in one sweep what each code rests on. */
final class ReachCount implements Counting<Map<CodeId, ReachCount.Reached>> {
    static final List<Property> PROPERTIES = List.of(
            Property.CODE,
            Property.SOURCE,
            Property.KIND,
            Property.PARTICIPANT,
            Property.SPEAKER,
            Property.NETWORK,
            Property.VOICE,
            Property.RESEARCHER);
    private static final int CODE = 0;
    private static final int SOURCE = 1;
    private static final int KIND = 2;
    private static final int PARTICIPANT = 3;
    private static final int SPEAKER = 4;
    private static final int NETWORK = 5;
    private static final int VOICE = 6;
    private static final int RESEARCHER = 7;

    private final Map<Integer, Reached> reached = new HashMap<>();
    private List<List<String>> values = List.of();
    private int observer = -1;
    private int observation = -1;

    @Override
    public void begin(List<List<String>> all) {
        values = all;
        observer = all.get(VOICE).indexOf(Voice.OBSERVER.slug());
        observation = all.get(KIND).indexOf(SourceKind.OBSERVATION.slug());
    }

    @Override
    public void take(SweptCoding coding) {
        if (coding.count(CODE) == 0) {
            return;
        }
        Reached of = reached.computeIfAbsent(coding.value(CODE, 0), code -> new Reached());
        of.codings++;
        if (of.lastExcerpt != coding.excerpt()) {
            of.lastExcerpt = coding.excerpt();
            of.excerpts++;
        }
        int source = only(coding, SOURCE);
        int kind = only(coding, KIND);
        int participant = only(coding, PARTICIPANT);
        int speaker = only(coding, SPEAKER);
        int network = only(coding, NETWORK);
        boolean researcher = coding.count(RESEARCHER) > 0;
        set(of.sources, source);
        set(of.kinds, kind);
        set(of.participants, participant);
        set(of.networks, network);
        if (participant < 0 && speaker >= 0 && !researcher) {
            of.strangers.add((long) source << Integer.SIZE | speaker);
        }
        if (participant < 0 && speaker < 0) {
            of.unspoken++;
        }
        int voice = only(coding, VOICE);
        if (researcher || (voice >= 0 && voice == observer) || (voice < 0 && kind >= 0 && kind == observation)) {
            of.ofObserver++;
        }
    }

    /** -1 if it has none. */
    private static int only(SweptCoding coding, int property) {
        return coding.count(property) > 0 ? coding.value(property, 0) : -1;
    }

    private static void set(BitSet set, int value) {
        if (value >= 0) {
            set.set(value);
        }
    }

    @Override
    public Map<CodeId, Reached> end() {
        return reached.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new CodeId(UUID.fromString(values.get(CODE).get(entry.getKey()))),
                        Map.Entry::getValue));
    }

    /** What one code has met. */
    final class Reached {
        private final BitSet sources = new BitSet();
        private final BitSet kinds = new BitSet();
        private final BitSet participants = new BitSet();
        private final BitSet networks = new BitSet();
        /** Source and label of those who are mapped to nobody. */
        private final Set<Long> strangers = new HashSet<>();

        private int lastExcerpt = -1;
        private int codings;
        private int excerpts;
        private int unspoken;
        private int ofObserver;

        int codings() {
            return codings;
        }

        int excerpts() {
            return excerpts;
        }

        int unspoken() {
            return unspoken;
        }

        int ofObserver() {
            return ofObserver;
        }

        int participants() {
            return participants.cardinality();
        }

        int speakers() {
            return participants.cardinality() + strangers.size();
        }

        Set<SourceId> sources() {
            return sources.stream()
                    .mapToObj(place ->
                            new SourceId(UUID.fromString(values.get(SOURCE).get(place))))
                    .collect(Collectors.toSet());
        }

        Set<NetworkId> networks() {
            return networks.stream()
                    .mapToObj(place ->
                            new NetworkId(UUID.fromString(values.get(NETWORK).get(place))))
                    .collect(Collectors.toSet());
        }

        Set<SourceKind> kinds() {
            return kinds.stream()
                    .mapToObj(place ->
                            SourceKind.read(values.get(KIND).get(place)).orElseThrow())
                    .collect(Collectors.toSet());
        }
    }
}
