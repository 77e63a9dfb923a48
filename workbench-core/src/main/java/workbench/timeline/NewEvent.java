package workbench.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.NetworkId;

/**
 * What an event is made of, or what of it is to change.
 *
 * @param title null to keep it (only where an event is changed)
 * @param ordinal its place in order, from 1; null to put it last or to keep it
 * @param networks those involved; null for none or to keep them
 */
public record NewEvent(
        @Nullable String title,
        @Nullable Integer ordinal,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate to,
        @Nullable Boolean predicted,
        @Nullable String keyPoints,
        @Nullable CaseId caseId,
        @Nullable List<NetworkId> networks,
        @Nullable String phase) {
    /** Without networks and phase. */
    public NewEvent(
            @Nullable String title,
            @Nullable Integer ordinal,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to,
            @Nullable Boolean predicted,
            @Nullable String keyPoints,
            @Nullable CaseId caseId) {
        this(title, ordinal, from, to, predicted, keyPoints, caseId, null, null);
    }
}
