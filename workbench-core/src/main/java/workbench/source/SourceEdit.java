package workbench.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.privacy.Consent;
import workbench.timeline.FuzzyDate;

/**
 * What of a source is to change; null keeps. A list given replaces the list; attributes given are added or replaced, one
 * with an empty value is taken away.
 */
public record SourceEdit(
        @Nullable String title,
        @Nullable SourceKind kind,
        @Nullable FuzzyDate said,
        @Nullable FuzzyDate written,
        @Nullable String collector,
        @Nullable String place,
        @Nullable String form,
        @Nullable CaseId caseId,
        @Nullable Consent consent,
        @Nullable List<NetworkId> networks,
        @Nullable List<EventId> events,
        @Nullable List<ParticipantId> participants,
        Map<String, String> attributes) {
    public static final SourceEdit NOTHING =
            new SourceEdit(null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
}
