package workbench.coding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;

/**
 * One coder says: this excerpt speaks of this code, with this valence, affecting these networks, about these events.
 *
 * @param codeVersion the version of the code's wording it was made under
 * @param valence null where none was given, which is not neutral
 * @param eventBasis null where it has no event
 * @param affects the networks helped or hindered; empty unless stated
 */
public record Coding(
        CodingId id,
        ExcerptId excerpt,
        CodeId code,
        int codeVersion,
        CoderId coder,
        @Nullable Valence valence,
        List<EventId> events,
        @Nullable EventBasis eventBasis,
        List<NetworkId> affects,
        @Nullable String note,
        Layer layer,
        CodingStatus status,
        Instant codedAt) {
    public Coding {
        events = List.copyOf(events);
        affects = List.copyOf(affects);
    }

    /** The same about other events. */
    public Coding about(List<EventId> others, @Nullable EventBasis basis) {
        return new Coding(
                id, excerpt, code, codeVersion, coder, valence, others, basis, affects, note, layer, status, codedAt);
    }

    /** The same with these events and affected networks. */
    Coding linked(List<EventId> others, List<NetworkId> networks) {
        return others.isEmpty() && networks.isEmpty()
                ? this
                : new Coding(
                        id,
                        excerpt,
                        code,
                        codeVersion,
                        coder,
                        valence,
                        others,
                        eventBasis,
                        networks,
                        note,
                        layer,
                        status,
                        codedAt);
    }
}
