package workbench.codebook;

import workbench.id.CodeId;
import workbench.journal.OpenChange;

/** A code goes out of use, or comes back into use. */
final class CodeRetirement {
    private final CodebookStore store;
    private final OpenChange change;
    private final StandingCodes standing;

    CodeRetirement(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
        this.standing = StandingCodes.read(store);
    }

    Code retire(CodeId id, boolean retired) {
        StoredCode row = standing.row(id);
        if (row.retired() == retired) {
            change.nothingChanged();
            return standing.tree().code(id);
        }
        if (retired) { // what was coded with it is to be looked at, as after a change of its words
            store.keepVersion(
                    change,
                    standing.tree().code(id),
                    standing.overlay(id).map(StoredOverlay::subject).orElse(null));
        }
        store.alter(change, (retired ? row.reworded(row.wording()) : row).retired(retired, null));
        change.about(id.value());
        change.summarize("code " + standing.label(id));
        return StandingCodes.read(store).tree().code(id);
    }
}
