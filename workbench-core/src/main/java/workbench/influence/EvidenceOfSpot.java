package workbench.influence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.coding.EventBasis;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.problem.Refusal;
import workbench.query.Criterion;
import workbench.query.Query;

/**
 * The codings that people mean as evidence for an influence or against it. Beside the words that {@link
 * workbench.coding.EvidenceWords} reads, {@code *} means all made codings of the influence's code alone that state its event
 * and its network and whose sign bears it out (or, as counter-evidence, contradicts it); {@code *inherited} means also those
 * that inherited the event from their source.
 */
final class EvidenceOfSpot {
    private static final String STATED = "*";
    private static final String ALSO_INHERITED = "*inherited";

    private final InfluenceRooms rooms;
    private final SpotWords words;

    EvidenceOfSpot(InfluenceRooms rooms, SpotWords words) {
        this.rooms = rooms;
        this.words = words;
    }

    List<CodingId> evidence(List<String> typed, Spot spot, Valence sign) {
        return codings(typed, spot, Signs.bearingOut(sign));
    }

    List<CodingId> against(List<String> typed, Spot spot, Valence sign) {
        return codings(typed, spot, Signs.contradicting(sign));
    }

    private List<CodingId> codings(List<String> typed, Spot spot, List<Valence> signs) {
        Set<CodingId> codings = new LinkedHashSet<>();
        List<String> pointed = new ArrayList<>();
        for (String one : typed) {
            switch (one.strip()) {
                case STATED -> codings.addAll(all(spot, signs, false));
                case ALSO_INHERITED -> codings.addAll(all(spot, signs, true));
                default -> pointed.add(one);
            }
        }
        codings.addAll(rooms.evidence().codings(pointed));
        return List.copyOf(codings);
    }

    private List<CodingId> all(Spot spot, List<Valence> signs, boolean alsoInherited) {
        List<CodingId> found = new ArrayList<>();
        if (!signs.isEmpty()) {
            Query.Builder query = Query.builder()
                    .where(new Criterion.Code(spot.code(), true))
                    .where(new Criterion.AtEvent(spot.event()))
                    .where(new Criterion.Affecting(spot.network()));
            signs.forEach(sign -> query.where(new Criterion.WithValence(sign)));
            if (!alsoInherited) {
                query.where(new Criterion.Basis(EventBasis.STATED));
            }
            rooms.search().eachCoding(query.build().countedOnly(), found::add);
        }
        if (found.isEmpty()) {
            throw Refusal.because(
                    "No coding with %s states event %s, network %s and the sign %s."
                            .formatted(
                                    words.code(spot.code()),
                                    words.event(spot.event()),
                                    words.network(spot.network()),
                                    signs.isEmpty()
                                            ? "that would contradict it"
                                            : signs.stream().map(Valence::sign).collect(Collectors.joining(" or "))),
                    alsoInherited
                            ? "Name codings, or leave the cell empty."
                            : "Name codings, write '*inherited' for those that inherit the event too, or leave it empty.");
        }
        return found;
    }
}
