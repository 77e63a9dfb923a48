package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.ParticipantId;

/**
 * What an actor is made of, or what of it is to change.
 *
 * @param label a pseudonym; null to keep it (only where an actor is changed)
 * @param kind null to keep it; of a new actor a person
 * @param aliases added to those it has
 * @param participant null to keep it
 */
public record NewActor(
        @Nullable String label,
        @Nullable ActorKind kind,
        List<String> aliases,
        @Nullable ParticipantId participant) {
    public NewActor {
        aliases = List.copyOf(aliases);
    }

    public static NewActor of(String label, ActorKind kind) {
        return new NewActor(label, kind, List.of(), null);
    }
}
