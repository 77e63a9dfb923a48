package workbench.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/**
 * Finds a code by what people type: its full path, an end of its path, its name or an alias, whatever the case, quote marks,
 * hyphens or {@code &}. Short forms are sought in the primary codebook and among the study's own codes, unless a codebook is
 * named. A name or last part of a path counts before an alias, an alias before a longer end of a path, and a code in use
 * before a retired one. What was merged away is found as what it went into.
 *
 * <p>Answers are kept, so that asking for the same words again costs next to nothing. May be used by many threads.
 */
public final class CodeLookup {
    private static final int KEPT = 20_000;

    private final CodeTree tree;
    private final List<CodeEntry> entries;
    private final Map<Asked, Answer> answers = new ConcurrentHashMap<>();

    private record Asked(String words, @Nullable String codebook) {}

    private sealed interface Answer {
        record Found(Code code) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}
    }

    /** @param merged which code went into which */
    CodeLookup(CodeTree tree, Map<CodeId, CodeId> merged) {
        this.tree = tree;
        this.entries = CodeEntry.of(tree, merged);
    }

    /** {@link #code(String, String)} without a codebook named. */
    public Code code(String words) {
        return code(words, null);
    }

    /**
     * The one code that the words mean, retired or not: for filters.
     *
     * @param codebook the id of the codebook to seek in, or null for the primary one and the study's own codes
     * @throws WorkbenchException if the words mean no code or several, with the nearest candidates
     */
    public Code code(String words, @Nullable String codebook) {
        Answer answer = answer(words, codebook);
        if (answer instanceof Answer.Found found) {
            return found.code();
        }
        throw new WorkbenchException(((Answer.Refused) answer).refusal());
    }

    /** {@link #codeInUse(String, String)} without a codebook named. */
    public Code codeInUse(String words) {
        return codeInUse(words, null);
    }

    /** The one code that the words mean: for new codings; a retired one is refused. */
    public Code codeInUse(String words, @Nullable String codebook) {
        Code code = code(words, codebook);
        if (code.retired()) {
            throw Refusal.because(
                    "The code '%s' is retired: nothing is coded with it any more.".formatted(code.path()),
                    "Choose another code, or take it back into use with 'codebook unretire'.");
        }
        return code;
    }

    /** The codebook with this id for people; refused where there is none, with those there are. */
    public Codebook codebook(String slug) {
        return tree.codebooks().stream()
                .filter(book -> Names.same(book.slug(), slug))
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        "There is no codebook '%s' in the study.".formatted(slug),
                        tree.codebooks().isEmpty()
                                ? "Bring one in with 'codebook import'."
                                : "There are: %s."
                                        .formatted(tree.codebooks().stream()
                                                .map(Codebook::slug)
                                                .collect(Collectors.joining(", ")))));
    }

    private Answer answer(String words, @Nullable String codebook) {
        Asked asked = new Asked(words, codebook);
        Answer known = answers.get(asked);
        if (known != null) {
            return known;
        }
        Answer answer = seek(words.strip(), codebook);
        if (answers.size() < KEPT) {
            answers.put(asked, answer);
        }
        return answer;
    }

    private Answer seek(String words, @Nullable String codebook) {
        Codebook scope = codebook == null ? null : codebook(codebook);
        Optional<Code> exact = fullPath(words);
        if (exact.isPresent()) {
            return new Answer.Found(exact.get());
        }
        Predicate<CodeEntry> inScope = entry -> inScope(entry, scope);
        List<Code> found = bestOf(words, inScope);
        if (found.size() == 1) {
            return new Answer.Found(found.getFirst());
        }
        if (!found.isEmpty()) {
            return new Answer.Refused(CodeRefusals.ambiguous(words, found));
        }
        List<Code> elsewhere = bestOf(words, inScope.negate());
        String where = where(scope);
        return new Answer.Refused(
                elsewhere.isEmpty()
                        ? CodeRefusals.unknown(
                                words, where, entries.stream().filter(inScope).toList())
                        : CodeRefusals.elsewhere(words, where, elsewhere));
    }

    private Optional<Code> fullPath(String words) {
        Optional<Code> byId = Ids.read(words).flatMap(id -> tree.find(new CodeId(id)));
        if (byId.isPresent()) {
            return byId;
        }
        String folded = CodeEntry.foldedPath(words);
        List<CodeEntry> found =
                entries.stream().filter(entry -> entry.path().equals(folded)).toList();
        if (found.size() > 1) {
            return tree.findByPath(words);
        }
        return found.stream().map(CodeEntry::leadsTo).findFirst();
    }

    private boolean inScope(CodeEntry entry, @Nullable Codebook scope) {
        if (scope != null) {
            return entry.code().codebook().equals(scope.id());
        }
        return entry.code().origin() == CodeOrigin.INDUCTIVE
                || entry.code().codebook().equals(tree.codebooks().getFirst().id());
    }

    private String where(@Nullable Codebook scope) {
        if (scope != null) {
            return "in " + scope.slug();
        }
        return tree.codebooks().isEmpty()
                ? "in the study, which has no codebook yet"
                : "in %s or among the study's own codes"
                        .formatted(tree.codebooks().getFirst().slug());
    }

    /** The codes of the first kind of match that fits any; several if that kind does not decide. */
    private List<Code> bestOf(String words, Predicate<CodeEntry> scope) {
        String folded = Names.folded(words);
        String end = "/" + CodeEntry.foldedPath(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        for (boolean retired : List.of(false, true)) {
            Predicate<CodeEntry> offered = scope.and(entry -> entry.leadsTo().retired() == retired);
            List<Predicate<CodeEntry>> kinds = List.of(
                    entry -> entry.names().contains(folded),
                    entry -> entry.aliases().contains(folded),
                    entry -> entry.path().endsWith(end));
            for (Predicate<CodeEntry> kind : kinds) {
                List<Code> found = entries.stream()
                        .filter(offered.and(kind))
                        .map(CodeEntry::leadsTo)
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * The codes in whose name, aliases, definition or criteria all of the words occur, those with the words in their name
     * first.
     *
     * @param codebook the id of the codebook to search, or null for all
     */
    public List<Code> search(String words, @Nullable String codebook) {
        Codebook scope = codebook == null ? null : codebook(codebook);
        List<String> wanted = Arrays.stream(Names.folded(words).split("-"))
                .filter(word -> !word.isEmpty())
                .toList();
        return CodeSearch.find(
                tree.codes().stream()
                        .filter(code -> scope == null || Objects.equals(code.codebook(), scope.id()))
                        .toList(),
                wanted);
    }
}
