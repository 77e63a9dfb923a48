package workbench.lint;

import java.util.ArrayList;
import java.util.List;
import workbench.network.NetworkRecords;
import workbench.network.State;
import workbench.question.Material;
import workbench.question.Naming;
import workbench.timeline.Event;

/** Each observed event has an influence, a network, and a statement on associations and on stability. */
record EventsCheck() implements Check {
    @Override
    public String name() {
        return "events";
    }

    @Override
    public String about() {
        return "observed events without influence, network, association or a judgement of stability";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        List<Finding> findings = new ArrayList<>();
        NetworkRecords records = material.configurations().records();
        for (Event event : material.timeline().all()) {
            if (event.predicted()) {
                continue;
            }
            List<String> lacking = new ArrayList<>();
            if (material.influences().counting().stream()
                    .noneMatch(one -> one.event().equals(event.id()))) {
                lacking.add("an influence");
            }
            if (event.networks().isEmpty() && nobodyBelongs(material, event)) {
                lacking.add("a network");
            }
            if (noTieHolds(material, event)) {
                lacking.add("an association");
            }
            if (records.states().stream()
                    .noneMatch(
                            state -> state.event().equals(event.id()) && state.quality() == State.Quality.STABILITY)) {
                lacking.add("a judgement of stability");
            }
            if (!lacking.isEmpty()) {
                findings.add(new Finding(
                        name(),
                        Gravity.DOUBT,
                        "Event %d, %s, lacks %s.".formatted(event.ordinal(), event.title(), String.join(", ", lacking)),
                        "event show " + event.slug()));
            }
        }
        return findings;
    }

    private static boolean nobodyBelongs(Material material, Event event) {
        return material.networks().all().stream()
                .allMatch(network -> material.configurations()
                        .at(network.id(), event.id())
                        .members()
                        .isEmpty());
    }

    private static boolean noTieHolds(Material material, Event event) {
        return material.networks().all().stream()
                .allMatch(network -> material.configurations()
                        .at(network.id(), event.id())
                        .associations()
                        .isEmpty());
    }
}
