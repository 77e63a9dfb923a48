package workbench.influence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.source.Source;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/** Tells what changes from event to event: which codes change their sign for which network, stay, come and go. */
final class Turning {
    private final InfluenceStore store;
    private final InfluenceRooms rooms;
    private final Map<EventId, Integer> order = new HashMap<>();
    private final Map<CodingId, EvidencePlace> places = new HashMap<>();

    Turning(InfluenceStore store, InfluenceRooms rooms) {
        this.store = store;
        this.rooms = rooms;
        rooms.timeline().all().forEach(event -> order.put(event.id(), order.size()));
    }

    /** One code on one network. */
    private record Strand(NetworkId network, CodeId code) {}

    /** Between each event and the next of its case, where either has influences; the influences are in order. */
    List<SignChanges> overTime(List<Influence> influences) {
        learn(influences);
        Map<Optional<Object>, List<Event>> byCase = new LinkedHashMap<>();
        rooms.timeline()
                .all()
                .forEach(event -> byCase.computeIfAbsent(Optional.ofNullable(event.caseId()), key -> new ArrayList<>())
                        .add(event));
        List<SignChanges> all = new ArrayList<>();
        byCase.values().forEach(events -> overTime(events, influences, all));
        return all;
    }

    private void overTime(List<Event> events, List<Influence> influences, List<SignChanges> all) {
        Map<Strand, Influence> last = new LinkedHashMap<>(at(events.getFirst().id(), influences));
        for (int i = 1; i < events.size(); i++) {
            EventId from = events.get(i - 1).id();
            Map<Strand, Influence> then = at(from, influences);
            Map<Strand, Influence> now = at(events.get(i).id(), influences);
            List<SignChange> changes = new ArrayList<>();
            now.forEach((thread, after) -> changes.add(change(last.get(thread), after, then.containsKey(thread))));
            then.forEach((thread, before) -> {
                if (!now.containsKey(thread)) {
                    changes.add(new SignChange(SignChange.Kind.VANISHES, before, null, null));
                }
            });
            if (!changes.isEmpty() && !(now.isEmpty() && events.get(i).predicted())) {
                all.add(new SignChanges(from, events.get(i).id(), inOrder(changes)));
            }
            last.putAll(now);
        }
    }

    /** From one event straight to another. */
    SignChanges between(EventId from, EventId to, List<Influence> influences) {
        learn(influences);
        Map<Strand, Influence> then = at(from, influences);
        Map<Strand, Influence> now = at(to, influences);
        List<SignChange> changes = new ArrayList<>();
        now.forEach((thread, after) -> changes.add(change(then.get(thread), after, true)));
        then.forEach((thread, before) -> {
            if (!now.containsKey(thread)) {
                changes.add(new SignChange(SignChange.Kind.VANISHES, before, null, null));
            }
        });
        return new SignChanges(from, to, inOrder(changes));
    }

    private static List<SignChange> inOrder(List<SignChange> changes) {
        return changes.stream().sorted(Comparator.comparing(SignChange::kind)).toList();
    }

    private static Map<Strand, Influence> at(EventId event, List<Influence> influences) {
        Map<Strand, Influence> at = new LinkedHashMap<>();
        influences.stream()
                .filter(one -> one.event().equals(event))
                .forEach(one -> at.put(new Strand(one.network(), one.code()), one));
        return at;
    }

    private void learn(List<Influence> influences) {
        store.places(influences.stream()
                        .flatMap(one -> one.evidence().stream())
                        .distinct()
                        .toList())
                .forEach(place -> places.put(place.coding(), place));
    }

    /** @param adjacent whether {@code before}, if any, is of the event just before */
    private SignChange change(@Nullable Influence before, Influence after, boolean adjacent) {
        SignChange.Kind kind = before == null
                ? SignChange.Kind.APPEARS
                : before.valence() != after.valence()
                        ? SignChange.Kind.TURNS
                        : adjacent ? SignChange.Kind.PERSISTS : SignChange.Kind.RETURNS;
        CodingId mark = kind == SignChange.Kind.PERSISTS
                ? null
                : mark(before == null ? null : before.valence(), after.valence(), after.evidence());
        return new SignChange(kind, before, after, mark);
    }

    /** Where the one sign of a code for all networks together is another than at the last event that had one. */
    List<FoldedTurn> folded(List<Influence> influences) {
        learn(influences);
        Map<List<Optional<?>>, FoldedInfluence> last = new HashMap<>();
        List<FoldedTurn> turns = new ArrayList<>();
        for (FoldedInfluence row : FoldedInfluence.fold(influences)) {
            List<Optional<?>> key = List.of(
                    Optional.of(row.code()),
                    Optional.ofNullable(rooms.timeline().event(row.event()).caseId()));
            FoldedInfluence before = last.put(key, row);
            if (before != null && before.valence() != row.valence()) {
                turns.add(new FoldedTurn(before, row, mark(before.valence(), row.valence(), row.evidence())));
            }
        }
        return turns;
    }

    private @Nullable CodingId mark(@Nullable Valence before, Valence after, List<CodingId> resting) {
        List<EvidencePlace> evidence = resting.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .sorted(earliestFirst())
                .toList();
        List<Predicate<EvidencePlace>> wanted = List.of(
                place -> place.sign() == newDirection(before, after), place -> place.sign() == after, place -> true);
        for (Predicate<EvidencePlace> one : wanted) {
            Optional<EvidencePlace> found = evidence.stream().filter(one).findFirst();
            if (found.isPresent()) {
                return found.get().coding();
            }
        }
        return null;
    }

    /** What a mixed sign adds to the direction there was; else the sign itself. */
    private static Valence newDirection(@Nullable Valence before, Valence after) {
        if (after != Valence.MIXED || before == null) {
            return after;
        }
        return switch (before) {
            case POSITIVE -> Valence.NEGATIVE;
            case NEGATIVE -> Valence.POSITIVE;
            case MIXED, NEUTRAL -> after;
        };
    }

    private Comparator<EvidencePlace> earliestFirst() {
        return Comparator.comparingInt((EvidencePlace place) -> place.events().stream()
                        .mapToInt(event -> order.getOrDefault(event, Integer.MAX_VALUE))
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .thenComparing(place -> day(source(place)))
                .thenComparingInt(place -> source(place).ordinal())
                .thenComparingInt(EvidencePlace::start);
    }

    private Source source(EvidencePlace place) {
        return rooms.sources().source(place.source());
    }

    private static LocalDate day(Source source) {
        FuzzyDate date = source.said() != null ? source.said() : source.written();
        return date == null ? LocalDate.MAX : date.first();
    }
}
