package workbench.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.id.CodingId;

/** Which codings belong together: the halves of a linked act, and what a crosswalk made of which. */
public final class CodingLinks {
    private final CodingLinkStore store;

    public CodingLinks(CodingLinkStore store) {
        this.store = store;
    }

    /** The links that begin or end at one of the codings, by coding; a coding without any is left out. */
    public Map<CodingId, List<CodingLink>> of(Collection<CodingId> codings) {
        if (codings.isEmpty() || !store.any()) {
            return Map.of();
        }
        Set<CodingId> asked = new HashSet<>(codings);
        Map<CodingId, List<CodingLink>> links = new HashMap<>();
        for (CodingLink link : store.of(asked)) {
            if (asked.contains(link.from())) {
                links.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
            }
            CodingId to = link.to();
            if (to != null && asked.contains(to)) {
                links.computeIfAbsent(to, id -> new ArrayList<>()).add(link);
            }
        }
        return links;
    }

    /** All linked acts: a role and a characteristic each. */
    public List<CodingLink> acts() {
        return store.all(LinkKind.FACET);
    }
}
