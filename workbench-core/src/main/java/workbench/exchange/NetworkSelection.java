package workbench.exchange;

import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;

/**
 * What of the networks goes out.
 *
 * @param network null: of all
 * @param at null: of all events
 */
public record NetworkSelection(
        @Nullable NetworkId network, @Nullable EventId at) {
    boolean isAll() {
        return network == null && at == null;
    }
}
