package workbench.network;

import java.util.function.Function;
import workbench.id.ParticipantId;
import workbench.journal.OpenChange;
import workbench.timeline.Timeline;

/**
 * What changes to networks ask of each other and of other rooms.
 *
 * @param participants finds the participant that words name
 */
public record NetworkRooms(
        ConfigurationStore store,
        Networks networks,
        Actors actors,
        Timeline timeline,
        EvidenceReader evidence,
        Function<String, ParticipantId> participants) {

    public PartyWords parties() {
        return new PartyWords(actors, networks);
    }

    public EventSpans order() {
        return new EventSpans(timeline.all());
    }

    public RecordWords words() {
        return new RecordWords(parties(), networks, order());
    }

    RowNames names(OpenChange change) {
        return new RowNames(networks, timeline, parties(), evidence, change);
    }
}
