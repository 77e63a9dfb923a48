package workbench.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.ConfigurationChange.TaskMove;
import workbench.network.ConfigurationChange.Turn;
import workbench.problem.Refusal;
import workbench.text.Names;
import workbench.timeline.Event;

/** Reads the records of networks as they stand at an event, or between two. */
final class ConfigurationReading {
    private final NetworkRecords records;
    private final Networks networks;
    private final EventSpans order;

    ConfigurationReading(NetworkRecords records, Networks networks, EventSpans order) {
        this.records = records;
        this.networks = networks;
        this.order = order;
    }

    Configuration at(NetworkId network, EventId event) {
        List<Membership> members = records.memberships().stream()
                .filter(one -> one.network().equals(network) && order.covers(one.from(), one.to(), event))
                .toList();
        return new Configuration(
                networks.network(network),
                order.event(event),
                focus(network, event),
                members,
                ties(network, event, members),
                records.states().stream()
                        .filter(one ->
                                one.network().equals(network) && one.event().equals(event))
                        .sorted(Comparator.comparing(State::quality).thenComparingInt(State::step))
                        .toList(),
                records.tasks().stream()
                        .filter(one ->
                                one.network().equals(network) && one.event().equals(event))
                        .toList(),
                strategies(network, event));
    }

    private @Nullable Focus focus(NetworkId network, EventId event) {
        return records.foci().stream()
                .filter(one -> one.network().equals(network) && order.covers(one.event(), null, event))
                .max(Comparator.comparingInt(
                        (Focus one) -> order.event(one.event()).ordinal()))
                .orElse(null);
    }

    private List<Association> ties(NetworkId network, EventId event, List<Membership> members) {
        Set<Party> inside = new HashSet<>();
        members.forEach(one -> inside.add(new Party.OfActor(one.actor())));
        networks.withOrigins(network).forEach(one -> inside.add(new Party.OfNetwork(one)));
        Party itself = new Party.OfNetwork(network);
        return records.associations().stream()
                .filter(one -> order.covers(one.first(), one.last(), event))
                .filter(one -> one.from().equals(itself)
                        || one.to().equals(itself)
                        || (inside.contains(one.from()) && inside.contains(one.to())))
                .toList();
    }

    private List<Strategy> strategies(NetworkId network, EventId event) {
        List<Strategy> made = records.strategies().stream()
                .filter(one -> order.covers(one.event(), null, event))
                .toList();
        return made.stream()
                .filter(one -> one.network().equals(network))
                .filter(one -> made.stream().noneMatch(later -> one.id().equals(later.replaces())))
                .toList();
    }

    ConfigurationChange between(NetworkId network, EventId from, EventId to) {
        if (from.equals(to)) {
            throw Refusal.because(
                    "Between event %d and itself nothing can change."
                            .formatted(order.event(from).ordinal()),
                    "Name two events, the earlier first.");
        }
        if (order.isBefore(to, from)) {
            Event first = order.event(from);
            Event last = order.event(to);
            throw Refusal.because(
                    "Event %d, %s, comes after event %d, %s."
                            .formatted(first.ordinal(), first.slug(), last.ordinal(), last.slug()),
                    "Name the earlier event first.");
        }
        order.refuseUnlessSpan(from, to);
        Configuration before = at(network, from);
        Configuration after = at(network, to);
        return new ConfigurationChange(
                before,
                after,
                without(after.members(), before.members()),
                without(before.members(), after.members()),
                cameAndWent(before, after),
                newRoles(before, after),
                apart(after.associations(), before.associations()),
                apart(before.associations(), after.associations()),
                changedTies(before, after),
                passingTies(before, after),
                records.foci().stream()
                        .filter(one -> one.network().equals(network) && isWithin(one.event(), from, to))
                        .sorted(Comparator.comparingInt(one -> ordinal(one.event())))
                        .toList(),
                taskMoves(before, after),
                records.states().stream()
                        .filter(one -> one.network().equals(network))
                        .filter(one -> one.event().equals(from) || isWithin(one.event(), from, to))
                        .sorted(Comparator.comparing(State::quality)
                                .thenComparingInt(one -> ordinal(one.event()))
                                .thenComparingInt(State::step))
                        .toList(),
                records.strategies().stream()
                        .filter(one -> one.network().equals(network) && isWithin(one.event(), from, to))
                        .sorted(Comparator.comparingInt(one -> ordinal(one.event())))
                        .toList());
    }

    private int ordinal(EventId event) {
        return order.event(event).ordinal();
    }

    /** After the one, up to the other. */
    private boolean isWithin(EventId event, EventId from, EventId to) {
        return order.isBefore(from, event) && order.covers(from, to, event);
    }

    private static List<Membership> without(List<Membership> some, List<Membership> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> other.actor().equals(one.actor())))
                .toList();
    }

    private List<Membership> cameAndWent(Configuration before, Configuration after) {
        EventId from = before.event().id();
        EventId to = after.event().id();
        List<Membership> between = records.memberships().stream()
                .filter(one -> one.network().equals(before.network().id()))
                .filter(one -> isWithin(one.from(), from, to) && order.overlap(one.from(), one.to(), from, to))
                .toList();
        return without(without(between, before.members()), after.members());
    }

    private static List<Turn<Membership>> newRoles(Configuration before, Configuration after) {
        List<Turn<Membership>> turns = new ArrayList<>();
        for (Membership earlier : before.members()) {
            after.members().stream()
                    .filter(later -> later.actor().equals(earlier.actor()))
                    .filter(later -> !Objects.equals(later.role(), earlier.role()))
                    .forEach(later -> turns.add(new Turn<>(earlier, later)));
        }
        return turns;
    }

    private static List<Association> apart(List<Association> some, List<Association> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> other.isBetweenTheSame(one)))
                .toList();
    }

    /** Where a pair has several ties, those that both events share count for nothing. */
    private static List<Turn<Association>> changedTies(Configuration before, Configuration after) {
        List<Turn<Association>> turns = new ArrayList<>();
        for (Association earlier : before.associations()) {
            if (after.associations().stream().anyMatch(earlier::isLike)) {
                continue;
            }
            after.associations().stream()
                    .filter(later -> later.isBetweenTheSame(earlier))
                    .filter(later -> before.associations().stream().noneMatch(later::isLike))
                    .forEach(later -> turns.add(new Turn<>(earlier, later)));
        }
        return turns;
    }

    private List<Association> passingTies(Configuration before, Configuration after) {
        EventId from = before.event().id();
        EventId to = after.event().id();
        List<Association> passing = new ArrayList<>();
        for (Event between : order.besides(from)) {
            if (order.isBefore(from, between.id()) && order.isBefore(between.id(), to)) {
                at(before.network().id(), between.id()).associations().stream()
                        .filter(one -> !before.associations().contains(one))
                        .filter(one -> !after.associations().contains(one) && !passing.contains(one))
                        .forEach(passing::add);
            }
        }
        return passing;
    }

    private List<TaskMove> taskMoves(Configuration before, Configuration after) {
        EventId from = before.event().id();
        EventId to = after.event().id();
        Map<String, List<Task>> ways = records.tasks().stream()
                .filter(one -> one.network().equals(before.network().id()))
                .filter(one -> one.event().equals(from) || isWithin(one.event(), from, to))
                .sorted(Comparator.comparingInt(one -> ordinal(one.event())))
                .collect(Collectors.groupingBy(
                        one -> Names.folded(one.what()), LinkedHashMap::new, Collectors.toList()));
        List<TaskMove> moves = new ArrayList<>();
        for (List<Task> way : ways.values()) {
            Task first = way.getFirst();
            Task last = way.getLast();
            boolean same = first.event().equals(from)
                    && last.event().equals(to)
                    && way.stream().allMatch(first::isDividedLike);
            if (!same) {
                moves.add(new TaskMove(
                        last.what(),
                        first.event().equals(from) ? first : null,
                        last.event().equals(to) ? last : null,
                        way));
            }
        }
        return moves;
    }
}
