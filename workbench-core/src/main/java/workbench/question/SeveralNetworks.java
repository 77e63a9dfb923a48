package workbench.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.id.ActorId;
import workbench.network.Membership;

/** Actors that belong to more than one network. */
record SeveralNetworks() implements Question {
    @Override
    public String name() {
        return "several-networks";
    }

    @Override
    public int number() {
        return 17;
    }

    @Override
    public String words() {
        return "Which actors belong to more than one network (and do they speak differently in each)?";
    }

    @Override
    public String options() {
        return "";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Map<ActorId, List<Membership>> byActor = material.configurations().records().memberships().stream()
                .collect(Collectors.groupingBy(Membership::actor));
        List<Map.Entry<ActorId, List<Membership>>> several = byActor.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                                .map(Membership::network)
                                .distinct()
                                .count()
                        > 1)
                .sorted(Comparator.comparing(
                        entry -> names.actor(entry.getKey()).label()))
                .toList();
        RecordEvidence evidence = RecordEvidence.ofExcerpts(
                material,
                names,
                several.stream()
                        .flatMap(entry -> entry.getValue().stream())
                        .map(Membership::evidence)
                        .toList(),
                asking.evidencePerLine());
        return new Answer(
                several.isEmpty()
                        ? "No actor on record belongs to more than one network."
                        : "%d actors belong to more than one network.".formatted(several.size()),
                List.of("actor", "networks", "roles"),
                several.stream()
                        .map(entry -> line(entry.getKey(), entry.getValue(), names, evidence))
                        .toList(),
                List.of(
                        "Whether an actor speaks differently in each is for people to judge: read its words side by side."),
                List.of(
                        "find --participant PARTICIPANT --network NETWORK",
                        "matrix --rows construct --columns network --participant PARTICIPANT"));
    }

    private static Answer.Line line(
            ActorId actor, List<Membership> memberships, Naming names, RecordEvidence evidence) {
        List<Evidence> shown = memberships.stream()
                .flatMap(membership -> evidence.of(membership.evidence()).stream())
                .toList();
        return Answer.Line.of(
                shown,
                memberships.stream()
                        .mapToInt(membership -> membership.evidence().size())
                        .sum(),
                names.actor(actor).label(),
                memberships.stream()
                        .map(membership -> names.network(membership.network()).slug())
                        .distinct()
                        .sorted()
                        .toList(),
                memberships.stream()
                        .map(Membership::role)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
