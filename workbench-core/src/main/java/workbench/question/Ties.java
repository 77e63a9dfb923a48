package workbench.question;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.network.Association;
import workbench.network.Party;

/** Ties by type, from when to when, with the words that show them. */
record Ties() implements Question {
    @Override
    public String name() {
        return "ties";
    }

    @Override
    public int number() {
        return 14;
    }

    @Override
    public String words() {
        return "Which associations were transactional, from when to when, and which sentences show the turn to collaborative?";
    }

    @Override
    public String options() {
        return "--network NETWORK";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Association> ties = material.configurations().records().associations().stream()
                .filter(tie -> asking.networks().isEmpty()
                        || asking.networks().stream().anyMatch(network -> isOf(tie, new Party.OfNetwork(network.id()))))
                .sorted(Comparator.comparing((Association tie) -> pair(tie, names))
                        .thenComparingInt(tie -> names.event(tie.first()).ordinal()))
                .toList();
        RecordEvidence evidence = RecordEvidence.ofExcerpts(
                material, names, ties.stream().map(Association::evidence).toList(), asking.evidencePerLine());
        long turned = ties.stream()
                .filter(tie -> ties.stream()
                        .anyMatch(other -> pair(other, names).equals(pair(tie, names))
                                && !other.type().equals(tie.type())
                                && names.event(other.first()).ordinal()
                                        > names.event(tie.first()).ordinal()))
                .count();
        return new Answer(
                "%d associations; %d of them later became of another type.".formatted(ties.size(), turned),
                List.of("between", "type", "from", "to", "direction"),
                ties.stream().map(tie -> line(tie, names, evidence)).toList(),
                List.of("A turn is a tie that is followed by one of another type between the same two."),
                List.of("network show NETWORK --between E1 E2", "network export ties.csv"));
    }

    private static boolean isOf(Association tie, Party party) {
        return tie.from().equals(party) || tie.to().equals(party);
    }

    private static String pair(Association tie, Naming names) {
        return names.partyOrNull(tie.from()) + " – " + names.partyOrNull(tie.to());
    }

    private static Answer.Line line(Association tie, Naming names, RecordEvidence evidence) {
        return Answer.Line.of(
                evidence.of(tie.evidence()),
                tie.evidence().size(),
                pair(tie, names),
                tie.type(),
                List.of(names.event(tie.first()).slug()),
                last(tie.last(), names),
                tie.directed() ? "directed" : "mutual");
    }

    private static List<String> last(@Nullable EventId event, Naming names) {
        return event == null ? List.of("goes on") : List.of(names.event(event).slug());
    }
}
