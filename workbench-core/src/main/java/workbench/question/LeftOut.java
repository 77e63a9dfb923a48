package workbench.question;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.matrix.Tally;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.timeline.Event;

/** Codes that many excerpts speak of at an event, and that the table of influences leaves out. */
public record LeftOut() implements Question {
    /** So many lines are shown with words; the plain commands show those of the rest. */
    private static final int WITH_WORDS = 60;

    @Override
    public String name() {
        return "left-out-of-the-table";
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String words() {
        return "Which constructs are well supported by excerpts but missing from the table of influences?";
    }

    @Override
    public String options() {
        return "--between E1 E2 --least N";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query query = asking.query().build();
        List<Tally> missing = wellSupported(material, query, asking.least()).stream()
                .sorted(Comparator.comparingInt((Tally tally) ->
                                names.event(tally.key().getFirst()).ordinal())
                        .thenComparingInt(tally -> -tally.cell().excerpts())
                        .thenComparingInt(
                                tally -> names.code(tally.key().getLast()).order()))
                .toList();
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        CodedEvidence none = new CodedEvidence(material, names, 0);
        return new Answer(
                missing.isEmpty()
                        ? "No construct with %d excerpts or more at an event is missing from the table."
                                .formatted(asking.least())
                        : "%d findings: a construct with %d excerpts or more at an event, from two sources or more, is not in the table."
                                .formatted(missing.size(), asking.least()),
                List.of("event", "code", "name", "valence", "excerptsThere", "sources"),
                IntStream.range(0, missing.size())
                        .mapToObj(i -> line(missing.get(i), names, i < WITH_WORDS ? evidence : none, query))
                        .toList(),
                List.of("A code is in the table at an event if an influence of it counts there, on whatever network."
                        + " Codings without a sign are not counted."),
                List.of(
                        "matrix --rows code --columns event --cells excerpts" + asking.options(),
                        "influences",
                        "influence propose"));
    }

    /** Tallies by event and code, with a sign, of at least so many excerpts and two sources, that no influence speaks of. */
    public static List<Tally> wellSupported(Material material, Query query, int least) {
        Set<List<String>> inTable = new HashSet<>();
        material.influences()
                .counting()
                .forEach(one ->
                        inTable.add(List.of(one.event().toString(), one.code().toString())));
        Query signed = signed(query);
        return material.matrices().tally(List.of(Property.EVENT, Property.CODE), signed).stream()
                .filter(tally ->
                        tally.cell().excerpts() >= least && tally.sources().size() >= 2)
                .filter(tally -> !inTable.contains(tally.key()))
                .toList();
    }

    private static Query signed(Query query) {
        Query.Clause anySign = new Query.Clause(
                false,
                List.of(
                        new Criterion.WithValence(Valence.POSITIVE),
                        new Criterion.WithValence(Valence.NEGATIVE),
                        new Criterion.WithValence(Valence.MIXED)));
        List<Query.Clause> clauses = new java.util.ArrayList<>(query.clauses());
        clauses.add(anySign);
        return new Query(query.words(), clauses, query.researcherTurns(), query.statuses(), query.counted());
    }

    private static Answer.Line line(Tally tally, Naming names, CodedEvidence evidence, Query query) {
        Event event = names.event(tally.key().getFirst());
        Code code = names.code(tally.key().getLast());
        Valence sign = tally.valence();
        return Answer.Line.of(
                evidence.of(signed(query).and(new Criterion.AtEvent(event.id())), code.id()),
                tally.cell().excerpts(),
                event.slug(),
                code.path(),
                code.name(),
                sign == null ? "disputed" : sign.slug(),
                tally.cell().excerpts(),
                names.sources(tally.sources()));
    }
}
