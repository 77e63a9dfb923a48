package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.ParticipantId;

/**
 * A person, group, organisation or thing that belongs to networks and is tied to others.
 *
 * @param slug what people type and data shows
 * @param label a pseudonym, never a real name
 * @param participant who it is among those who speak in the sources, where it does
 */
public record Actor(
        ActorId id,
        String slug,
        String label,
        ActorKind kind,
        List<String> aliases,
        @Nullable ParticipantId participant) {
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
