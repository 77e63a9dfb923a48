package workbench.coding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import workbench.codebook.Facets;
import workbench.id.CodingId;

/** The acts in which a role and a characteristic were coded together. */
final class LinkedActs {
    private final CodingLinkStore store;

    LinkedActs(CodingLinkStore store) {
        this.store = store;
    }

    /** Which of some codings count. */
    interface Made {
        Set<CodingId> of(Collection<CodingId> codings);
    }

    /**
     * The other halves that go when {@code going} go: those that are left in no act that stays.
     *
     * @param made which codings count
     */
    Set<CodingId> goingWith(Collection<CodingId> going, Made made) {
        Set<CodingId> gone = new HashSet<>(going);
        Set<CodingId> partners = halves(facets(going));
        partners.removeAll(gone);
        if (partners.isEmpty()) {
            return partners;
        }
        List<CodingLink> acts = facets(partners);
        Set<CodingId> standing = made.of(halves(acts));
        standing.removeAll(gone);
        partners.retainAll(standing);
        Set<CodingId> staying = new HashSet<>();
        for (CodingLink act : acts) {
            if (standing.contains(act.from()) && standing.contains(Objects.requireNonNull(act.to()))) {
                staying.add(act.from());
                staying.add(act.to());
            }
        }
        partners.removeAll(staying);
        return partners;
    }

    /** The acts that are none any more, when {@code codings} bear the codes that they now bear. */
    List<CodingLink> broken(Collection<Coding> codings, Facets facets) {
        Set<CodingId> noRole = new HashSet<>();
        Set<CodingId> noCharacteristic = new HashSet<>();
        for (Coding coding : codings) {
            if (!facets.isRole(coding.code())) {
                noRole.add(coding.id());
            }
            if (!facets.isCharacteristic(coding.code())) {
                noCharacteristic.add(coding.id());
            }
        }
        return facets(codings.stream().map(Coding::id).toList()).stream()
                .filter(act -> noRole.contains(act.from()) || noCharacteristic.contains(act.to()))
                .toList();
    }

    private List<CodingLink> facets(Collection<CodingId> codings) {
        return store.of(codings).stream()
                .filter(link -> link.kind() == LinkKind.FACET)
                .toList();
    }

    private static Set<CodingId> halves(List<CodingLink> acts) {
        Set<CodingId> halves = new HashSet<>();
        acts.forEach(act -> {
            halves.add(act.from());
            halves.add(Objects.requireNonNull(act.to()));
        });
        return halves;
    }
}
