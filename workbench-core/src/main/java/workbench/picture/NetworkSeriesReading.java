package workbench.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.Actor;
import workbench.network.Association;
import workbench.network.Configuration;
import workbench.network.Membership;
import workbench.network.Network;
import workbench.network.Party;
import workbench.picture.NetworkFrame.Presence;
import workbench.picture.NetworkFrame.Standing;
import workbench.picture.NetworkSeries.Pair;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/** Gathers what a network is at each event. */
final class NetworkSeriesReading {
    private static final int MOST_NODES = 150;

    private final PictureRooms rooms;
    private final Map<Party, String> groups;

    NetworkSeriesReading(PictureRooms rooms) {
        this.rooms = rooms;
        this.groups = groups();
    }

    /** The networks each actor ever belongs to. */
    private Map<Party, String> groups() {
        Map<Party, Set<NetworkId>> belonging = new HashMap<>();
        for (Membership one : rooms.configurations().records().memberships()) {
            belonging
                    .computeIfAbsent(new Party.OfActor(one.actor()), none -> new LinkedHashSet<>())
                    .add(one.network());
        }
        Map<Party, String> named = new HashMap<>();
        belonging.forEach((party, networks) -> named.put(
                party,
                networks.stream()
                        .map(id -> rooms.networks().network(id).slug())
                        .sorted()
                        .collect(Collectors.joining(" "))));
        return named;
    }

    NetworkSeries of(NetworkId id) {
        Network network = rooms.networks().network(id);
        List<Configuration> history = rooms.configurations().history(id).stream()
                .filter(one -> !one.members().isEmpty() || !one.associations().isEmpty())
                .toList();
        if (history.isEmpty()) {
            throw Refusal.because(
                    "Nobody is said to belong to '%s' at any event, and no tie of it is told."
                            .formatted(network.slug()),
                    "Say so with 'network join' and 'network tie', or 'network import'.");
        }
        List<NetworkNode> nodes = nodes(network, history);
        if (nodes.size() > MOST_NODES) {
            throw Refusal.because(
                    "'%s' has %d members and tied parties over time; at most %d can be drawn so that labels stay legible."
                            .formatted(network.slug(), nodes.size(), MOST_NODES),
                    "Export it with 'network export' and draw it in a program for large networks.");
        }
        Map<CaseId, String> cases = rooms.cases().all().stream().collect(Collectors.toMap(Case::id, Case::name));
        List<NetworkFrame> frames = new ArrayList<>();
        for (Event event : rooms.timeline().all()) {
            Configuration now = rooms.configurations().at(id, event.id());
            if (history.stream().anyMatch(one -> sameCase(one.event(), event))) {
                frames.add(new NetworkFrame(
                        now,
                        Optional.ofNullable(event.caseId()).map(cases::get).orElse(null),
                        standings(nodes, now, before(id, event))));
            }
        }
        return new NetworkSeries(network, nodes, ties(nodes, history), frames);
    }

    private static boolean sameCase(Event one, Event other) {
        return Objects.equals(one.caseId(), other.caseId());
    }

    private @Nullable Configuration before(NetworkId id, Event event) {
        EventId earlier = rooms.timeline().all().stream()
                .filter(other -> sameCase(other, event) && other.ordinal() < event.ordinal())
                .max(Comparator.comparingInt(Event::ordinal))
                .map(Event::id)
                .orElse(null);
        return earlier == null ? null : rooms.configurations().at(id, earlier);
    }

    private List<NetworkNode> nodes(Network network, List<Configuration> history) {
        Set<Party> parties = new LinkedHashSet<>();
        for (Configuration one : history) {
            one.members().forEach(member -> parties.add(new Party.OfActor(member.actor())));
            for (Association tie : one.associations()) {
                parties.add(tie.from());
                parties.add(tie.to());
            }
        }
        return parties.stream()
                .map(party -> node(party, network))
                .sorted(Comparator.comparing(NetworkNode::group)
                        .thenComparing(NetworkNode::label, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(NetworkNode::label))
                .toList();
    }

    private NetworkNode node(Party party, Network drawn) {
        return switch (party) {
            case Party.OfActor one -> {
                Actor actor = rooms.actors().actor(one.actor());
                yield new NetworkNode(
                        party,
                        Lettering.clean(actor.label()),
                        Optional.of(actor.kind()),
                        without(groups.getOrDefault(party, ""), drawn.slug()));
            }
            case Party.OfNetwork one -> {
                Network network = rooms.networks().network(one.network());
                yield new NetworkNode(
                        party,
                        Lettering.clean(network.name()),
                        Optional.empty(),
                        network.id().equals(drawn.id()) ? "" : network.slug());
            }
        };
    }

    private static String without(String groups, String slug) {
        return Arrays.stream(groups.split(" ", -1))
                .filter(one -> !one.equals(slug))
                .collect(Collectors.joining(" "));
    }

    private static List<Pair> ties(List<NetworkNode> nodes, List<Configuration> history) {
        Map<Party, Integer> numbers = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i).party(), i);
        }
        return history.stream()
                .flatMap(one -> one.associations().stream())
                .map(tie -> {
                    int from = numbers.getOrDefault(tie.from(), 0);
                    int to = numbers.getOrDefault(tie.to(), 0);
                    return new Pair(Math.min(from, to), Math.max(from, to));
                })
                .distinct()
                .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                .toList();
    }

    private static List<Standing> standings(
            List<NetworkNode> nodes, Configuration now, @Nullable Configuration before) {
        Map<Party, String> roles = roles(now);
        Set<Party> earlier = before == null ? Set.of() : roles(before).keySet();
        Set<Party> tied = now.associations().stream()
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .collect(Collectors.toSet());
        return nodes.stream()
                .map(node -> {
                    Party party = node.party();
                    if (roles.containsKey(party)) {
                        boolean joined = before != null && !earlier.contains(party);
                        String role = roles.get(party);
                        return new Standing(
                                joined ? Presence.JOINED : Presence.MEMBER,
                                role == null || role.isEmpty() ? null : Lettering.clean(role));
                    }
                    Presence outside = earlier.contains(party) ? Presence.LEFT : Presence.ABSENT;
                    return new Standing(tied.contains(party) ? Presence.TIED : outside, null);
                })
                .toList();
    }

    /** Of the members, joined where one has several; empty where none is told. */
    private static Map<Party, String> roles(Configuration at) {
        Map<Party, String> roles = new HashMap<>();
        for (Membership member : at.members()) {
            String role = member.role() == null ? "" : member.role();
            roles.merge(
                    new Party.OfActor(member.actor()),
                    role,
                    (one, more) -> one.isEmpty() ? more : more.isEmpty() ? one : one + "; " + more);
        }
        return roles;
    }
}
