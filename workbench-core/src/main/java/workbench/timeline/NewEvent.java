package workbench.timeline;

import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;

/**
 * What an event is made of, or what of it is to change.
 *
 * @param title null to keep it (only where an event is changed)
 * @param ordinal its place in order, from 1; null to put it last or to keep it
 */
public record NewEvent(
        @Nullable String title,
        @Nullable Integer ordinal,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate to,
        @Nullable Boolean predicted,
        @Nullable String keyPoints,
        @Nullable CaseId caseId) {}
