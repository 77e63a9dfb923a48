package workbench.query;

import java.util.List;
import java.util.Optional;
import workbench.coding.Coders;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's questions that are kept by name. */
public final class SavedQueries {
    private static final int LONGEST_NAME = 200;

    private final SavedQueryStore store;
    private final Coders coders;
    private final Journal journal;

    public SavedQueries(SavedQueryStore store, Coders coders, Journal journal) {
        this.store = store;
        this.coders = coders;
        this.journal = journal;
    }

    /** By name. */
    public List<SavedQuery> all() {
        return store.all();
    }

    /** The one of that name, however it is spaced and whatever its capitals; refused where there is none. */
    public SavedQuery find(String name) {
        return named(name)
                .orElseThrow(() -> Refusal.because(
                        "No query is saved as '%s'.".formatted(name.strip()), "'query list' shows those that are."));
    }

    private Optional<SavedQuery> named(String name) {
        String wanted = Names.folded(name);
        return all().stream()
                .filter(one -> Names.folded(one.name()).equals(wanted))
                .findFirst();
    }

    /** Saves a question; one of the same name is changed into it. */
    public SavedQuery save(String name, SavedQuery.Asks asks, List<SavedQuery.Term> terms) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw Refusal.because(
                    "A saved query needs a name of at most %d characters.".formatted(LONGEST_NAME),
                    "Call it by what it asks.");
        }
        Optional<SavedQuery> before = named(clean);
        return journal.record("query save", "query", change -> {
            SavedQuery saved = new SavedQuery(
                    before.map(SavedQuery::id).orElseGet(Ids::next),
                    clean,
                    asks,
                    terms,
                    coders.acting(change).id(),
                    change.at());
            if (before.isPresent()) {
                change.altering(SavedQueryStore.TABLE, saved.id());
                store.update(saved);
            } else {
                store.insert(saved, change.seq());
            }
            change.about(saved.id());
            change.summarize("saved '%s'".formatted(clean));
            return saved;
        });
    }

    public void remove(SavedQuery query) {
        journal.record("query remove", "query", change -> {
            change.remove(SavedQueryStore.TABLE, query.id());
            change.about(query.id());
            change.summarize("removed '%s'".formatted(query.name()));
            return query;
        });
    }
}
