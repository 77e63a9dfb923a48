package workbench.codebook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;

/** An inductive code is added. */
final class CodeAddition {
    private final CodebookStore store;
    private final OpenChange change;

    CodeAddition(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
    }

    Code add(NewCode code) {
        CodebookId book;
        if (code.under() == null) {
            book = new CodebookArrival(store, change).own().id();
        } else {
            book = StandingCodes.read(store).tree().code(code.under()).codebook();
        }
        CodeId made = insert(code, book, code.under());
        StandingCodes now = StandingCodes.read(store);
        change.about(made.value());
        change.summarize("code " + now.label(made));
        return now.tree().code(made);
    }

    /** Writes the code at a place. */
    CodeId insert(NewCode code, CodebookId book, @Nullable CodeId parent) {
        StandingCodes standing = StandingCodes.read(store);
        String name = CodeNames.checked(code.name());
        String slug = CodeNames.slug(name);
        if (parent != null) {
            standing.refuseIfRetired(parent, "nothing is put under it any more");
        }
        standing.refuseIfTaken(book, parent, slug, null);
        CodeId id = CodeId.next();
        store.insert(
                change,
                List.of(new StoredCode(
                        id,
                        book,
                        parent,
                        slug,
                        name,
                        CodeLevel.CODE,
                        CodeOrigin.INDUCTIVE,
                        standing.nextOrdinal(book, parent),
                        CodeNames.aliases(List.of(), code.aliases(), name),
                        code.wording(),
                        code.inVivo() ? StoredCode.IN_VIVO : null,
                        checkedColour(code.colour()),
                        null,
                        1,
                        false,
                        null)));
        return id;
    }

    private static @Nullable String checkedColour(@Nullable String colour) {
        if (colour == null || colour.isBlank()) {
            return null;
        }
        if (!colour.strip().matches("#[0-9A-Fa-f]{6}")) {
            throw Refusal.because("'%s' is no colour.".formatted(colour), "Write it as #rrggbb, for instance #00695c.");
        }
        return colour.strip().toLowerCase(Locale.ROOT);
    }
}
