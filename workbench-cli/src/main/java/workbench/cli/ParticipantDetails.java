package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.privacy.Consent;
import workbench.source.NewParticipant;
import workbench.source.Participant;
import workbench.timeline.FuzzyDate;

/** What is known of a participant, as options. */
final class ParticipantDetails {
    @Option(names = "--role", paramLabel = "R", description = "What they do, told so that nobody is recognised.")
    private @Nullable String role;

    @Option(names = "--network", paramLabel = "N", description = "A network they speak for. Repeatable.")
    private List<String> networks = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "From when they speak for it.")
    private @Nullable FuzzyDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Until when.")
    private @Nullable FuzzyDate to;

    @Option(names = "--at", paramLabel = "EVENT", description = "The event at which they speak for it.")
    private @Nullable String event;

    @Option(
            names = "--consent",
            paramLabel = "BASIS[:USES]",
            description =
                    "written, verbal, public, unknown or withdrawn; uses as in written:analysis+quotation+archive.")
    private @Nullable Consent consent;

    @Option(names = "--case", paramLabel = "CASE", description = "The case they belong to.")
    private @Nullable String caseName;

    NewParticipant wanted(Workbench workbench, @Nullable String pseudonym) {
        CaseId of = caseName == null ? null : workbench.cases().find(caseName).id();
        return new NewParticipant(pseudonym, role, consent, of, belongings(workbench));
    }

    private List<Participant.Belonging> belongings(Workbench workbench) {
        EventId at = event == null ? null : workbench.timeline().find(event).id();
        return networks.stream()
                .map(words -> new Participant.Belonging(
                        workbench.networks().find(words).id(), from, to, at))
                .toList();
    }
}
