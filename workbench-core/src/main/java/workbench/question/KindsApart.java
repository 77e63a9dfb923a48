package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.SourceKind;

/** Codes that documents speak of with a plus and interviews with a minus. */
record KindsApart() implements Question {
    @Override
    public String name() {
        return "promises";
    }

    @Override
    public int number() {
        return 29;
    }

    @Override
    public String words() {
        return "What do documents promise that interviews (or notes) deny?";
    }

    @Override
    public String options() {
        return "--between E1 E2 --affects NETWORK";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query query = asking.query().build();
        Map<String, Map<String, Tally>> byCode = new HashMap<>();
        material.matrices()
                .tally(List.of(Property.CODE, Property.KIND), query)
                .forEach(tally -> byCode.computeIfAbsent(tally.key().getFirst(), code -> new HashMap<>())
                        .put(tally.key().getLast(), tally));
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        List<Answer.Line> lines = byCode.entrySet().stream()
                .map(entry -> Map.entry(names.code(entry.getKey()), entry.getValue()))
                .filter(entry -> promised(entry.getValue()) && denied(entry.getValue()))
                .sorted(Comparator.comparingInt(entry -> entry.getKey().order()))
                .map(entry -> line(entry.getKey(), entry.getValue(), evidence, query))
                .toList();
        return new Answer(
                lines.isEmpty()
                        ? "Nothing that documents say helps is said to hinder elsewhere."
                        : "%d codes help in documents and hinder in what people say.".formatted(lines.size()),
                List.of("code", "name", "documents", "interviews", "observations"),
                lines,
                List.of("Whether a promise was denied, or only met later, is for people to judge: read both."),
                List.of("matrix --rows code --columns kind --cells valence" + asking.options()));
    }

    private static boolean promised(Map<String, Tally> kinds) {
        Tally documents = kinds.get(SourceKind.DOCUMENT.slug());
        return documents != null && documents.cell().positive() > 0;
    }

    private static boolean denied(Map<String, Tally> kinds) {
        return kinds.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(SourceKind.DOCUMENT.slug())
                        && entry.getValue().cell().negative() > 0);
    }

    private static Answer.Line line(Code code, Map<String, Tally> kinds, CodedEvidence evidence, Query query) {
        List<Evidence> shown = new ArrayList<>(evidence.of(
                query.and(new Criterion.OfKind(SourceKind.DOCUMENT)).and(new Criterion.WithValence(Valence.POSITIVE)),
                code.id()));
        shown.addAll(evidence.of(
                query.and(new Criterion.WithValence(Valence.NEGATIVE)).and(new Criterion.OfKind(SourceKind.INTERVIEW)),
                code.id()));
        int excerpts = kinds.values().stream()
                .mapToInt(tally -> tally.cell().excerpts())
                .sum();
        return Answer.Line.of(
                shown,
                excerpts,
                code.path(),
                code.name(),
                signs(kinds.get(SourceKind.DOCUMENT.slug())),
                signs(kinds.get(SourceKind.INTERVIEW.slug())),
                signs(kinds.get(SourceKind.OBSERVATION.slug())));
    }

    private static String signs(@org.jspecify.annotations.Nullable Tally tally) {
        return tally == null
                ? "none"
                : "+%d −%d".formatted(tally.cell().positive(), tally.cell().negative());
    }
}
