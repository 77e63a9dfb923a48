package workbench.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import workbench.id.ActorId;
import workbench.journal.OpenChange;
import workbench.text.Names;

/** Parties by their names; an actor is made when it is named for the first time, and that is said. */
final class NewParties {
    /** A name that differs in so few letters from a network's may be meant as that. */
    private static final int NEAR_LETTERS = 2;

    private final NetworkRooms rooms;
    private final ActorKind kind;
    private final OpenChange change;
    private final List<Actor> made = new ArrayList<>();

    NewParties(NetworkRooms rooms, ActorKind kind, OpenChange change) {
        this.rooms = rooms;
        this.kind = kind;
        this.change = change;
    }

    ActorId actor(String words) {
        return rooms.actors().known(words).map(Actor::id).orElseGet(() -> make(words));
    }

    Party party(String words) {
        return rooms.parties().known(words).orElseGet(() -> new Party.OfActor(make(words)));
    }

    private ActorId make(String words) {
        Actor actor = Actors.made(NewActor.of(words, kind));
        rooms.actors().insert(actor, change);
        made.add(actor);
        return actor.id();
    }

    int count() {
        return made.size();
    }

    List<String> said() {
        return made.stream().map(this::sentence).toList();
    }

    private String sentence(Actor actor) {
        String made = "Made the actor '%s' (%s)."
                .formatted(actor.label(), actor.kind().slug());
        return rooms.networks().all().stream()
                .flatMap(network -> Stream.concat(Stream.of(network.slug()), network.aliases().stream()))
                .filter(name -> Names.editDistance(Names.folded(name), actor.slug()) <= NEAR_LETTERS)
                .min(Comparator.comparingInt(name -> Names.editDistance(Names.folded(name), actor.slug())))
                .map(near -> made + " If the network '%s' is meant, take this back with 'undo'.".formatted(near))
                .orElse(made);
    }
}
