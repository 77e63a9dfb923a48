package workbench.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.journal.OpenChange;

/** Enters rows that name networks and actors, before those that speak of them. */
final class NamedRows {
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_NAME = 100;

    private final Networks networks;
    private final Actors actors;
    private final Function<String, ParticipantId> participants;
    private final OpenChange change;
    /** By kind and slug: what stood before, null where nothing did; and the row that speaks of it. */
    private final Map<String, Entered> entered = new LinkedHashMap<>();

    private record Entered(@Nullable Object before, RowPlace place) {}

    NamedRows(Networks networks, Actors actors, Function<String, ParticipantId> participants, OpenChange change) {
        this.networks = networks;
        this.actors = actors;
        this.participants = participants;
        this.change = change;
    }

    /** The network without its origins, which may stand in later rows. */
    void network(RowCells row) {
        String words = row.text("network", LONGEST_NAME);
        Network old = networks.known(words).orElse(null);
        Network network = new Network(
                old == null ? NetworkId.next() : old.id(),
                old == null ? row.at("network", () -> Networks.slugOf(words)) : old.slug(),
                row.or("name", old == null ? words : old.name(), given -> given),
                row.optionalText("kind", old == null ? null : old.kind(), LONGEST_KIND),
                row.says("aliases") || old == null ? row.parts("aliases") : old.aliases(),
                old == null ? List.of() : old.origins());
        refuseContradiction(row, "network " + network.slug(), old, network);
        row.at("network", () -> {
            if (old == null) {
                networks.insert(network, change);
            } else if (!old.equals(network)) {
                networks.alter(network, change);
            }
            return network;
        });
    }

    /** The origins of a network that {@link #network} has entered. */
    void origins(RowCells row) {
        if (!row.says("origins")) {
            return;
        }
        Network old = networks.find(row.text("network", LONGEST_NAME));
        List<NetworkId> origins = row.at(
                "origins",
                () -> row.parts("origins").stream()
                        .map(words -> networks.find(words).id())
                        .distinct()
                        .toList());
        if (!Set.copyOf(old.origins()).equals(new HashSet<>(origins))) {
            row.at("origins", () -> {
                networks.alter(
                        new Network(old.id(), old.slug(), old.name(), old.kind(), old.aliases(), origins), change);
                return old;
            });
        }
    }

    void actor(RowCells row) {
        String words = row.text("actor", LONGEST_NAME);
        Actor old = actors.known(words).orElse(null);
        Actor actor = new Actor(
                old == null ? ActorId.next() : old.id(),
                old == null ? row.at("actor", () -> Actors.slugOf(words)) : old.slug(),
                old == null ? words : old.label(),
                row.or("kind", old == null ? ActorKind.PERSON : old.kind(), Actors::kind),
                row.says("aliases") || old == null ? row.parts("aliases") : old.aliases(),
                row.optional("participant", old == null ? null : old.participant(), participants));
        refuseContradiction(row, "actor " + actor.slug(), old, actor);
        row.at("actor", () -> {
            if (old == null) {
                actors.insert(actor, change);
            } else if (!old.equals(actor)) {
                actors.alter(actor, change);
            }
            return actor;
        });
    }

    private void refuseContradiction(RowCells row, String key, @Nullable Object old, Object now) {
        Entered earlier = entered.putIfAbsent(key, new Entered(old, row.row().place()));
        if (earlier != null && !now.equals(old)) {
            throw row.fault(
                    "",
                    "It says otherwise of %s than %s.".formatted(key, earlier.place()),
                    "Keep one of the two rows, or make them alike.");
        }
    }

    /** How many networks and actors of which rows speak were made, are another than before, and are as they were. */
    RecordBook.Tally tally() {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (Map.Entry<String, Entered> one : entered.entrySet()) {
            Object before = one.getValue().before();
            if (before == null) {
                added++;
            } else if (before.equals(now(one.getKey()))) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new RecordBook.Tally(added, changed, unchanged, 0);
    }

    private Object now(String key) {
        String slug = key.substring(key.indexOf(' ') + 1);
        Optional<?> found = key.startsWith("network ") ? networks.known(slug) : actors.known(slug);
        return Objects.requireNonNull(found.orElse(null));
    }
}
