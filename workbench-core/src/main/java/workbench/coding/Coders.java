package workbench.coding;

import java.util.List;
import workbench.id.CoderId;
import workbench.journal.OpenChange;
import workbench.problem.NamedThings;

/** Who codes in this study; a coder is made when first acting. */
public final class Coders {
    private final CodingStore store;

    public Coders(CodingStore store) {
        this.store = store;
    }

    /** In the order in which they came. */
    public List<Coder> all() {
        return store.coders();
    }

    /** The coder of that name; refused with the candidates where unknown. */
    public Coder find(String words) {
        return NamedThings.find(
                "coder",
                words,
                all(),
                coder -> List.of(coder.name()),
                "A coder is made by the first coding in that name.");
    }

    /** The coder who makes a change. */
    public Coder acting(OpenChange change) {
        return named(change.who(), change);
    }

    /** The coder of that name, made when new: for tables that say who did a thing. */
    public Coder named(String name, OpenChange change) {
        return all().stream()
                .filter(coder -> coder.name().equals(name.strip()))
                .findFirst()
                .orElseGet(() -> make(name.strip(), change));
    }

    /** Adds a coder named for the first time. */
    public void add(Coder coder, OpenChange change) {
        store.insert(coder, change.seq());
    }

    Coder make(String name, OpenChange change) {
        Coder coder = new Coder(CoderId.next(), name);
        store.insert(coder, change.seq());
        return coder;
    }
}
