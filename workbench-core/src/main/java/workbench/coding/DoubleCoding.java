package workbench.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.codebook.DoubleCodeHint;
import workbench.codebook.DoubleCodeHints;
import workbench.codebook.Exclusion;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.ExcerptId;

/**
 * Reminds of a neighbour when a passage was coded. The neighbours of a code are those of the study's double-code hints, and
 * those to which a rule of the codebook sends what is not to be coded here. A neighbour is likely when the passage holds a word
 * that begins as the hint says, or when somebody coded the very passage with the neighbour and nobody but this coder with the
 * code. Nothing is said of a neighbour that the coder coded the passage with.
 */
public final class DoubleCoding {
    private static final int AT_A_TIME = 10_000;

    private final Codings codings;
    private final Passages passages;
    private final Coders coders;
    private final DoubleCodeHints hints;
    private final Supplier<CodeTree> tree;

    public DoubleCoding(
            Codings codings, Passages passages, Coders coders, DoubleCodeHints hints, Supplier<CodeTree> tree) {
        this.codings = codings;
        this.passages = passages;
        this.coders = coders;
        this.hints = hints;
        this.tree = tree;
    }

    /** What to think of for one coding; empty for most. */
    public List<Reminder> of(CodingId id) {
        Coding coding = codings.coding(id);
        List<DoubleCodeHint> neighbours = new ArrayList<>(hints.of(coding.code()));
        neighbours.addAll(ofRules(coding.code()));
        if (neighbours.isEmpty()) {
            return List.of();
        }
        List<Coding> standing = codings.codingsOn(coding.excerpt());
        return remind(coding, neighbours, standing, wordsOf(coding.excerpt()), names());
    }

    /**
     * What to think of for many codings, by the study's own hints alone.
     *
     * @param ids of made codings
     */
    public List<Reminder> of(Collection<CodingId> ids) {
        Map<CodeId, List<DoubleCodeHint>> byCode =
                hints.all().stream().collect(Collectors.groupingBy(DoubleCodeHint::code));
        if (byCode.isEmpty()) {
            return List.of();
        }
        List<Coding> hinted = new ArrayList<>();
        List<CodingId> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += AT_A_TIME) {
            codings.codings(asked.subList(from, Math.min(from + AT_A_TIME, asked.size()))).stream()
                    .filter(coding -> byCode.containsKey(coding.code()))
                    .forEach(hinted::add);
        }
        Map<ExcerptId, String> words = new HashMap<>();
        passages.of(hinted.stream().map(Coding::excerpt).toList())
                .forEach(passage -> words.put(passage.excerpt().id(), passage.words()));
        Map<ExcerptId, List<Coding>> standing =
                codings.codingsOnExcerpts(words.keySet()).stream().collect(Collectors.groupingBy(Coding::excerpt));
        Map<CoderId, String> names = names();
        return hinted.stream()
                .flatMap(coding -> remind(
                        coding,
                        byCode.getOrDefault(coding.code(), List.of()),
                        standing.getOrDefault(coding.excerpt(), List.of()),
                        words.getOrDefault(coding.excerpt(), ""),
                        names)
                        .stream())
                .toList();
    }

    private Map<CoderId, String> names() {
        return coders.all().stream().collect(Collectors.toMap(Coder::id, Coder::name));
    }

    private String wordsOf(ExcerptId excerpt) {
        return passages.of(List.of(excerpt)).stream()
                .map(Passage::words)
                .findFirst()
                .orElse("");
    }

    /** A rule "not here, but there" as a hint without words. */
    private List<DoubleCodeHint> ofRules(CodeId id) {
        CodeTree codes = tree.get();
        Code code = codes.code(id);
        return code.wording().exclude().stream()
                .filter(rule -> rule.see() != null)
                .flatMap(rule -> codes.findByPath(Objects.requireNonNull(rule.see())).stream()
                        .map(neighbour -> hint(id, neighbour, rule)))
                .toList();
    }

    private static DoubleCodeHint hint(CodeId code, Code neighbour, Exclusion rule) {
        return new DoubleCodeHint(new java.util.UUID(0, 0), code, neighbour.id(), rule.text(), List.of());
    }

    private static List<Reminder> remind(
            Coding coding,
            List<DoubleCodeHint> neighbours,
            List<Coding> standing,
            String words,
            Map<CoderId, String> names) {
        List<Coding> made = standing.stream()
                .filter(one -> one.status() == CodingStatus.MADE)
                .toList();
        boolean alone = made.stream()
                .noneMatch(
                        one -> one.code().equals(coding.code()) && !one.coder().equals(coding.coder()));
        Map<CodeId, Reminder> reminders = new java.util.LinkedHashMap<>();
        for (DoubleCodeHint hint : neighbours) {
            List<CoderId> others = made.stream()
                    .filter(one -> one.code().equals(hint.neighbour()))
                    .map(Coding::coder)
                    .distinct()
                    .toList();
            if (others.contains(coding.coder())) {
                continue;
            }
            List<String> met = HintedWords.met(hint.words(), words);
            List<String> coders = alone ? others.stream().map(names::get).toList() : List.of();
            if (!met.isEmpty() || !coders.isEmpty()) {
                reminders.putIfAbsent(
                        hint.neighbour(),
                        new Reminder(coding.id(), coding.code(), hint.neighbour(), hint.text(), met, coders));
            }
        }
        return List.copyOf(reminders.values());
    }
}
