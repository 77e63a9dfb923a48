package workbench.query;

import java.util.Map;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;

/**
 * How many hits bear each value; a hit counts once a value. Hits without a value are in no count, save that a coding without
 * valence counts as {@code none}. Over segments only the passage's own properties are counted, not those of codings.
 *
 * @param domain by the code at the top of the tree
 * @param kind by slug
 * @param speaker by label
 */
public record Facets(
        Map<CodeId, Integer> domain,
        Map<CodeId, Integer> code,
        Map<NetworkId, Integer> network,
        Map<NetworkId, Integer> affects,
        Map<EventId, Integer> event,
        Map<String, Integer> valence,
        Map<String, Integer> kind,
        Map<ParticipantId, Integer> participant,
        Map<String, Integer> speaker,
        Map<CoderId, Integer> coder) {
    public static final Facets NONE = new Facets(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
