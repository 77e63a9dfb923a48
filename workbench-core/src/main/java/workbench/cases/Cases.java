package workbench.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
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

    /** The case of that slug or name, if it stands. */
    Optional<Case> named(String words) {
        return all().stream()
                .filter(one -> Names.same(one.slug(), words) || Names.same(one.name(), words))
                .findFirst();
    }

    /** @param kind site, network, event or participant */
    public Case add(String name, String kind, Map<String, String> attributes) {
        return journal.record("case add", "case", change -> {
            Case added = add(name, kind, attributes, change);
            change.about(added.id().value());
            change.summarize("case " + added.slug());
            return added;
        });
    }

    Case add(String name, String kind, Map<String, String> attributes, OpenChange change) {
        String slug = Names.slug(name);
        if (slug.isEmpty()) {
            throw Refusal.because("A case needs a name with letters or digits.", "Give it one.");
        }
        refuseUnknown(kind);
        refuseTaken(name, null);
        Case added = new Case(CaseId.next(), slug, name.strip(), kind, told(attributes));
        store.insert(added, change.seq());
        known = null;
        return added;
    }

    private static void refuseUnknown(String kind) {
        if (!KINDS.contains(kind)) {
            throw Refusal.because(
                    kind.isEmpty() ? "A case needs a kind." : "'%s' is no kind of case.".formatted(kind),
                    "Choose site, network, event or participant.");
        }
    }

    private void refuseTaken(String name, @Nullable CaseId own) {
        Optional<Case> taken = named(name).filter(other -> !other.id().equals(own));
        if (taken.isPresent()) {
            throw Refusal.because(
                    "A case called '%s' exists.".formatted(taken.get().slug()), "Choose another name.");
        }
    }

    private static Map<String, String> told(Map<String, String> attributes) {
        Map<String, String> told = new TreeMap<>();
        attributes.forEach((name, content) -> {
            if (name.isBlank()) {
                throw Refusal.because("An attribute needs a name.", "Write NAME=VALUE.");
            }
            if (!content.isBlank()) {
                told.put(name.strip(), content.strip());
            }
        });
        return told;
    }

    /** Changes a case as part of a larger change; its slug stays, since people have typed it. */
    public Case set(Case old, CaseEdit edit, OpenChange change) {
        Map<String, String> attributes = new TreeMap<>(old.attributes());
        edit.attributes().keySet().forEach(name -> attributes.remove(name.strip()));
        attributes.putAll(told(edit.attributes()));
        if (edit.kind() != null) {
            refuseUnknown(edit.kind());
        }
        if (edit.name() != null) {
            if (Names.slug(edit.name()).isEmpty()) {
                throw Refusal.because("A case needs a name with letters or digits.", "Give it one.");
            }
            refuseTaken(edit.name(), old.id());
        }
        Case changed = new Case(
                old.id(),
                old.slug(),
                edit.name() == null ? old.name() : edit.name().strip(),
                edit.kind() == null ? old.kind() : edit.kind(),
                attributes);
        if (!changed.equals(old)) {
            change.altering("study_case", old.id().value());
            store.update(changed);
            known = null;
        }
        return changed;
    }

    /** Takes a case out of the study; refused while anything hangs on it. */
    public void remove(Case removed) {
        List<String> hanging = store.hangingOn(removed.id());
        if (!hanging.isEmpty()) {
            throw Refusal.because(
                    "On case '%s' hang %s.".formatted(removed.slug(), String.join(", ", hanging)),
                    "Put them elsewhere first; 'case show %s' tells of them.".formatted(removed.slug()));
        }
        journal.record("case remove", "case", change -> {
            change.remove("study_case", removed.id().value());
            change.about(removed.id().value());
            change.summarize("case " + removed.slug());
            return null;
        });
        known = null;
    }

    /** Adds and changes cases as rows say, in one change; refused whole, each fault with its row. */
    public CaseArrival take(List<CaseRow> rows) {
        return journal.record("case import", "case", change -> {
            CaseArrival arrival = new CaseTaking(this, change).take(rows);
            if (arrival.added() + arrival.altered() == 0) {
                change.nothingChanged();
            }
            change.summarize("%d cases added, %d altered".formatted(arrival.added(), arrival.altered()));
            return arrival;
        });
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
