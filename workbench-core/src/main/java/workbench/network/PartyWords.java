package workbench.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.problem.NamedThings;

/** What parties are called: an actor by its names, else a network by its own; {@code network:…} and {@code actor:…} say which. */
public final class PartyWords {
    private static final String ACTOR = "actor:";
    private static final String NETWORK = "network:";

    private final Actors actors;
    private final Networks networks;

    public PartyWords(Actors actors, Networks networks) {
        this.actors = actors;
        this.networks = networks;
    }

    /** The party that people call so; refused with the nearest names where there is none. */
    public Party find(String words) {
        return known(words)
                .orElseGet(() -> NamedThings.find(
                                "actor or network",
                                words,
                                Stream.concat(
                                                actors.all().stream().map(Named::of),
                                                networks.all().stream().map(Named::of))
                                        .toList(),
                                Named::names,
                                "Add it with 'actor add' or 'network add'.")
                        .party());
    }

    private record Named(Party party, List<String> names) {
        static Named of(Actor one) {
            return new Named(new Party.OfActor(one.id()), Actors.namesOf(one));
        }

        static Named of(Network one) {
            return new Named(new Party.OfNetwork(one.id()), Networks.namesOf(one));
        }
    }

    /** The party that people call so, if there is one. */
    public Optional<Party> known(String words) {
        String name = words.strip();
        if (name.startsWith(NETWORK)) {
            return Optional.of(new Party.OfNetwork(
                    networks.find(name.substring(NETWORK.length())).id()));
        }
        if (name.startsWith(ACTOR)) {
            return Optional.of(new Party.OfActor(
                    actors.find(name.substring(ACTOR.length())).id()));
        }
        Optional<Party> actor = actors.known(name).map(one -> new Party.OfActor(one.id()));
        return actor.isPresent() ? actor : networks.known(name).map(one -> new Party.OfNetwork(one.id()));
    }

    /** What data shows: the slug. */
    public String slug(Party party) {
        return switch (party) {
            case Party.OfActor one -> actors.actor(one.actor()).slug();
            case Party.OfNetwork one -> networks.network(one.network()).slug();
        };
    }

    /** What {@link #find} takes for this party and no other: the slug; of a network that an actor is called like, after its kind. */
    public String reference(Party party) {
        String slug = slug(party);
        return party instanceof Party.OfNetwork && actors.known(slug).isPresent() ? NETWORK + slug : slug;
    }

    /** What people read: an actor's label, a network's slug. */
    public String label(Party party) {
        return switch (party) {
            case Party.OfActor one -> actors.actor(one.actor()).label();
            case Party.OfNetwork one -> networks.network(one.network()).slug();
        };
    }
}
