package workbench.influence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.NetworkId;

/**
 * A row of the study's Table 3: what was judged of one code at one event, for all networks together.
 *
 * @param parts the influences, one a network; at least one
 */
public record FoldedInfluence(EventId event, CodeId code, List<Influence> parts) {
    public FoldedInfluence {
        parts = List.copyOf(parts);
    }

    /** Folds influences, keeping their order. */
    public static List<FoldedInfluence> fold(List<Influence> influences) {
        Map<List<Object>, List<Influence>> rows = new LinkedHashMap<>();
        influences.forEach(one -> rows.computeIfAbsent(List.of(one.event(), one.code()), key -> new ArrayList<>())
                .add(one));
        return rows.values().stream()
                .map(parts -> new FoldedInfluence(
                        parts.getFirst().event(), parts.getFirst().code(), parts))
                .toList();
    }

    /** The networks affected. */
    public List<NetworkId> networks() {
        return parts.stream().map(Influence::network).toList();
    }

    /** Their one sign; mixed where both directions occur. */
    public Valence valence() {
        return Signs.folded(parts.stream().map(Influence::valence).toList());
    }

    /** Whether networks gained and lost by the same, so that the one sign hides it. */
    public boolean fallsApart() {
        return valence() == Valence.MIXED
                && parts.stream().map(Influence::valence).distinct().count() > 1;
    }

    /** Accepted where one part is: then the row has evidence. */
    public InfluenceStatus status() {
        List<InfluenceStatus> met = parts.stream().map(Influence::status).toList();
        for (InfluenceStatus one :
                List.of(InfluenceStatus.ACCEPTED, InfluenceStatus.CLAIMED, InfluenceStatus.PROPOSED)) {
            if (met.contains(one)) {
                return one;
            }
        }
        return InfluenceStatus.REJECTED;
    }

    public List<CodingId> evidence() {
        return listed(Influence::evidence);
    }

    public List<CodingId> against() {
        return listed(Influence::against);
    }

    private List<CodingId> listed(Function<Influence, List<CodingId>> list) {
        return parts.stream()
                .flatMap(part -> list.apply(part).stream())
                .distinct()
                .toList();
    }

    /** Those who claim it, each once. */
    public List<String> claimedBy() {
        return parts.stream().map(Influence::claimedBy).distinct().toList();
    }

    /** What it did, in words, each once, joined by {@code ;}; empty where nobody said. */
    public String effects() {
        return parts.stream()
                .map(Influence::effect)
                .filter(Objects::nonNull)
                .map(Effect::slug)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** Whether it stands there without a single excerpt. */
    public boolean isBareClaim() {
        return parts.stream().allMatch(Influence::isBareClaim);
    }
}
