package workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** The study's actors: found by slug, label or alias. */
public final class Actors {
    private static final int LONGEST_LABEL = 100;

    private final ActorStore store;
    private final Networks networks;
    private final Journal journal;
    private @Nullable List<Actor> known;

    /** @param networks whose names an actor may not bear */
    public Actors(ActorStore store, Networks networks, Journal journal) {
        this.store = store;
        this.networks = networks;
        this.journal = journal;
    }

    /** In the order in which they were made. */
    public List<Actor> all() {
        List<Actor> actors = known;
        if (actors == null) {
            actors = List.copyOf(store.all());
            known = actors;
        }
        return actors;
    }

    /** @throws IllegalArgumentException if there is no such actor */
    public Actor actor(ActorId id) {
        return all().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor " + id));
    }

    /** The actor that people call so; refused with the candidates where it is unknown or ambiguous. */
    public Actor find(String words) {
        return NamedThings.find(
                "actor", words, all(), Actors::namesOf, "Add it with 'actor add', or see 'actor list'.");
    }

    /** The actor that people call so, if there is one. */
    public Optional<Actor> known(String words) {
        return all().stream()
                .filter(actor -> namesOf(actor).stream().anyMatch(name -> Names.same(name, words)))
                .findFirst();
    }

    static List<String> namesOf(Actor actor) {
        return Stream.concat(Stream.of(actor.slug(), actor.label()), actor.aliases().stream())
                .toList();
    }

    /** Adds an actor; refused if an actor or a network bears one of its names already. */
    public Actor add(NewActor wanted) {
        return journal.record("actor add", "actor", change -> {
            Actor actor = made(wanted);
            insert(actor, change);
            change.about(actor.id().value());
            change.summarize("actor " + actor.slug());
            return actor;
        });
    }

    /** An actor that is in no study yet. */
    static Actor made(NewActor wanted) {
        String label = Objects.requireNonNull(wanted.label(), "label").strip();
        return new Actor(
                ActorId.next(),
                slugOf(label),
                label,
                Optional.ofNullable(wanted.kind()).orElse(ActorKind.PERSON),
                wanted.aliases(),
                wanted.participant());
    }

    /** Adds an actor as part of a larger change. */
    void insert(Actor actor, OpenChange change) {
        refuseIfTaken(actor);
        store.insert(actor, change.seq());
        known = null;
    }

    /** The kind of that name. */
    public static ActorKind kind(String words) {
        return ActorKind.read(words)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no kind of actor.".formatted(words), "Write person, group, organisation or thing."));
    }

    static String slugOf(String label) {
        String slug = Names.slug(label);
        if (slug.isEmpty()) {
            throw Refusal.because("An actor needs a label with letters or digits.", "Give it one.");
        }
        if (label.length() > LONGEST_LABEL) {
            throw Refusal.because(
                    "An actor's label has %d characters; at most %d are kept.".formatted(label.length(), LONGEST_LABEL),
                    "Give it a short pseudonym.");
        }
        return slug;
    }

    /** Changes an actor; what is null stays, aliases are added. */
    public Actor set(ActorId id, NewActor wanted) {
        return journal.record("actor set", "actor", change -> {
            Actor old = actor(id);
            List<String> aliases = new ArrayList<>(old.aliases());
            wanted.aliases().stream()
                    .filter(alias -> namesOf(old).stream().noneMatch(name -> Names.same(name, alias)))
                    .forEach(aliases::add);
            String label =
                    Optional.ofNullable(wanted.label()).map(String::strip).orElse(old.label());
            Actor actor = new Actor(
                    id,
                    wanted.label() == null ? old.slug() : slugOf(label),
                    label,
                    Optional.ofNullable(wanted.kind()).orElse(old.kind()),
                    aliases,
                    wanted.participant() != null ? wanted.participant() : old.participant());
            if (actor.equals(old)) {
                change.nothingChanged();
                return old;
            }
            alter(actor, change);
            change.about(id.value());
            change.summarize("actor " + actor.slug());
            return actor;
        });
    }

    /** Changes an actor as part of a larger change. */
    void alter(Actor actor, OpenChange change) {
        refuseIfTaken(actor);
        change.altering("actor", actor.id().value());
        store.update(actor);
        known = null;
    }

    /** Takes an actor out of the study; refused while records speak of it. */
    public void remove(ActorId id) {
        Actor actor = actor(id);
        int records = store.recordsOf(id);
        if (records > 0) {
            throw Refusal.because(
                    "%d %s of %s.".formatted(records, records == 1 ? "record speaks" : "records speak", actor.slug()),
                    "Take these away first: 'network show --ids' shows them, 'network remove' takes them away.");
        }
        journal.record("actor remove", "actor", change -> {
            change.remove("actor", id.value());
            change.about(id.value());
            change.summarize("actor " + actor.slug());
            known = null;
            return null;
        });
    }

    private void refuseIfTaken(Actor actor) {
        for (String name : namesOf(actor)) {
            all().stream()
                    .filter(other -> !other.id().equals(actor.id()))
                    .filter(other -> namesOf(other).stream().anyMatch(taken -> Names.same(taken, name)))
                    .findFirst()
                    .ifPresent(other -> {
                        throw Refusal.because(
                                "An actor called '%s' exists: %s.".formatted(name, other.slug()),
                                "Use it, or choose another name.");
                    });
            networks.known(name).ifPresent(network -> {
                throw Refusal.because(
                        "'%s' is a network: %s.".formatted(name, network.slug()),
                        "Give the actor another label; what a network was formed of is said by 'network set %s --origin'."
                                .formatted(network.slug()));
            });
        }
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
