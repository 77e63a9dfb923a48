package workbench.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.matrix.Tally;
import workbench.query.Property;

/** Constructs of the primary codebook that nobody coded with, and whether anybody asked about them. */
record NeverUsed() implements Question {
    @Override
    public String name() {
        return "never-used";
    }

    @Override
    public int number() {
        return 8;
    }

    @Override
    public String words() {
        return "Which constructs were never used: because nobody asked, or because nobody spoke of it?";
    }

    @Override
    public String options() {
        return "--between E1 E2 --affects NETWORK";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Set<String> used = new HashSet<>();
        material.matrices()
                .tally(List.of(Property.CODE), asking.query().build())
                .forEach((Tally tally) -> used.add(tally.key().getFirst()));
        List<Code> constructs = names.codes().codebooks().isEmpty()
                ? List.of()
                : names.codes().codesOf(names.codes().codebooks().getFirst().id()).stream()
                        .filter(code -> code.level() == CodeLevel.CONSTRUCT || code.level() == CodeLevel.SUBCONSTRUCT)
                        .filter(code -> !code.retired())
                        .toList();
        List<Code> unused = constructs.stream()
                .filter(code -> names.codes().withDescendants(code.id()).stream()
                        .noneMatch(one -> used.contains(one.toString())))
                .toList();
        workbench.guide.Asking guide = material.guides().asking();
        boolean guided = !material.guides().held().isEmpty();
        List<Answer.Line> lines = unused.stream()
                .map(code -> {
                    List<String> asked = guide.askedIn(code.id()).stream()
                            .map(source -> names.source(source.toString()).label())
                            .toList();
                    String why = !guided
                            ? "unknown whether asked"
                            : asked.isEmpty() ? "never asked" : "asked, and nothing said";
                    return Answer.Line.of(List.of(), 0, code.path(), code.name(), why, asked);
                })
                .toList();
        return new Answer(
                "%d of %d constructs were never used.".formatted(unused.size(), constructs.size()),
                List.of("code", "name", "why", "askedIn"),
                lines,
                List.of(
                        guided
                                ? "Asked is told by the interview guides; a question outside the guide is not seen."
                                : "Whether it was asked is known where sources are held by an interview guide: 'guide import', 'source set SOURCE --guide G'."),
                List.of("coverage", "codebook list"));
    }
}
