package workbench.question;

import java.util.ArrayList;
import java.util.List;
import workbench.network.Actor;
import workbench.network.Configuration;
import workbench.network.Membership;
import workbench.network.Network;
import workbench.timeline.Event;

/** Who belongs to a network at each event, and how each was enrolled. */
record Members() implements Question {
    @Override
    public String name() {
        return "members";
    }

    @Override
    public int number() {
        return 11;
    }

    @Override
    public String words() {
        return "Who belonged to a network at each event, who joined, who left, and how was each enrolled?";
    }

    @Override
    public String options() {
        return "--network NETWORK --between E1 E2";
    }

    private record Belonging(Event event, Membership membership, String change) {}

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Network network = asking.network(name());
        List<Event> events = asking.events().isEmpty() ? material.timeline().all() : asking.events();
        List<Belonging> told = new ArrayList<>();
        List<Membership> before = List.of();
        for (Event event : events) {
            Configuration now = material.configurations().at(network.id(), event.id());
            told.addAll(changes(event, before, now.members(), told.isEmpty()));
            before = now.members();
        }
        RecordEvidence evidence = RecordEvidence.ofExcerpts(
                material,
                names,
                told.stream().map(one -> one.membership().evidence()).toList(),
                asking.evidencePerLine());
        return new Answer(
                told.isEmpty()
                        ? "No members of %s are on record.".formatted(network.name())
                        : "%s: %d entries on who belonged, from %s."
                                .formatted(
                                        network.name(),
                                        told.size(),
                                        events.getFirst().title()),
                List.of("event", "change", "actor", "role", "how", "heardInOwnWords"),
                told.stream().map(one -> line(one, names, evidence)).toList(),
                List.of("An actor has words of its own where it is linked to a participant of the sources."),
                List.of(
                        "network show %s".formatted(network.slug()),
                        "network show %s --at EVENT".formatted(network.slug())));
    }

    private static List<Belonging> changes(Event event, List<Membership> before, List<Membership> now, boolean first) {
        List<Belonging> told = new ArrayList<>();
        for (Membership membership : now) {
            boolean stood = before.stream().anyMatch(old -> old.equals(membership));
            boolean belonged = before.stream().anyMatch(old -> old.actor().equals(membership.actor()));
            if (!stood) {
                told.add(new Belonging(event, membership, first ? "belongs" : belonged ? "changes role" : "joins"));
            }
        }
        for (Membership old : before) {
            if (now.stream().noneMatch(one -> one.actor().equals(old.actor()))) {
                told.add(new Belonging(event, old, "has left"));
            }
        }
        return told;
    }

    private static Answer.Line line(Belonging one, Naming names, RecordEvidence evidence) {
        Actor actor = names.actor(one.membership().actor());
        return Answer.Line.of(
                evidence.of(one.membership().evidence()),
                one.membership().evidence().size(),
                one.event().slug(),
                one.change(),
                actor.label(),
                one.membership().role(),
                one.membership().how(),
                actor.participant() == null ? "no" : "yes");
    }
}
