package workbench.query;

import java.util.Map;
import workbench.id.CaseId;
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
 * @param code by each code alone
 * @param construct by each code that is more than a heading, with all that is below it
 * @param kind by slug
 * @param speaker by label
 * @param voice by slug
 * @param month of the source, as {@code FuzzyDate.month()} writes it
 */
public record Facets(
        Map<CodeId, Integer> domain,
        Map<CodeId, Integer> code,
        Map<CodeId, Integer> construct,
        Map<NetworkId, Integer> network,
        Map<NetworkId, Integer> affects,
        Map<EventId, Integer> event,
        Map<String, Integer> valence,
        Map<String, Integer> kind,
        Map<ParticipantId, Integer> participant,
        Map<String, Integer> speaker,
        Map<CoderId, Integer> coder,
        Map<String, Integer> voice,
        Map<CaseId, Integer> cases,
        Map<String, Integer> month) {
    public static final Facets NONE = new Facets(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(), Map.of(), Map.of(), Map.of());
}
