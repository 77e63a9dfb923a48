package workbench.codebook;

import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** A code gets other words, and with them its next version. */
final class CodeWording {
    private final CodebookStore store;
    private final OpenChange change;
    private final StandingCodes standing;

    CodeWording(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
        this.standing = StandingCodes.read(store);
    }

    Code define(CodeId id, Rewording words) {
        standing.refuseIfFrozen(id, "given another definition");
        StoredCode row = standing.row(id);
        Wording fresh = words.applyTo(row.wording());
        if (fresh.equals(row.wording())) {
            change.nothingChanged();
            return standing.tree().code(id);
        }
        keepVersion(standing.tree().code(id));
        store.alter(change, row.reworded(fresh));
        return done(id, "%s, version %d".formatted(standing.label(id), row.version() + 1));
    }

    Code overlay(CodeId id, @Nullable String name, @Nullable String subject, Rewording words) {
        Code code = standing.tree().code(id);
        if (subject != null && code.parent() != null) {
            throw Refusal.because(
                    "'%s' is no domain, and has no subject of its own.".formatted(code.path()),
                    "Say the subject of its domain: 'codebook overlay %s --subject …'."
                            .formatted(standing.tree().domainOf(id).slug()));
        }
        if (code.origin() == CodeOrigin.INDUCTIVE) {
            throw Refusal.because(
                    "'%s' is the study's own code; an overlay is for a framework's.".formatted(code.path()),
                    "Change it with 'codebook define' or 'codebook rename'.");
        }
        StoredCode row = standing.row(id);
        StoredOverlay old = standing.overlay(id).orElse(null);
        String checked = name == null ? null : CodeNames.checked(name);
        String ownName = checked != null ? checked : old == null ? null : old.name();
        if (row.name().equals(ownName)) {
            ownName = null;
        }
        StoredOverlay fresh = new StoredOverlay(
                old == null ? Ids.next() : old.id(),
                id,
                ownName,
                subjectOf(subject, old),
                old == null ? words : words.over(old.words()));
        if (fresh.equals(old) || (old == null && saysNothing(fresh, row))) {
            change.nothingChanged();
            return code;
        }
        keepVersion(code);
        if (old == null) {
            store.insert(change, fresh);
        } else {
            store.alter(change, fresh);
        }
        store.alter(change, row.reworded(row.wording()));
        return done(id, "%s, version %d".formatted(standing.label(id), row.version() + 1));
    }

    private static @Nullable String subjectOf(@Nullable String fresh, @Nullable StoredOverlay old) {
        if (fresh == null) {
            return old == null ? null : old.subject();
        }
        return fresh.isBlank() ? null : fresh.strip();
    }

    private void keepVersion(Code code) {
        String subject = standing.overlay(code.id()).map(StoredOverlay::subject).orElse(null);
        store.keepVersion(change, code, subject);
    }

    private static boolean saysNothing(StoredOverlay overlay, StoredCode row) {
        return overlay.name() == null
                && overlay.subject() == null
                && overlay.words().applyTo(row.wording()).equals(row.wording());
    }

    Code lift(CodeId id) {
        Code code = standing.tree().code(id);
        StoredOverlay overlay = standing.overlay(id)
                .orElseThrow(() -> new WorkbenchException(new Refusal(
                        "No words of the study's own lie over '%s'.".formatted(code.path()),
                        "See 'codebook show': such codes have the origin 'overlay'.")));
        StoredCode row = standing.row(id);
        keepVersion(code);
        change.remove("code_overlay", overlay.id());
        store.alter(change, row.reworded(row.wording()));
        return done(id, "%s, version %d, the framework's words again".formatted(standing.label(id), row.version() + 1));
    }

    private Code done(CodeId id, String summary) {
        change.about(id.value());
        change.summarize(summary);
        return StandingCodes.read(store).tree().code(id);
    }
}
