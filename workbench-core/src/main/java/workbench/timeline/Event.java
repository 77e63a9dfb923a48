package workbench.timeline;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;

/**
 * A stretch of the process that the analyst sets apart; not a dated incident.
 *
 * @param ordinal its place in order, from 1: among the study's own events, or among those of its case
 * @param from when it began, as far as known
 * @param to when it ended, as far as known
 * @param predicted whether it was not observed yet
 * @param keyPoints what changed in it, in a sentence or more
 * @param caseId the case it belongs to, null for the study's own
 * @param networks those involved
 * @param phase what it is likened to in other cases, in a word or two: events of one phase are compared
 */
public record Event(
        EventId id,
        String slug,
        String title,
        int ordinal,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate to,
        boolean predicted,
        @Nullable String keyPoints,
        @Nullable CaseId caseId,
        List<NetworkId> networks,
        @Nullable String phase) {
    public Event {
        networks = networks.stream()
                .distinct()
                .sorted(Comparator.comparing(NetworkId::value))
                .toList();
    }

    /** The same at another place in order. */
    Event at(int place) {
        return new Event(id, slug, title, place, from, to, predicted, keyPoints, caseId, networks, phase);
    }
}
