package workbench.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;

/** Which of the records are taken: those of one network, those that hold at one event. */
final class RecordSelection {
    private final NetworkRecords records;
    private final Networks networks;
    private final EventSpans spans;

    RecordSelection(NetworkRecords records, Networks networks, EventSpans spans) {
        this.records = records;
        this.networks = networks;
        this.spans = spans;
    }

    /** Null takes all. Of a network: its own records, and ties of itself or among those who ever belonged and its origins. */
    NetworkRecords of(@Nullable NetworkId network, @Nullable EventId at) {
        List<Membership> members = only(
                records.memberships(), one -> network == null || one.network().equals(network));
        Predicate<Association> ofNetwork = network == null ? one -> true : tiesOf(network, members);
        return new NetworkRecords(
                only(members, one -> at == null || spans.covers(one.from(), one.to(), at)),
                only(
                        records.associations(),
                        one -> ofNetwork.test(one) && (at == null || spans.covers(one.first(), one.last(), at))),
                only(records.foci(), one -> isOf(network, one.network()) && isOf(at, one.event())),
                only(records.states(), one -> isOf(network, one.network()) && isOf(at, one.event())),
                only(records.strategies(), one -> isOf(network, one.network()) && isOf(at, one.event())),
                only(records.tasks(), one -> isOf(network, one.network()) && isOf(at, one.event())));
    }

    private Predicate<Association> tiesOf(NetworkId network, List<Membership> members) {
        Set<Party> inside = new HashSet<>();
        members.forEach(one -> inside.add(new Party.OfActor(one.actor())));
        networks.withOrigins(network).forEach(one -> inside.add(new Party.OfNetwork(one)));
        Party itself = new Party.OfNetwork(network);
        return one -> one.from().equals(itself)
                || one.to().equals(itself)
                || (inside.contains(one.from()) && inside.contains(one.to()));
    }

    private static <T> boolean isOf(@Nullable T wanted, T one) {
        return wanted == null || wanted.equals(one);
    }

    private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
        Stream<T> taken = all.stream().filter(wanted);
        return taken.toList();
    }
}
