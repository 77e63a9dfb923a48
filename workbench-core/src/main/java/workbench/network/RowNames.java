package workbench.network;

import java.util.List;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.journal.OpenChange;
import workbench.timeline.Timeline;

/** What the words of rows name, while a change is being made. */
final class RowNames {
    private final Networks networks;
    private final Timeline timeline;
    private final PartyWords parties;
    private final EvidenceReader evidence;
    private final OpenChange change;

    RowNames(Networks networks, Timeline timeline, PartyWords parties, EvidenceReader evidence, OpenChange change) {
        this.networks = networks;
        this.timeline = timeline;
        this.parties = parties;
        this.evidence = evidence;
        this.change = change;
    }

    NetworkId network(String words) {
        return networks.find(words).id();
    }

    EventId event(String words) {
        return timeline.find(words).id();
    }

    Party party(String words) {
        return parties.find(words);
    }

    List<ExcerptId> evidence(List<String> words) {
        return evidence.excerpts(words, change);
    }
}
