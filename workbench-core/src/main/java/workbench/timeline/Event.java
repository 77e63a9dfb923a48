package workbench.timeline;

import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;

/**
 * A stretch of the process that the analyst sets apart; not a dated incident.
 *
 * @param ordinal its place in order, from 1
 * @param from when it began, as far as known
 * @param to when it ended, as far as known
 * @param predicted whether it was not observed yet
 * @param keyPoints what changed in it, in a sentence or more
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
        @Nullable CaseId caseId) {}
