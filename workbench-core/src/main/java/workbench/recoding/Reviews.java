package workbench.recoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebooks;
import workbench.codebook.EarlierWording;
import workbench.coding.Coding;
import workbench.coding.CodingEdit;
import workbench.coding.Codings;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.journal.Journal;
import workbench.storage.Database;

/**
 * The codings that a change of wording has left behind, and what becomes of them: kept under the present wording, recoded or
 * withdrawn (the last two are changes like any other of room {@code coding}).
 */
public final class Reviews {
    private final ReviewStore store;
    private final Codings codings;
    private final Codebooks codebooks;
    private final Journal journal;

    public Reviews(Database database, Codings codings, Codebooks codebooks, Journal journal) {
        this.store = new ReviewStore(database);
        this.codings = codings;
        this.codebooks = codebooks;
        this.journal = journal;
    }

    /** How many codings of each code wait; a code without any is left out. */
    public Map<CodeId, Integer> counts() {
        return store.counts(changed(null));
    }

    /** The ids of all that wait. */
    public Set<CodingId> ids() {
        Set<CodingId> ids = new HashSet<>();
        changed(null).forEach(code -> store.olderOf(code).forEach(older -> ids.add(older.coding())));
        return ids;
    }

    /** The codes whose codings may wait: those with an earlier version. */
    public List<Code> changedCodes() {
        return changed(null);
    }

    private List<Code> changed(@Nullable CodeId alone) {
        CodeTree tree = codebooks.tree();
        return tree.codes().stream()
                .filter(code -> code.version() > 1)
                .filter(code -> alone == null || code.id().equals(alone))
                .toList();
    }

    /**
     * Those that wait, code by code, those under the oldest wording first.
     *
     * @param code those of this code alone, or null for all
     * @param most 0 for all
     */
    public List<Outdated> queue(@Nullable CodeId code, int most) {
        List<Outdated> queue = new ArrayList<>();
        for (Code one : changed(code)) {
            if (most > 0 && queue.size() >= most) {
                break;
            }
            List<ReviewStore.Older> older = store.olderOf(one);
            if (older.isEmpty()) {
                continue;
            }
            Map<Integer, EarlierWording> history = new HashMap<>();
            codebooks.history(one.id()).forEach(wording -> history.put(wording.version(), wording));
            older.stream()
                    .limit(most == 0 ? Long.MAX_VALUE : most - queue.size())
                    .forEach(each ->
                            queue.add(new Outdated(each.coding(), one, each.version(), history.get(each.version()))));
        }
        return queue;
    }

    /**
     * Keeps codings as they are: they stand under the present wording from now on.
     *
     * @param because why; added to their notes
     * @return those that were older
     */
    public List<CodingId> keep(Collection<CodingId> ids, @Nullable String because) {
        return journal.record("review keep", "coding", change -> {
            List<CodingId> older = new ArrayList<>();
            for (Coding coding : codings.codings(ids)) {
                if (coding.codeVersion() < codebooks.tree().code(coding.code()).version()) {
                    older.add(coding.id());
                }
            }
            if (older.isEmpty()) {
                change.nothingChanged();
            }
            store.keep(older, because, change);
            if (older.size() == 1) {
                change.about(older.getFirst().value());
            }
            change.summarize("%d %s under the present wording"
                    .formatted(older.size(), older.size() == 1 ? "coding" : "codings"));
            return older;
        });
    }

    /** Gives codings another code, and so its present wording. */
    public List<Coding> recode(Collection<CodingId> ids, String code, @Nullable String because) {
        return codings.set(ids, CodingEdit.recode(code, because));
    }

    /** Takes codings out of every count; other halves of linked acts go with them. */
    public List<Coding> withdraw(Collection<CodingId> ids, @Nullable String because) {
        return codings.withdraw(ids, because);
    }
}
