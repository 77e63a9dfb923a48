package workbench.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.coding.Passage;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.StrategyId;
import workbench.network.Actor;
import workbench.network.Association;
import workbench.network.Focus;
import workbench.network.Membership;
import workbench.network.Network;
import workbench.network.NetworkRecord;
import workbench.network.NetworkRecords;
import workbench.network.Party;
import workbench.network.PartyWords;
import workbench.network.State;
import workbench.network.Strategy;
import workbench.network.Task;

/** Records of networks as rows of tables: cells by column; what says nothing is left out. */
final class NetworkTableRows {
    private final NetworkFileRooms rooms;
    private final PartyWords parties;
    private final Map<ExcerptId, String> evidence = new HashMap<>();

    private NetworkTableRows(NetworkFileRooms rooms) {
        this.rooms = rooms;
        this.parties = rooms.configurations().parties();
    }

    static NetworkTableRows of(NetworkFileRooms rooms, NetworkRecords records) {
        NetworkTableRows rows = new NetworkTableRows(rooms);
        List<ExcerptId> excerpts = records.all()
                .map(NetworkRecord::evidence)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        rooms.passages()
                .of(excerpts)
                .forEach(one -> rows.evidence.put(one.excerpt().id(), words(one)));
        return rows;
    }

    /** By the source's neutral label; an excerpt off the record by its id alone, since only words on it can be pointed at. */
    private static String words(Passage one) {
        return one.restricted()
                ? one.excerpt().id().toString()
                : "%s@%d-%d"
                        .formatted(
                                one.source().label(),
                                one.excerpt().range().start(),
                                one.excerpt().range().end());
    }

    private static final class Row {
        private final Map<String, String> cells = new HashMap<>();

        private Row with(String column, @Nullable Object value) {
            if (value != null) {
                cells.put(column, value.toString());
            }
            return this;
        }

        private Row withAll(String column, List<String> values) {
            return with(column, String.join(";", values));
        }
    }

    Map<String, String> network(Network one) {
        return new Row()
                .with("network", one.slug())
                .with("name", one.name())
                .with("kind", one.kind())
                .withAll("aliases", one.aliases())
                .withAll("origins", one.origins().stream().map(this::slug).toList())
                .cells;
    }

    Map<String, String> actor(Actor one) {
        return new Row()
                .with("actor", one.label())
                .with("kind", one.kind().slug())
                .withAll("aliases", one.aliases())
                .cells;
    }

    Map<String, String> membership(Membership one) {
        return evidenced(one)
                .with("actor", parties.reference(new Party.OfActor(one.actor())))
                .with("network", slug(one.network()))
                .with("role", one.role())
                .with("from", slug(one.from()))
                .with("to", slug(one.to()))
                .with("how", one.how())
                .cells;
    }

    Map<String, String> tie(Association one) {
        return evidenced(one)
                .with("a", parties.reference(one.from()))
                .with("b", parties.reference(one.to()))
                .with("type", one.type())
                .with("directed", one.directed() ? "yes" : "no")
                .with("from", slug(one.first()))
                .with("to", slug(one.last()))
                .cells;
    }

    Map<String, String> focus(Focus one) {
        return evidenced(one)
                .with("network", slug(one.network()))
                .with("event", slug(one.event()))
                .with("focus", one.content())
                .cells;
    }

    Map<String, String> state(State one) {
        return evidenced(one)
                .with("network", slug(one.network()))
                .with("event", slug(one.event()))
                .with("step", one.step())
                .with("quality", one.quality().slug())
                .with("level", one.level().slug())
                .with("direction", one.direction().slug())
                .with("because", one.because())
                .with("by", one.by())
                .cells;
    }

    /** One row a step; what is said of the strategy itself stands in the first. */
    List<Map<String, String>> strategy(Strategy one) {
        List<Map<String, String>> rows = new ArrayList<>();
        Row first = evidenced(one)
                .with("status", one.status().slug())
                .with("replaces", one.replaces() == null ? null : replaced(one.replaces()));
        for (Strategy.Step step : one.steps()) {
            rows.add(stepped(named(rows.isEmpty() ? first : new Row(), one), step).cells);
        }
        return rows.isEmpty() ? List.of(named(first, one).cells) : rows;
    }

    private Row named(Row row, Strategy one) {
        return row.with("network", slug(one.network()))
                .with("event", slug(one.event()))
                .with("strategy", one.what());
    }

    private Row stepped(Row row, Strategy.Step step) {
        Party owner = step.owner();
        return row.with("step", step.what())
                .with("step_owner", owner == null ? null : parties.reference(owner))
                .with("step_status", step.status().slug());
    }

    /** Its text, where no other has it, else its slug. */
    private @Nullable String replaced(StrategyId id) {
        List<Strategy> all = rooms.configurations().records().strategies();
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> all.stream()
                                        .filter(other -> other.what().equals(one.what()))
                                        .count()
                                == 1
                        ? one.what()
                        : one.slug())
                .findFirst()
                .orElse(null);
    }

    Map<String, String> task(Task one) {
        Party planned = one.planned();
        Party actual = one.actual();
        return evidenced(one)
                .with("network", slug(one.network()))
                .with("event", slug(one.event()))
                .with("task", one.what())
                .with("planned", planned == null ? null : parties.reference(planned))
                .with("actual", actual == null ? null : parties.reference(actual))
                .with("contested", one.contested() ? "yes" : "no")
                .cells;
    }

    private Row evidenced(NetworkRecord one) {
        return new Row()
                .with(
                        "evidence",
                        one.evidence().stream()
                                .map(evidence::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(";")));
    }

    private String slug(NetworkId id) {
        return rooms.networks().network(id).slug();
    }

    private @Nullable String slug(@Nullable EventId id) {
        return id == null ? null : rooms.timeline().event(id).slug();
    }
}
