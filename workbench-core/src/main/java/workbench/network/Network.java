package workbench.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.NetworkId;

/**
 * Members and the associations between them; the unit of analysis.
 *
 * @param slug what people type and data shows
 * @param aliases other names it bears in the sources
 * @param origins networks it was formed of
 */
public record Network(
        NetworkId id, String slug, String name, @Nullable String kind, List<String> aliases, List<NetworkId> origins) {
    public Network {
        aliases = List.copyOf(aliases);
        origins = List.copyOf(origins);
    }
}
