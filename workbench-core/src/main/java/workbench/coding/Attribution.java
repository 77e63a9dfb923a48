package workbench.coding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.source.Participant;
import workbench.source.Source;

/**
 * Whose words an excerpt holds: the network stated on it, else the network of the speaking participant at the source's date
 * (or its only event), else the source's if it has exactly one, else nobody's.
 */
public final class Attribution {
    private Attribution() {}

    /**
     * @param stated the network stated on the excerpt
     * @param speaking the participant in whose turn the excerpt begins, if a label there is mapped to one
     */
    public static Optional<NetworkId> of(@Nullable NetworkId stated, @Nullable Participant speaking, Source source) {
        if (stated != null) {
            return Optional.of(stated);
        }
        if (speaking != null) {
            EventId onlyEvent = source.events().size() == 1 ? source.events().getFirst() : null;
            Optional<NetworkId> spokenFor = speaking.networkAt(source.said(), onlyEvent);
            if (spokenFor.isPresent()) {
                return spokenFor;
            }
        }
        return source.networks().size() == 1 ? Optional.of(source.networks().getFirst()) : Optional.empty();
    }

    /** As the study prints it: {@code interview: commissioning-network}. */
    public static String inWords(Source source, @Nullable String network) {
        return source.kind().slug() + ": " + (network == null ? "unattributed" : network);
    }
}
