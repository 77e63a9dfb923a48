package workbench.question;

import java.util.Comparator;
import java.util.List;
import workbench.codebook.Code;
import workbench.matrix.Tally;
import workbench.query.Property;
import workbench.query.Query;

/** Codes on which coders differ, by sign. */
record CodersApart() implements Question {
    @Override
    public String name() {
        return "coder-differences";
    }

    @Override
    public int number() {
        return 31;
    }

    @Override
    public String words() {
        return "On which constructs did coders differ about the same excerpt, and how?";
    }

    @Override
    public String options() {
        return "--code CODE --between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query query = asking.query().build();
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        List<Tally> disputed = material.matrices().tally(List.of(Property.CODE), query).stream()
                .filter(tally -> tally.cell().disputed() > 0)
                .sorted(Comparator.comparingInt((Tally tally) -> -tally.cell().disputed())
                        .thenComparingInt(
                                tally -> names.code(tally.key().getFirst()).order()))
                .toList();
        int passages =
                disputed.stream().mapToInt(tally -> tally.cell().disputed()).sum();
        return new Answer(
                passages == 0
                        ? "No excerpt bears one code with different signs of different coders."
                        : "On %d excerpts coders gave one code different signs.".formatted(passages),
                List.of("code", "name", "disputedExcerpts", "excerpts", "coders"),
                disputed.stream()
                        .map(tally -> {
                            Code code = names.code(tally.key().getFirst());
                            return Answer.Line.of(
                                    evidence.of(query, code.id()),
                                    tally.cell().excerpts(),
                                    code.path(),
                                    code.name(),
                                    tally.cell().disputed(),
                                    tally.cell().excerpts(),
                                    tally.coders().size());
                        })
                        .toList(),
                List.of("Counted are signs; excerpts that one coder marked and another did not are no dispute."),
                List.of("matrix --rows code --columns coder --cells valence" + asking.options()));
    }
}
