package workbench.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.coding.CodingLink;
import workbench.coding.LinkKind;
import workbench.id.CodingId;

/** Which codings a coding belongs to, as scripts read it. */
final class LinkedIds {
    static final LinkedIds NONE = new LinkedIds(Map.of());

    private final Map<CodingId, List<CodingLink>> links;

    LinkedIds(Map<CodingId, List<CodingLink>> links) {
        this.links = links;
    }

    /** The other halves of its linked acts. */
    List<String> halves(CodingId coding) {
        return links.getOrDefault(coding, List.of()).stream()
                .filter(link -> link.kind() == LinkKind.FACET)
                .map(link -> link.from().equals(coding) ? link.to() : link.from())
                .map(Objects::toString)
                .toList();
    }

    /** The coding that a crosswalk made it of. */
    @Nullable
    String origin(CodingId coding) {
        return links.getOrDefault(coding, List.of()).stream()
                .filter(link -> link.kind() == LinkKind.CROSSWALK && coding.equals(link.to()))
                .map(link -> link.from().toString())
                .findFirst()
                .orElse(null);
    }
}
