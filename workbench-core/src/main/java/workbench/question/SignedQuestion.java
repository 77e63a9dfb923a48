package workbench.question;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;

/** Which codes hindered, or helped: from codings, with the sources and those who said so. */
record SignedQuestion(String name, int number, String words, Valence sign) implements Question {
    static SignedQuestion barriers() {
        return new SignedQuestion(
                "barriers",
                1,
                "Which constructs acted as barriers on a network between two events, in which sources, and who said so?",
                Valence.NEGATIVE);
    }

    static SignedQuestion facilitators() {
        return new SignedQuestion(
                "facilitators",
                1,
                "Which constructs helped a network between two events, in which sources, and who said so?",
                Valence.POSITIVE);
    }

    @Override
    public String options() {
        return "--affects NETWORK --between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Query query = asking.query()
                .where(new Criterion.WithValence(sign))
                .where(new Criterion.WithValence(Valence.MIXED))
                .build();
        Naming names = new Naming(material);
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        List<Tally> tallies = material.matrices().tally(List.of(Property.CODE), query).stream()
                .sorted(Comparator.comparingInt((Tally tally) -> -tally.cell().sources())
                        .thenComparingInt(tally -> -tally.cell().codings())
                        .thenComparing(tally -> code(names, tally).path()))
                .toList();
        List<Answer.Line> lines = tallies.stream()
                .map(tally -> line(names, tally, evidence, query))
                .toList();
        String filters = asking.options() + " --valence=" + sign.slug() + " --valence=mixed";
        return new Answer(
                sentence(asking, tallies),
                List.of("code", "name", "codings", "mixed", "inherited", "sources", "saidBy", "networks"),
                lines,
                remarks(asking, tallies),
                List.of("find" + filters, "matrix --rows code --columns event" + filters));
    }

    private static Code code(Naming names, Tally tally) {
        return names.code(tally.key().getFirst());
    }

    private static Answer.Line line(Naming names, Tally tally, CodedEvidence evidence, Query query) {
        Code code = code(names, tally);
        return Answer.Line.of(
                evidence.of(query, code.id()),
                tally.cell().excerpts(),
                code.path(),
                code.name(),
                tally.cell().codings(),
                tally.cell().mixed(),
                tally.cell().inherited(),
                names.sources(tally.sources()),
                whoSaidSo(names, tally),
                names.networks(tally.networks()));
    }

    /** Pseudonyms; where nobody is known to speak, the kinds of source that do. */
    private static List<String> whoSaidSo(Naming names, Tally tally) {
        List<String> people = names.participants(tally.participants());
        return people.isEmpty() ? tally.kinds().stream().sorted().toList() : people;
    }

    private String sentence(Asking asking, List<Tally> tallies) {
        String what = sign == Valence.NEGATIVE ? "hindered" : "helped";
        String whom = asking.affects().isEmpty()
                ? "any network"
                : String.join(
                        ", ",
                        asking.affects().stream().map(network -> network.name()).toList());
        if (tallies.isEmpty()) {
            return "Nothing is coded that %s %s in %s.".formatted(what, whom, asking.when());
        }
        long sources = tallies.stream()
                .flatMap(tally -> tally.sources().stream())
                .distinct()
                .count();
        return "%d %s %s %s in %s, by what %d %s."
                .formatted(
                        tallies.size(),
                        tallies.size() == 1 ? "code" : "codes",
                        what,
                        whom,
                        asking.when(),
                        sources,
                        sources == 1 ? "source says" : "sources say");
    }

    private static List<String> remarks(Asking asking, List<Tally> tallies) {
        int inherited =
                tallies.stream().mapToInt(tally -> tally.cell().inherited()).sum();
        int all = tallies.stream().mapToInt(tally -> tally.cell().codings()).sum();
        String ofEvents = inherited == 0
                ? null
                : "%d of the %d codings have their event from the source they stand in; nobody stated it. '--event-basis stated' leaves them out of 'find'."
                        .formatted(inherited, all);
        String ofNetworks = asking.affects().isEmpty()
                ? "No network was named: '--affects NETWORK' asks whom it hindered or helped."
                : null;
        return known(ofEvents, ofNetworks);
    }

    private static List<String> known(@Nullable String... remarks) {
        return java.util.Arrays.stream(remarks)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }
}
