package workbench.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.problem.Refusal;

/** The study's double-code hints: which neighbour to think of when coding with a code. */
public final class DoubleCodeHints {
    private static final int LONGEST = 2_000;

    private final HintStore store;
    private final Supplier<CodeTree> tree;
    private final Journal journal;

    public DoubleCodeHints(HintStore store, Supplier<CodeTree> tree, Journal journal) {
        this.store = store;
        this.tree = tree;
        this.journal = journal;
    }

    /** Those on codes that stand. */
    public List<DoubleCodeHint> all() {
        CodeTree codes = tree.get();
        return store.all().stream()
                .filter(hint -> codes.find(hint.code()).isPresent()
                        && codes.find(hint.neighbour()).isPresent())
                .toList();
    }

    /** Those for who codes with {@code code}. */
    public List<DoubleCodeHint> of(CodeId code) {
        return all().stream().filter(hint -> hint.code().equals(code)).toList();
    }

    /** Says which neighbour to think of; of two codes there is one hint, which this renews. */
    public DoubleCodeHint set(CodeId code, CodeId neighbour, String text, Collection<String> words) {
        Code on = tree.get().code(code);
        Code other = tree.get().code(neighbour);
        refuseIfImpossible(on, other, text);
        List<String> told = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return journal.record("codebook hint", "hint", change -> {
            Optional<DoubleCodeHint> old = between(code, neighbour);
            DoubleCodeHint fresh = new DoubleCodeHint(
                    old.map(DoubleCodeHint::id).orElseGet(Ids::next), code, neighbour, text.strip(), told);
            if (old.filter(fresh::equals).isPresent()) {
                change.nothingChanged();
            } else if (old.isPresent()) {
                store.update(fresh, change);
            } else {
                store.insert(fresh, change);
            }
            change.about(fresh.id());
            change.summarize(summary(on, other));
            return fresh;
        });
    }

    /** Takes the hint away; refused if there is none. */
    public DoubleCodeHint remove(CodeId code, CodeId neighbour) {
        Code on = tree.get().code(code);
        Code other = tree.get().code(neighbour);
        return journal.record("codebook hint", "hint", change -> {
            DoubleCodeHint old = between(code, neighbour)
                    .orElseThrow(() -> Refusal.because(
                            "No hint leads from '%s' to '%s'.".formatted(on.path(), other.path()),
                            "'codebook show %s' shows its hints.".formatted(on.slug())));
            change.remove(HintStore.TABLE, old.id());
            change.about(old.id());
            change.summarize(summary(on, other) + ", taken away");
            return old;
        });
    }

    private Optional<DoubleCodeHint> between(CodeId code, CodeId neighbour) {
        return store.all().stream()
                .filter(hint -> hint.code().equals(code) && hint.neighbour().equals(neighbour))
                .findFirst();
    }

    private static String summary(Code on, Code other) {
        return "from a code to its neighbour: " + label(on) + ", " + label(other);
    }

    /** An in-vivo code repeats words of a source, which the journal does not. */
    private static String label(Code code) {
        return StoredCode.IN_VIVO.equals(code.basis()) ? "an in-vivo code" : code.path();
    }

    private static void refuseIfImpossible(Code on, Code other, String text) {
        if (on.id().equals(other.id())) {
            throw Refusal.because("A code is no neighbour of itself.", "Name two codes.");
        }
        for (Code code : List.of(on, other)) {
            if (code.retired()) {
                throw Refusal.because(
                        "The code '%s' is retired: nothing is coded with it any more.".formatted(code.path()),
                        "Choose another code, or take it back into use with 'codebook unretire'.");
            }
        }
        if (text.isBlank()) {
            throw Refusal.because("The hint says nothing.", "Say why the neighbour is to be thought of.");
        }
        if (text.length() > LONGEST) {
            throw Refusal.because(
                    "The hint has %,d characters, more than %,d.".formatted(text.length(), LONGEST),
                    "Say it in a sentence; a memo on the code holds more.");
        }
    }
}
