package workbench.influence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import workbench.coding.Valence;

/** Which signs of codings go with the sign of an influence, and how the signs of several influences fold to one. */
final class Signs {
    private Signs() {}

    /** The valences of codings that are evidence for a sign; a mixed sign rests on either direction. */
    static List<Valence> bearingOut(Valence sign) {
        return switch (sign) {
            case POSITIVE -> List.of(Valence.POSITIVE);
            case NEGATIVE -> List.of(Valence.NEGATIVE);
            case MIXED -> List.of(Valence.POSITIVE, Valence.NEGATIVE, Valence.MIXED);
            case NEUTRAL -> List.of(Valence.NEUTRAL);
        };
    }

    /** The valences of codings that speak against a sign. */
    static List<Valence> contradicting(Valence sign) {
        return switch (sign) {
            case POSITIVE -> List.of(Valence.NEGATIVE, Valence.MIXED);
            case NEGATIVE -> List.of(Valence.POSITIVE, Valence.MIXED);
            case MIXED -> List.of();
            case NEUTRAL -> List.of(Valence.POSITIVE, Valence.NEGATIVE, Valence.MIXED);
        };
    }

    /**
     * One sign for several, by the rule of a matrix's cell: mixed where one is, or both directions occur; a neutral one beside
     * a direction takes nothing from it.
     *
     * @param signs at least one
     */
    static Valence folded(Collection<Valence> signs) {
        Set<Valence> met = new TreeSet<>(signs);
        if (met.contains(Valence.MIXED) || (met.contains(Valence.POSITIVE) && met.contains(Valence.NEGATIVE))) {
            return Valence.MIXED;
        }
        met.remove(Valence.NEUTRAL);
        return met.isEmpty() ? Valence.NEUTRAL : met.iterator().next();
    }
}
