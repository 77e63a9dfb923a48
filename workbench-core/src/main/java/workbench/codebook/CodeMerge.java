package workbench.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodingMoveStore.Coded;
import workbench.id.CodeId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;

/**
 * One code goes into another. Its codings become codings of the other; one that is then the same as another in everything
 * (excerpt, coder, valence, note, layer, status, events, networks) falls together with it, unless a memo, a judgement or
 * another coding points at it. What was judged of the first code is judged of the other from then on.
 */
final class CodeMerge {
    private final CodebookStore store;
    private final OpenChange change;
    private final StandingCodes standing;

    CodeMerge(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
        this.standing = StandingCodes.read(store);
    }

    CodeMerged merge(CodeId id, CodeId into) {
        refuseIfImpossible(id, into);
        Code target = standing.tree().code(into);
        store.judgements().refuseConflicts(standing.tree().code(id), target);
        List<UUID> moving = new ArrayList<>();
        int joined = joinAlike(id, into, moving);
        store.codings().recode(change, moving, into, target.version());
        CodePlacing placing = new CodePlacing(store, change);
        standing.tree().childrenOf(id).forEach(child -> placing.place(child.id(), target.codebook(), into));
        Map<String, Integer> records = store.judgements().move(id, into, change);
        passNamesOn(id, into);
        store.alter(change, standing.row(id).retired(true, into));
        change.about(into.value());
        CodeMerged merged = new CodeMerged(StandingCodes.read(store).tree().code(into), moving.size(), joined, records);
        change.summarize("%s into %s: %d codings".formatted(standing.label(id), standing.label(into), moving.size())
                + (joined == 0 ? "" : ", %d more fell together with the same one".formatted(joined))
                + (records.isEmpty() ? "" : ", and %d records on it".formatted(merged.judgements())));
        return merged;
    }

    private void refuseIfImpossible(CodeId id, CodeId into) {
        if (id.equals(into)) {
            throw Refusal.because("A code cannot be merged into itself.", "Name two codes.");
        }
        standing.refuseIfFrozen(id, "merged away");
        standing.refuseIfRetired(into, "nothing is merged into it any more");
        Code code = standing.tree().code(id);
        if (standing.row(id).mergedInto() != null) {
            throw Refusal.because("'%s' was merged away already.".formatted(code.path()), "See 'journal'.");
        }
        if (standing.tree().withDescendants(id).contains(into)) {
            throw Refusal.because(
                    "'%s' stands below '%s', which is to go into it."
                            .formatted(standing.tree().code(into).path(), code.path()),
                    "Move it out first with 'codebook move', or merge the other way round.");
        }
    }

    private int joinAlike(CodeId id, CodeId into, List<UUID> moving) {
        Set<List<@Nullable Object>> there = new HashSet<>();
        store.codings().findByCode(into).forEach(coded -> there.add(coded.rest()));
        Set<UUID> pointedAt = there.isEmpty() ? Set.of() : store.codings().pointedAt();
        int joined = 0;
        for (Coded coded : store.codings().findByCode(id)) {
            if (there.contains(coded.rest()) && !pointedAt.contains(coded.row())) {
                store.codings().remove(change, coded.row());
                joined++;
            } else {
                moving.add(coded.row());
            }
        }
        return joined;
    }

    /** A framework's code is frozen: there {@link CodeLookup} alone leads the old names on. */
    private void passNamesOn(CodeId id, CodeId into) {
        StoredCode from = standing.row(id);
        StoredCode target = standing.row(into);
        if (target.origin() == CodeOrigin.INDUCTIVE) {
            List<String> names = Stream.concat(Stream.of(from.name()), from.aliases().stream())
                    .toList();
            store.alter(
                    change,
                    target.named(
                            target.slug(), target.name(), CodeNames.aliases(target.aliases(), names, target.name())));
        }
    }
}
