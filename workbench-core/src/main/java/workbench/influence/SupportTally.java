package workbench.influence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.query.CodingSweep.SweptCoding;

/** What the codings at one spot say, counted while they pass excerpt by excerpt. */
final class SupportTally {
    private final BitSet sources = new BitSet();
    private final BitSet coders = new BitSet();
    private final int[] signs = new int[Valence.values().length];
    private final Map<Valence, EvidencePick> undisputed = new EnumMap<>(Valence.class);
    private final Map<Valence, EvidencePick> onDisputed = new EnumMap<>(Valence.class);
    private final List<Signed> onExcerpt = new ArrayList<>();
    private int codings;
    private int excerpts;
    private int disputed;
    private int excerpt = -1;

    /** A coding with a sign on the excerpt at hand. */
    private record Signed(Valence sign, int source, int coder, UUID coding) {}

    /**
     * Takes a coding that has come to its turn.
     *
     * @param source rank of its source; likewise {@code coder}
     * @return whether {@link #closeExcerpt} has to be called when the excerpt is done
     */
    boolean add(SweptCoding coding, @Nullable Valence sign, int source, int coder) {
        codings++;
        if (coding.excerpt() != excerpt) {
            excerpt = coding.excerpt();
            excerpts++;
        }
        sources.set(source);
        coders.set(coder);
        if (sign == null) {
            return false;
        }
        signs[sign.ordinal()]++;
        if (coding.alone()) {
            EvidencePick pick = undisputed.computeIfAbsent(sign, key -> new EvidencePick());
            if (pick.wants(source)) {
                pick.add(source, coder, coding.id());
            }
            return false;
        }
        onExcerpt.add(new Signed(sign, source, coder, coding.id()));
        return onExcerpt.size() == 1;
    }

    /** Tells whether the passage is disputed: two coders gave it different signs. */
    void closeExcerpt() {
        Signed first = onExcerpt.getFirst();
        boolean differ = onExcerpt.stream().anyMatch(one -> one.coder() != first.coder())
                && onExcerpt.stream().anyMatch(one -> one.sign() != first.sign());
        disputed += differ ? 1 : 0;
        Map<Valence, EvidencePick> picks = differ ? onDisputed : undisputed;
        for (Signed one : onExcerpt) {
            EvidencePick pick = picks.computeIfAbsent(one.sign(), key -> new EvidencePick());
            if (pick.wants(one.source())) {
                pick.add(one.source(), one.coder(), one.coding());
            }
        }
        onExcerpt.clear();
    }

    Support support() {
        return new Support(
                sign(),
                codings,
                excerpts,
                sources.cardinality(),
                coders.cardinality(),
                count(Valence.POSITIVE),
                count(Valence.NEGATIVE),
                count(Valence.MIXED),
                count(Valence.NEUTRAL),
                disputed);
    }

    private int count(Valence sign) {
        return signs[sign.ordinal()];
    }

    /** By the rule of a matrix's cell. */
    private @Nullable Valence sign() {
        Set<Valence> met = undisputed.keySet();
        if (met.contains(Valence.MIXED) || (met.contains(Valence.POSITIVE) && met.contains(Valence.NEGATIVE))) {
            return Valence.MIXED;
        }
        if (met.contains(Valence.POSITIVE)) {
            return Valence.POSITIVE;
        }
        if (met.contains(Valence.NEGATIVE)) {
            return Valence.NEGATIVE;
        }
        return met.contains(Valence.NEUTRAL) ? Valence.NEUTRAL : null;
    }

    /** Codings that bear out a sign, a bounded number. */
    List<UUID> evidence(Valence sign) {
        return picked(undisputed, Signs.bearingOut(sign));
    }

    /** How many bear it out. */
    int bearingOut(Valence sign) {
        return Signs.bearingOut(sign).stream()
                .mapToInt(one -> undisputed.containsKey(one) ? passed(undisputed.get(one)) : 0)
                .sum();
    }

    private static int passed(@Nullable EvidencePick pick) {
        return pick == null ? 0 : pick.passed();
    }

    /** Codings on disputed passages that contradict a sign, a bounded number. */
    List<UUID> against(Valence sign) {
        return picked(onDisputed, Signs.contradicting(sign));
    }

    private static List<UUID> picked(Map<Valence, EvidencePick> picks, List<Valence> signs) {
        List<List<UUID>> kinds = new ArrayList<>();
        for (Valence sign : signs) {
            EvidencePick pick = picks.get(sign);
            if (pick != null) {
                kinds.add(pick.picked());
            }
        }
        return EvidencePick.inTurn(kinds);
    }
}
