package workbench.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.privacy.Consent;

/** What a participant is made of, or what of one is to change: null keeps, networks are added to. */
public record NewParticipant(
        @Nullable String pseudonym,
        @Nullable String role,
        @Nullable Consent consent,
        @Nullable CaseId caseId,
        List<Participant.Belonging> networks) {
    public NewParticipant {
        networks = List.copyOf(networks);
    }
}
