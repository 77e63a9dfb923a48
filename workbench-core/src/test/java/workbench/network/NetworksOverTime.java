package workbench.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.timeline.NewEvent;

/** The field study with four events, and short ways to say what happens to its networks. */
final class NetworksOverTime implements AutoCloseable {
    static final String IMPLEMENTATION = "implementation-network";

    private final FieldStudy study;

    NetworksOverTime(Path folder) {
        this.study = new FieldStudy(folder);
        Workbench workbench = study.workbench();
        workbench.timeline().add(new NewEvent("Resilience", 3, null, null, null, null, null));
        workbench.timeline().add(new NewEvent("Collaboration", 4, null, null, null, null, null));
        workbench
                .networks()
                .add(
                        "Implementation network",
                        List.of(),
                        List.of(network("commissioners"), network("provider-network")),
                        null);
    }

    Workbench workbench() {
        return study.workbench();
    }

    FieldStudy study() {
        return study;
    }

    Configurations configurations() {
        return workbench().configurations();
    }

    NetworkId network(String words) {
        return workbench().networks().find(words).id();
    }

    EventId event(int number) {
        return workbench().timeline().find(String.valueOf(number)).id();
    }

    Configuration at(int event) {
        return configurations().at(network(IMPLEMENTATION), event(event));
    }

    ConfigurationChange between(int from, int to) {
        return configurations().between(network(IMPLEMENTATION), event(from), event(to));
    }

    /** Enters one row as a command does: column, words, column, words. */
    NetworkOutcome say(RowKind kind, String... cells) {
        return configurations().enter(List.of(NetworkRow.typed(kind, cells(cells))), Entry.command(ActorKind.PERSON));
    }

    static Map<String, String> cells(String... cells) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            map.put(cells[i], cells[i + 1]);
        }
        return map;
    }

    NetworkOutcome join(String actor, String role, String from, String to) {
        return say(RowKind.MEMBERSHIP, "actor", actor, "network", IMPLEMENTATION, "role", role, "from", from, "to", to);
    }

    NetworkOutcome tie(String a, String b, String type, String from, String to) {
        return say(RowKind.TIE, "a", a, "b", b, "type", type, "from", from, "to", to);
    }

    String actor(Membership one) {
        return workbench().actors().actor(one.actor()).slug();
    }

    @Override
    public void close() {
        study.close();
    }
}
