package workbench.question;

import java.util.Comparator;
import java.util.List;
import workbench.codebook.Code;
import workbench.codebook.CodeOrigin;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.timeline.Event;

/** What hindered under codes that are not the framework's. */
record LocalThreats() implements Question {
    @Override
    public String name() {
        return "threats-without-framework";
    }

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String words() {
        return "Which threats have no code of the primary framework, and do they deserve a code of the study's own?";
    }

    @Override
    public String options() {
        return "--affects NETWORK --between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query query = asking.query()
                .where(new Criterion.WithValence(Valence.NEGATIVE))
                .where(new Criterion.WithValence(Valence.MIXED))
                .build();
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        List<Tally> tallies = material.matrices().tally(List.of(Property.EVENT, Property.CODE), query).stream()
                .filter(tally -> !isOfPrimary(names, names.code(tally.key().getLast())))
                .sorted(Comparator.comparingInt((Tally tally) ->
                                names.event(tally.key().getFirst()).ordinal())
                        .thenComparingInt(tally -> -tally.cell().codings()))
                .toList();
        return new Answer(
                tallies.isEmpty()
                        ? "Every threat coded bears a code of the framework."
                        : "Codes outside the framework name what hindered; %d findings, by event."
                                .formatted(tallies.size()),
                List.of("event", "code", "name", "codings", "sources", "origin"),
                tallies.stream()
                        .map(tally -> line(tally, names, evidence, query))
                        .toList(),
                List.of("Whether such a code deserves a place beside the framework is for people to judge."),
                List.of("matrix --rows code --columns event --valence=negative --codebook inductive"));
    }

    private static boolean isOfPrimary(Naming names, Code code) {
        return code.origin() != CodeOrigin.INDUCTIVE
                && !names.codes().codebooks().isEmpty()
                && names.codes().codebooks().getFirst().id().equals(code.codebook());
    }

    private static Answer.Line line(Tally tally, Naming names, CodedEvidence evidence, Query query) {
        Event event = names.event(tally.key().getFirst());
        Code code = names.code(tally.key().getLast());
        return Answer.Line.of(
                evidence.of(query.and(new Criterion.AtEvent(event.id())), code.id()),
                tally.cell().excerpts(),
                event.slug(),
                code.path(),
                code.name(),
                tally.cell().codings(),
                names.sources(tally.sources()),
                code.origin().slug());
    }
}
