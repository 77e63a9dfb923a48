package workbench.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's networks: found by slug, name or alias. */
public final class Networks {
    private static final int LONGEST_NAME = 100;

    private final NetworkStore store;
    private final Journal journal;
    private @Nullable List<Network> known;

    public Networks(NetworkStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** In the order in which they were made. */
    public List<Network> all() {
        List<Network> networks = known;
        if (networks == null) {
            networks = List.copyOf(store.all());
            known = networks;
        }
        return networks;
    }

    /** @throws IllegalArgumentException if there is no such network */
    public Network network(NetworkId id) {
        return all().stream()
                .filter(network -> network.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no network " + id));
    }

    /** The network, and the networks it was formed of, and those these were formed of: each once, itself first. */
    public List<NetworkId> withOrigins(NetworkId id) {
        Set<NetworkId> found = new LinkedHashSet<>();
        Deque<NetworkId> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            NetworkId next = ahead.remove();
            if (found.add(next)) {
                ahead.addAll(network(next).origins());
            }
        }
        return List.copyOf(found);
    }

    /** The network that people call so; refused with the candidates where it is unknown or ambiguous. */
    public Network find(String words) {
        return NamedThings.find(
                "network", words, all(), Networks::namesOf, "Add it with 'network add', or see 'network list'.");
    }

    /** The network that people call so, if there is one. */
    public Optional<Network> known(String words) {
        return all().stream()
                .filter(network -> namesOf(network).stream().anyMatch(name -> Names.same(name, words)))
                .findFirst();
    }

    static List<String> namesOf(Network network) {
        return Stream.concat(Stream.of(network.slug(), network.name()), network.aliases().stream())
                .toList();
    }

    /** Adds a network; refused if one bears that name already. */
    public Network add(String name, List<String> aliases, List<NetworkId> origins, @Nullable String kind) {
        return journal.record("network add", "network", change -> {
            Network network = new Network(NetworkId.next(), slugOf(name), name.strip(), kind, aliases, origins);
            insert(network, change);
            change.about(network.id().value());
            change.summarize("network " + network.slug());
            return network;
        });
    }

    /** Adds a network as part of a larger change. */
    void insert(Network network, OpenChange change) {
        refuseIfTaken(network);
        store.insert(network, change.seq());
        known = null;
    }

    static String slugOf(String name) {
        String slug = Names.slug(name);
        if (slug.isEmpty()) {
            throw Refusal.because("A network needs a name with letters or digits.", "Give it one.");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw Refusal.because(
                    "A network's name has %d characters; at most %d are kept."
                            .formatted(name.strip().length(), LONGEST_NAME),
                    "Give it a shorter name.");
        }
        return slug;
    }

    /** Changes a network; what is null stays, aliases and origins are added to. */
    public Network set(
            NetworkId id,
            @Nullable String name,
            List<String> moreAliases,
            List<NetworkId> moreOrigins,
            @Nullable String kind) {
        return journal.record("network set", "network", change -> {
            Network old = network(id);
            String newName = Optional.ofNullable(name).map(String::strip).orElse(old.name());
            Network network = new Network(
                    id,
                    name == null ? old.slug() : slugOf(newName),
                    newName,
                    kind != null ? kind : old.kind(),
                    joined(old.aliases(), moreAliases),
                    joined(old.origins(), moreOrigins));
            if (network.equals(old)) {
                change.nothingChanged();
                return old;
            }
            alter(network, change);
            change.about(id.value());
            change.summarize("network " + network.slug());
            return network;
        });
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** Changes a network as part of a larger change. */
    void alter(Network network, OpenChange change) {
        refuseIfTaken(network);
        for (NetworkId origin : network.origins()) {
            if (origin.equals(network.id()) || withOrigins(origin).contains(network.id())) {
                throw Refusal.because(
                        "%s cannot be formed of %s: that is, or was formed of, %s itself."
                                .formatted(network.slug(), network(origin).slug(), network.slug()),
                        "Name other origins.");
            }
        }
        change.altering("network", network.id().value());
        store.update(network);
        known = null;
    }

    private void refuseIfTaken(Network network) {
        for (String name : namesOf(network)) {
            for (Network other : all()) {
                if (!other.id().equals(network.id())
                        && namesOf(other).stream().anyMatch(taken -> Names.same(taken, name))) {
                    throw Refusal.because(
                            "A network called '%s' exists: %s.".formatted(name, other.slug()),
                            "Use it, or choose another name.");
                }
            }
        }
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
