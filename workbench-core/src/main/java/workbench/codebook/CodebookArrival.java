package workbench.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.text.Names;

/** A codebook comes into the study. */
final class CodebookArrival {
    /** The study's own codebook comes after all others, however early it is made, and so is the primary one only alone. */
    private static final int LAST = 1_000_000;

    private final CodebookStore store;
    private final OpenChange change;

    CodebookArrival(CodebookStore store, OpenChange change) {
        this.store = store;
        this.change = change;
    }

    Codebook add(CodebookFile file, boolean framework) {
        refuseIfKnown(file.id());
        Codebook book = new Codebook(
                CodebookId.next(),
                file.id(),
                file.version(),
                file.title(),
                file.language(),
                file.citation(),
                file.rights(),
                file.notice(),
                framework,
                ordinal(file.id()));
        store.insert(change, book, file.more());
        store.insert(change, codes(file, book));
        change.about(book.id().value());
        change.summarize(
                "codebook %s, %d codes".formatted(file.id(), file.codes().size()));
        return book;
    }

    /** The study's own codebook, made if it is not there. */
    Codebook own() {
        return store.codebooks().stream()
                .filter(book -> book.slug().equals(Codebooks.OWN))
                .findFirst()
                .orElseGet(this::makeOwn);
    }

    private Codebook makeOwn() {
        Codebook book = new Codebook(
                CodebookId.next(),
                Codebooks.OWN,
                "",
                "Inductive codes",
                "",
                null,
                null,
                null,
                false,
                ordinal(Codebooks.OWN));
        store.insert(change, book, null);
        return book;
    }

    private void refuseIfKnown(String id) {
        for (Codebook book : store.codebooks()) {
            if (Names.folded(book.slug()).equals(Names.folded(id))) {
                throw Refusal.because(
                        "The study has a codebook '%s' already.".formatted(book.slug()),
                        "Give the new one another id with '--id'; its paths follow.");
            }
        }
    }

    private int ordinal(String id) {
        if (id.equals(Codebooks.OWN)) {
            return LAST;
        }
        return store.codebooks().stream()
                        .mapToInt(Codebook::ordinal)
                        .filter(ordinal -> ordinal < LAST)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static List<StoredCode> codes(CodebookFile file, Codebook book) {
        Map<String, CodeId> byPath = new HashMap<>();
        Map<String, Integer> siblings = new HashMap<>();
        List<StoredCode> codes = new ArrayList<>();
        for (FileCode code : file.codes()) {
            CodeId id = CodeId.next();
            if (byPath.put(code.path(), id) != null) {
                throw Refusal.because(
                        "The path '%s' occurs twice.".formatted(code.path()), "Give each code a path of its own.");
            }
            int ordinal = siblings.merge(code.parentPath(), 1, Integer::sum);
            codes.add(toStored(code, book, id, parent(code, file.id(), byPath), ordinal));
        }
        return codes;
    }

    private static @Nullable CodeId parent(FileCode code, String book, Map<String, CodeId> byPath) {
        if (code.parentPath().equals(book)) {
            return null;
        }
        CodeId parent = byPath.get(code.parentPath());
        if (parent == null) {
            throw Refusal.because(
                    "The code '%s' stands under '%s', which does not come before it."
                            .formatted(code.path(), code.parentPath()),
                    "Put the upper code first.");
        }
        return parent;
    }

    private static StoredCode toStored(FileCode code, Codebook book, CodeId id, @Nullable CodeId parent, int ordinal) {
        return new StoredCode(
                id,
                book.id(),
                parent,
                code.slug(),
                code.name(),
                code.level(),
                book.framework() ? CodeOrigin.FRAMEWORK : CodeOrigin.INDUCTIVE,
                ordinal,
                code.aliases(),
                code.wording(),
                code.basis(),
                code.colour(),
                code.more(),
                1,
                false,
                null);
    }
}
