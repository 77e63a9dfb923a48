package workbench.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The codes as they stand while a change to them is made, and what must not be done to them. */
final class StandingCodes {
    private final CodeTree tree;
    private final Map<CodeId, StoredCode> rows = new HashMap<>();
    private final Map<CodeId, StoredOverlay> overlays;

    private StandingCodes(List<Codebook> books, List<StoredCode> codes, Map<CodeId, StoredOverlay> overlays) {
        this.tree = TreeBuilder.build(books, codes, overlays);
        this.overlays = overlays;
        codes.forEach(code -> rows.put(code.id(), code));
    }

    static StandingCodes read(CodebookStore store) {
        return new StandingCodes(store.codebooks(), store.codes(), store.overlays());
    }

    CodeTree tree() {
        return tree;
    }

    /** @throws IllegalArgumentException if there is no such code */
    StoredCode row(CodeId id) {
        return rows.computeIfAbsent(id, absent -> {
            throw new IllegalArgumentException("no code " + absent);
        });
    }

    Optional<StoredOverlay> overlay(CodeId id) {
        return Optional.ofNullable(overlays.get(id));
    }

    /** Which codes were merged into which, as far as both still stand. */
    Map<CodeId, CodeId> merged() {
        Map<CodeId, CodeId> merged = new HashMap<>();
        rows.values().stream()
                .filter(row -> row.mergedInto() != null && rows.containsKey(row.mergedInto()))
                .forEach(row -> merged.put(row.id(), Objects.requireNonNull(row.mergedInto())));
        return merged;
    }

    Optional<Codebook> book(String slug) {
        return tree.codebooks().stream()
                .filter(book -> book.slug().equals(slug))
                .findFirst();
    }

    /** How the journal calls a code: by its path, unless that repeats words of a source. */
    String label(CodeId id) {
        return tree.withAncestors(id).stream().anyMatch(code -> StoredCode.IN_VIVO.equals(code.basis()))
                ? "an in-vivo code"
                : tree.code(id).path();
    }

    void refuseIfFrozen(CodeId id, String verb) {
        Code code = tree.code(id);
        if (code.origin() != CodeOrigin.INDUCTIVE) {
            throw Refusal.because(
                    "'%s' belongs to the framework %s, whose codes are frozen: it cannot be %s."
                            .formatted(code.path(), tree.codebookOf(code).slug(), verb),
                    "Lay the study's own words over it with 'codebook overlay', or add a code of your own under it with"
                            + " 'codebook add NAME --under %s'.".formatted(code.slug()));
        }
    }

    void refuseIfRetired(CodeId id, String purpose) {
        Code code = tree.code(id);
        if (code.retired()) {
            throw Refusal.because(
                    "'%s' is retired: %s.".formatted(code.path(), purpose),
                    "Choose another code, or take it back into use with 'codebook unretire'.");
        }
    }

    /** Refuses a slug that a sibling bears already, so that no two codes have one path. */
    void refuseIfTaken(CodebookId book, @Nullable CodeId parent, String slug, @Nullable CodeId except) {
        for (StoredCode row : rows.values()) {
            boolean sibling = row.codebook().equals(book) && Objects.equals(row.parent(), parent);
            if (sibling && !row.id().equals(except) && Names.folded(row.slug()).equals(Names.folded(slug))) {
                Code taken = tree.code(row.id());
                throw Refusal.because(
                        "There is a code at '%s' already%s."
                                .formatted(taken.path(), taken.retired() ? ", a retired one" : ""),
                        taken.retired()
                                ? "Take another name, or take the retired code back into use with 'codebook unretire'."
                                : "Take another name or another place, or use the code that is there.");
            }
        }
    }

    /** The place after the last of the siblings. */
    int nextOrdinal(CodebookId book, @Nullable CodeId parent) {
        return rows.values().stream()
                        .filter(row -> row.codebook().equals(book) && Objects.equals(row.parent(), parent))
                        .mapToInt(StoredCode::ordinal)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Refuses what taking a change back may leave: two codes with one path, or one that hangs in the air. */
    void refuseIfUnsound() {
        Set<String> seen = new HashSet<>();
        for (Codebook book : tree.codebooks()) {
            refuseTwice(seen, Names.folded(book.slug()), "codebooks called '%s'".formatted(book.slug()));
        }
        for (Code code : tree.codes()) {
            refuseTwice(seen, code.path(), "codes at '%s'".formatted(code.path()));
        }
        if (tree.codes().size() != rows.size()) {
            throw Refusal.because(
                    "That cannot be taken back: later changes put codes below one that it would take away.",
                    "Move those codes first, or take the later changes back first; 'journal' shows them.");
        }
    }

    private static void refuseTwice(Set<String> seen, String key, String what) {
        if (!seen.add(key)) {
            throw Refusal.because(
                    "That cannot be taken back: there would be two %s.".formatted(what),
                    "Rename or move the one that stands there now, then try again.");
        }
    }
}
