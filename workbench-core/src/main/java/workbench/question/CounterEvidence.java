package workbench.question;

import java.util.List;
import workbench.codebook.Code;
import workbench.influence.Influence;

/** What speaks against the account given of an event. */
record CounterEvidence() implements Question {
    @Override
    public String name() {
        return "contradictions";
    }

    @Override
    public int number() {
        return 25;
    }

    @Override
    public String words() {
        return "Which excerpts contradict the account given of an event?";
    }

    @Override
    public String options() {
        return "--between E1 E2 --affects NETWORK";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Influence> spokenAgainst = material.influences().counting().stream()
                .filter(one -> !one.against().isEmpty())
                .filter(one -> asking.events().isEmpty()
                        || asking.events().stream().anyMatch(event -> event.id().equals(one.event())))
                .filter(one -> asking.affects().isEmpty()
                        || asking.affects().stream()
                                .anyMatch(network -> network.id().equals(one.network())))
                .toList();
        RecordEvidence evidence = RecordEvidence.ofCodings(
                material,
                names,
                spokenAgainst.stream().map(Influence::against).toList(),
                Math.max(asking.evidencePerLine(), 1));
        return new Answer(
                spokenAgainst.isEmpty()
                        ? "No influence has counter-evidence on record."
                        : "Against %d influences that count something is on record.".formatted(spokenAgainst.size()),
                List.of("event", "network", "code", "name", "valence", "evidenceFor", "evidenceAgainst"),
                spokenAgainst.stream().map(one -> line(one, names, evidence)).toList(),
                List.of("Shown are the words against. 'influence set ID --against CODING' records more;"
                        + " 'ask coder-differences' tells where coders differ."),
                List.of("influences --by-network"));
    }

    private static Answer.Line line(Influence one, Naming names, RecordEvidence evidence) {
        Code code = names.codes().code(one.code());
        return Answer.Line.of(
                evidence.ofCodings(one.against()),
                one.against().size(),
                names.event(one.event()).slug(),
                names.network(one.network()).slug(),
                code.path(),
                code.name(),
                one.valence().sign(),
                one.evidence().size(),
                one.against().size());
    }
}
