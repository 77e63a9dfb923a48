package workbench.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's networks: found by slug, name or alias. */
public final class Networks {
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

    private static List<String> namesOf(Network network) {
        return Stream.concat(Stream.of(network.slug(), network.name()), network.aliases().stream())
                .toList();
    }

    /** Adds a network; refused if one bears that name already. */
    public Network add(String name, List<String> aliases, List<NetworkId> origins, @Nullable String kind) {
        String slug = Names.slug(name);
        if (slug.isEmpty()) {
            throw Refusal.because("A network needs a name with letters or digits.", "Give it one.");
        }
        return journal.record("network add", "network", change -> {
            Network network = new Network(NetworkId.next(), slug, name.strip(), kind, aliases, origins);
            refuseIfTaken(network);
            store.insert(network, change.seq());
            change.about(network.id().value());
            change.summarize("network " + slug);
            known = null;
            return network;
        });
    }

    /** Changes a network; what is null stays, aliases are added to. */
    public Network set(NetworkId id, @Nullable String name, List<String> moreAliases, @Nullable String kind) {
        return journal.record("network set", "network", change -> {
            Network old = network(id);
            List<String> aliases = new ArrayList<>(old.aliases());
            moreAliases.stream().filter(alias -> !aliases.contains(alias)).forEach(aliases::add);
            String newName = Optional.ofNullable(name).map(String::strip).orElse(old.name());
            String newKind = kind != null ? kind : old.kind();
            Network network = new Network(
                    id, name == null ? old.slug() : Names.slug(newName), newName, newKind, aliases, old.origins());
            refuseIfTaken(network);
            change.altering("network", id.value());
            store.update(network);
            change.about(id.value());
            change.summarize("network " + network.slug());
            known = null;
            return network;
        });
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
