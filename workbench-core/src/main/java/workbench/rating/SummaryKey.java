package workbench.rating;

import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.ParticipantId;

/** What there is at most one summary of. */
record SummaryKey(CaseId ofCase, CodeId construct, @Nullable ParticipantId participant) {
    static SummaryKey of(Summary summary) {
        return new SummaryKey(summary.ofCase(), summary.construct(), summary.participant());
    }
}
