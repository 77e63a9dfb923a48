package workbench.codebook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.CodingId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;

/** Some of a code's codings become codings of a new code. */
final class CodeSplit {
    private final CodebookStore store;
    private final OpenChange change;
    private final StandingCodes standing;

    CodeSplit(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
        this.standing = StandingCodes.read(store);
    }

    Code split(CodeId from, NewCode made, Collection<CodingId> codings) {
        Code code = standing.tree().code(from);
        refuseStrangers(code, codings);
        CodeId under = placeFor(code, made);
        CodebookId book =
                under == null ? code.codebook() : standing.tree().code(under).codebook();
        CodeId fresh = new CodeAddition(store, change).insert(made, book, under);
        Set<UUID> moving = new LinkedHashSet<>();
        codings.forEach(coding -> moving.add(coding.value()));
        store.codings().recode(change, moving, fresh, 1);
        StandingCodes now = StandingCodes.read(store);
        change.about(fresh.value());
        change.summarize("%s out of %s: %d codings".formatted(now.label(fresh), standing.label(from), moving.size()));
        return now.tree().code(fresh);
    }

    private static @Nullable CodeId placeFor(Code code, NewCode made) {
        if (made.under() != null) {
            return made.under();
        }
        return code.origin() == CodeOrigin.INDUCTIVE ? code.parent() : code.id();
    }

    private void refuseStrangers(Code code, Collection<CodingId> codings) {
        if (codings.isEmpty()) {
            throw Refusal.because(
                    "No coding of '%s' was chosen to go into the new code.".formatted(code.path()),
                    "Choose some by their ids; 'codings --code %s' lists them.".formatted(code.slug()));
        }
        List<CodingId> strangers = store.codings().strangers(code.id(), codings);
        if (!strangers.isEmpty()) {
            throw Refusal.because(
                    "%d of the chosen codings are no codings of '%s', the first is %s."
                            .formatted(strangers.size(), code.path(), strangers.getFirst()),
                    "Leave them out; 'codings --code %s' lists those there are.".formatted(code.slug()));
        }
    }
}
