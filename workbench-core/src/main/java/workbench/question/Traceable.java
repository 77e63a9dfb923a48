package workbench.question;

import java.util.List;
import workbench.codebook.Code;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;

/** Whether each row of the table leads to excerpts. */
record Traceable() implements Question {
    @Override
    public String name() {
        return "traceable";
    }

    @Override
    public int number() {
        return 36;
    }

    @Override
    public String words() {
        return "Can every row of the results be traced to excerpts?";
    }

    @Override
    public String options() {
        return "--between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Influence> asked = material.influences().counting().stream()
                .filter(one -> asking.events().isEmpty()
                        || asking.events().stream().anyMatch(event -> event.id().equals(one.event())))
                .toList();
        List<FoldedInfluence> rows = material.influences().folded(asked);
        RecordEvidence evidence = RecordEvidence.ofCodings(
                material, names, rows.stream().map(FoldedInfluence::evidence).toList(), asking.evidencePerLine());
        long traced = rows.stream().filter(row -> !row.evidence().isEmpty()).count();
        return new Answer(
                "%d of %d rows of the table lead to excerpts.".formatted(traced, rows.size()),
                List.of("event", "code", "name", "valence", "evidenceFor", "evidenceAgainst"),
                rows.stream().map(row -> line(row, names, evidence)).toList(),
                List.of("In the workbook each sign links to its excerpts, and 'verify' checks a delivered copy."),
                List.of("influences", "export FILE.xlsx", "verify FILE.xlsx"));
    }

    private static Answer.Line line(FoldedInfluence row, Naming names, RecordEvidence evidence) {
        Code code = names.codes().code(row.code());
        return Answer.Line.of(
                evidence.ofCodings(row.evidence()),
                row.evidence().size(),
                names.event(row.event()).slug(),
                code.path(),
                code.name(),
                row.valence().sign(),
                row.evidence().isEmpty() ? List.of("none") : row.evidence().size(),
                row.against().size());
    }
}
