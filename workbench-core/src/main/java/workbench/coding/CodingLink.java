package workbench.coding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodingId;

/**
 * Two codings that belong together.
 *
 * @param from the older one of a crosswalk; the role of a linked act
 * @param to what was made of it, or null where a person decided that nothing is; the characteristic of a linked act
 * @param because why nothing was made of it
 */
public record CodingLink(
        UUID id,
        LinkKind kind,
        CodingId from,
        @Nullable CodingId to,
        @Nullable String because) {}
