package workbench.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import workbench.id.CodeId;
import workbench.id.CodebookId;

/** All codes of a study as they stand now, in reading order: codebook by codebook, each in framework order. */
public final class CodeTree {
    private final List<Codebook> codebooks;
    private final List<Code> codes;
    private final Map<CodeId, Code> byId = new HashMap<>();
    private final Map<String, Code> byPath = new HashMap<>();
    private final Map<CodeId, List<Code>> children = new HashMap<>();
    private final Map<CodeId, String> subjects;

    /** @param codes of all the codebooks, in any order */
    public CodeTree(List<Codebook> codebooks, List<Code> codes) {
        this(codebooks, codes, Map.of());
    }

    /** @param subjects what domains are about in this study, as far as that is said */
    public CodeTree(List<Codebook> codebooks, List<Code> codes, Map<CodeId, String> subjects) {
        this.subjects = Map.copyOf(subjects);
        this.codebooks = codebooks.stream()
                .sorted(Comparator.comparingInt(Codebook::ordinal))
                .toList();
        Map<CodebookId, Integer> ordinals = new HashMap<>();
        this.codebooks.forEach(book -> ordinals.put(book.id(), book.ordinal()));
        this.codes = codes.stream()
                .sorted(Comparator.comparing((Code code) -> Objects.requireNonNull(ordinals.get(code.codebook())))
                        .thenComparingInt(Code::order))
                .toList();
        for (Code code : this.codes) {
            byId.put(code.id(), code);
            byPath.put(code.path(), code);
            if (code.parent() != null) {
                children.computeIfAbsent(code.parent(), parent -> new ArrayList<>())
                        .add(code);
            }
        }
    }

    /** In order of arrival; the first is the primary one. */
    public List<Codebook> codebooks() {
        return codebooks;
    }

    /** The codebooks that are another view of the primary one, because a crosswalk joins them. */
    public List<Codebook> otherViews() {
        return codebooks.stream()
                .skip(1)
                .filter(book -> CrosswalkFile.joins(codebooks.getFirst().slug(), book.slug()))
                .toList();
    }

    /** All of them, in reading order. */
    public List<Code> codes() {
        return codes;
    }

    public Optional<Code> find(CodeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException if there is no such code */
    public Code code(CodeId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no code " + id));
    }

    /** The code that stands at a path, written exactly so. */
    public Optional<Code> findByPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The codes of one codebook, in reading order; the study's own under a framework's are among them. */
    public List<Code> codesOf(CodebookId codebook) {
        return codes.stream().filter(code -> code.codebook().equals(codebook)).toList();
    }

    /** The colour to show a code in: its own, else that of the nearest code above which has one. */
    public Optional<String> colourOf(CodeId id) {
        return withAncestors(id).stream()
                .map(Code::colour)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What the domain that a code stands in is about in this study: the council's adult care team; empty where not said. */
    public Optional<String> subjectOf(CodeId id) {
        return Optional.ofNullable(subjects.get(domainOf(id).id()));
    }

    public List<Code> childrenOf(CodeId id) {
        return children.getOrDefault(id, List.of());
    }

    /** The code itself and all below it. */
    public Set<CodeId> withDescendants(CodeId id) {
        Set<CodeId> all = new LinkedHashSet<>();
        collect(id, all);
        return all;
    }

    private void collect(CodeId id, Set<CodeId> all) {
        all.add(id);
        childrenOf(id).forEach(child -> collect(child.id(), all));
    }

    /** The code itself, its parent, and so on to the top. */
    public List<Code> withAncestors(CodeId id) {
        List<Code> all = new ArrayList<>();
        Code at = code(id);
        all.add(at);
        while (at.parent() != null) {
            at = code(at.parent());
            all.add(at);
        }
        return all;
    }

    /** The top of the tree that a code stands in: its domain where the codebook has domains. */
    public Code domainOf(CodeId id) {
        return withAncestors(id).getLast();
    }

    public Codebook codebookOf(Code code) {
        return codebooks.stream()
                .filter(book -> book.id().equals(code.codebook()))
                .findFirst()
                .orElseThrow();
    }
}
