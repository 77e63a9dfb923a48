package workbench.question;

import java.util.ArrayList;
import java.util.List;
import workbench.network.Focus;
import workbench.network.Network;
import workbench.timeline.Event;

/** What each network is for, at each event. */
record Foci() implements Question {
    @Override
    public String name() {
        return "foci";
    }

    @Override
    public int number() {
        return 16;
    }

    @Override
    public String words() {
        return "What is each network's focus at each event, and where do the foci differ?";
    }

    @Override
    public String options() {
        return "--network NETWORK --between E1 E2";
    }

    private record Held(Event event, Network network, Focus focus) {
        boolean isStatedHere() {
            return focus.event().equals(event.id());
        }
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Event> events = asking.events().isEmpty() ? material.timeline().all() : asking.events();
        List<Network> networks =
                asking.networks().isEmpty() ? material.networks().all() : asking.networks();
        List<Held> held = new ArrayList<>();
        for (Event event : events) {
            for (Network network : networks) {
                Focus focus =
                        material.configurations().at(network.id(), event.id()).focus();
                if (focus != null) {
                    held.add(new Held(event, network, focus));
                }
            }
        }
        RecordEvidence evidence = RecordEvidence.ofExcerpts(
                material,
                names,
                held.stream().map(one -> one.focus().evidence()).toList(),
                asking.evidencePerLine());
        long stated = held.stream().filter(Held::isStatedHere).count();
        return new Answer(
                "%d statements of a focus, in force %d times.".formatted(stated, held.size()),
                List.of("event", "network", "focus", "stated"),
                held.stream()
                        .map(one -> Answer.Line.of(
                                one.isStatedHere() ? evidence.of(one.focus().evidence()) : List.of(),
                                one.focus().evidence().size(),
                                one.event().slug(),
                                one.network().slug(),
                                one.focus().content(),
                                one.isStatedHere()
                                        ? "stated here"
                                        : "since "
                                                + names.event(one.focus().event())
                                                        .slug()))
                        .toList(),
                List.of("Whether two foci differ is for people to judge; they stand side by side at each event."),
                List.of("network show NETWORK --at EVENT"));
    }
}
