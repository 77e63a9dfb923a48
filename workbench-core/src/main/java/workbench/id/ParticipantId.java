package workbench.id;

import java.util.UUID;

/** The id of a participant. */
public record ParticipantId(UUID value) {
    public static ParticipantId next() {
        return new ParticipantId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
