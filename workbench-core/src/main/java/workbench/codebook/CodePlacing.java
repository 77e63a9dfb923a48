package workbench.codebook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.text.Names;

/** A code gets another name or another place; with either its path and the paths below it change, and nothing else. */
final class CodePlacing {
    private final CodebookStore store;
    private final OpenChange change;
    private final StandingCodes standing;

    CodePlacing(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
        this.standing = StandingCodes.read(store);
    }

    Code rename(CodeId id, String name) {
        standing.refuseIfFrozen(id, "renamed");
        StoredCode row = standing.row(id);
        String checked = CodeNames.checked(name);
        if (checked.equals(row.name())) {
            change.nothingChanged();
            return standing.tree().code(id);
        }
        String slug = CodeNames.slug(checked);
        standing.refuseIfTaken(row.codebook(), row.parent(), slug, id);
        store.alter(change, row.named(slug, checked, CodeNames.aliases(row.aliases(), List.of(row.name()), checked)));
        return done(id);
    }

    Code alias(CodeId id, List<String> more, List<String> gone) {
        standing.refuseIfFrozen(id, "given other names");
        StoredCode row = standing.row(id);
        List<String> kept = row.aliases().stream()
                .filter(alias -> gone.stream().noneMatch(one -> Names.same(one, alias)))
                .toList();
        List<String> aliases =
                CodeNames.aliases(kept, more.stream().map(CodeNames::checked).toList(), row.name());
        if (aliases.equals(row.aliases())) {
            change.nothingChanged();
            return standing.tree().code(id);
        }
        store.alter(change, row.named(row.slug(), row.name(), aliases));
        change.about(id.value());
        change.summarize("%s, also called %s"
                .formatted(standing.label(id), aliases.isEmpty() ? "nothing else" : String.join(", ", aliases)));
        return StandingCodes.read(store).tree().code(id);
    }

    Code move(CodeId id, @Nullable CodeId under) {
        standing.refuseIfFrozen(id, "moved");
        StoredCode row = standing.row(id);
        CodebookId book = under == null ? top(id) : standing.tree().code(under).codebook();
        if (under != null) {
            refuseIfBelow(id, under);
            standing.refuseIfRetired(under, "nothing is put under it any more");
        }
        if (book.equals(row.codebook()) && Objects.equals(under, row.parent())) {
            change.nothingChanged();
            return standing.tree().code(id);
        }
        place(id, book, under);
        return done(id);
    }

    /** Puts a code and all below it under another, or at a codebook's top; refused if its path is taken there. */
    void place(CodeId id, CodebookId book, @Nullable CodeId under) {
        StoredCode row = standing.row(id);
        standing.refuseIfTaken(book, under, row.slug(), id);
        StandingCodes now = StandingCodes.read(store);
        store.alter(change, now.row(id).placed(book, under, now.nextOrdinal(book, under)));
        if (!book.equals(row.codebook())) {
            standing.tree().withDescendants(id).stream()
                    .filter(below -> !below.equals(id))
                    .map(standing::row)
                    .forEach(below -> store.alter(change, below.placed(book, below.parent(), below.ordinal())));
        }
    }

    private CodebookId top(CodeId id) {
        Codebook book = standing.tree().codebookOf(standing.tree().code(id));
        return book.framework() ? new CodebookArrival(store, change).own().id() : book.id();
    }

    private void refuseIfBelow(CodeId id, CodeId under) {
        if (standing.tree().withDescendants(id).contains(under)) {
            throw Refusal.because(
                    "'%s' cannot stand under itself or under a code below it."
                            .formatted(standing.tree().code(id).path()),
                    "Choose a place outside of it, or move the lower code out first.");
        }
    }

    private Code done(CodeId id) {
        StandingCodes now = StandingCodes.read(store);
        change.about(id.value());
        change.summarize(
                standing.label(id).equals(now.label(id))
                        ? now.label(id)
                        : standing.label(id) + " is now " + now.label(id));
        return now.tree().code(id);
    }
}
