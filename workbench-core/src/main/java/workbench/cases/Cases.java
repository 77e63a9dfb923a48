package workbench.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.journal.Journal;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's cases: found by slug or name. */
public final class Cases {
    private static final Set<String> KINDS = Set.of("site", "network", "event", "participant");

    private final CaseStore store;
    private final Journal journal;
    private @Nullable List<Case> known;

    public Cases(CaseStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** In the order in which they were made. */
    public List<Case> all() {
        List<Case> cases = known;
        if (cases == null) {
            cases = List.copyOf(store.all());
            known = cases;
        }
        return cases;
    }

    /** The case that people call so; refused with the candidates where it is unknown or ambiguous. */
    public Case find(String words) {
        return NamedThings.find(
                "case",
                words,
                all(),
                one -> List.of(one.slug(), one.name()),
                "Add it with 'case add', or see 'case list'.");
    }

    /** The case of that id, if it stands. */
    public Optional<Case> known(CaseId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @param kind site, network, event or participant */
    public Case add(String name, String kind, Map<String, String> attributes) {
        String slug = Names.slug(name);
        if (slug.isEmpty()) {
            throw Refusal.because("A case needs a name with letters or digits.", "Give it one.");
        }
        if (!KINDS.contains(kind)) {
            throw Refusal.because(
                    "'%s' is no kind of case.".formatted(kind), "Choose site, network, event or participant.");
        }
        if (all().stream().anyMatch(other -> other.slug().equals(slug))) {
            throw Refusal.because("A case called '%s' exists.".formatted(slug), "Choose another name.");
        }
        return journal.record("case add", "case", change -> {
            Case added = new Case(CaseId.next(), slug, name.strip(), kind, attributes);
            store.insert(added, change.seq());
            change.about(added.id().value());
            change.summarize("case " + slug);
            known = null;
            return added;
        });
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
