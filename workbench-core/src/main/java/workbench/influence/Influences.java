package workbench.influence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.codebook.Code;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.InfluenceId;
import workbench.journal.Journal;
import workbench.problem.Refusal;
import workbench.query.Query;
import workbench.timeline.Event;

/** The study's influences: made by hand, proposed from codings, judged; one for each event, network affected and code. */
public final class Influences {
    private final InfluenceStore store;
    private final InfluenceRooms rooms;
    private final Journal journal;

    public Influences(InfluenceStore store, InfluenceRooms rooms, Journal journal) {
        this.store = store;
        this.rooms = rooms;
        this.journal = journal;
    }

    /** Of any status: in the order of events, then of codebooks, then of networks' slugs. */
    public List<Influence> all() {
        return inOrder(store.all());
    }

    /** Those that stand in the study's tables: claimed and accepted ones, in the same order. */
    public List<Influence> counting() {
        return all().stream().filter(one -> one.status().counts()).toList();
    }

    /** Folded to one row an event and code, as in the study's Table 3; in order. */
    public List<FoldedInfluence> folded(List<Influence> influences) {
        return FoldedInfluence.fold(influences);
    }

    /**
     * What changes between each event and the next of its case.
     *
     * @param influences in order, as {@link #all} gives them
     */
    public List<SignChanges> changes(List<Influence> influences) {
        return new Turning(store, rooms).overTime(influences);
    }

    /**
     * Where the one sign that a code has for all networks together, as in the study's Table 3, turns.
     *
     * @param influences in order, as {@link #all} gives them
     */
    public List<FoldedTurn> foldedTurns(List<Influence> influences) {
        return new Turning(store, rooms).folded(influences);
    }

    /** What changes between two events. */
    public SignChanges changes(List<Influence> influences, EventId from, EventId to) {
        return new Turning(store, rooms).between(from, to, influences);
    }

    private List<Influence> inOrder(List<Influence> influences) {
        Map<EventId, Integer> events = new HashMap<>();
        rooms.timeline().all().forEach(event -> events.put(event.id(), events.size()));
        Map<CodeId, Integer> codes = new HashMap<>();
        rooms.codes().get().codes().forEach((Code code) -> codes.put(code.id(), codes.size()));
        SpotWords words = words();
        return influences.stream()
                .sorted(Comparator.comparing((Influence one) -> events.getOrDefault(one.event(), Integer.MAX_VALUE))
                        .thenComparing(one -> codes.getOrDefault(one.code(), Integer.MAX_VALUE))
                        .thenComparing(one -> words.network(one.network()))
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** How influences are called. */
    public SpotWords words() {
        return new SpotWords(rooms);
    }

    /** The influence meant: by its id, the beginning or the end of it, or {@code EVENT/NETWORK/CODE}. */
    public Influence find(String words) {
        return find(words, store.all());
    }

    private Influence find(String words, List<Influence> all) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        boolean isSpot = wanted.indexOf('/') >= 0;
        Optional<Spot> spot = isSpot ? Optional.of(words().read(words)) : Optional.empty();
        List<Influence> found = all.stream()
                .filter(one -> spot.isPresent()
                        ? one.spot().equals(spot.get())
                        : one.id().toString().startsWith(wanted)
                                || one.id().toString().endsWith(wanted))
                .toList();
        if (wanted.isEmpty() || found.size() != 1) {
            throw Refusal.because(
                    found.size() > 1
                            ? "Several influences' ids begin or end with '%s'.".formatted(words)
                            : "There is no influence '%s'.".formatted(words),
                    "'influences --status all --ids' shows them; EVENT/NETWORK/CODE names one as well.");
        }
        return found.getFirst();
    }

    /** The influences meant, each once; refused where one is unknown. */
    public List<Influence> find(Collection<String> words) {
        List<Influence> all = store.all();
        return words.stream().map(one -> find(one, all)).distinct().toList();
    }

    /** The influence at a spot, of any status. */
    public Optional<Influence> at(Spot spot) {
        return store.all().stream().filter(one -> one.spot().equals(spot)).findFirst();
    }

    /** Adds what a person judges; refused where an influence stands already for the same event, network and code. */
    public Influence add(NewInfluence wanted) {
        Support support = Optional.ofNullable(supports(List.of(wanted.spot())).get(wanted.spot()))
                .orElse(Support.NONE);
        return journal.record("influence add", "influence", change -> {
            at(wanted.spot()).ifPresent(this::refuseAsSecond);
            Event event = rooms.timeline().event(wanted.spot().event());
            Influence made = Judging.begin(
                            wanted,
                            Judging.statusOf(event, wanted.evidence()),
                            rooms.coders().acting(change).id(),
                            change)
                    .seenWith(support);
            store.insert(List.of(made), change.seq());
            change.about(made.id().value());
            change.summarize(words().forJournal(made.spot()) + ": " + inWords(made));
            return made;
        });
    }

    private void refuseAsSecond(Influence first) {
        String name = words().write(first.spot());
        boolean open = first.status() == InfluenceStatus.PROPOSED;
        throw Refusal.because(
                "An influence stands there already: %s, %s (id %s).".formatted(name, inWords(first), first.id()),
                open
                        ? "Judge it with 'influence accept %s', or '… reject'.".formatted(name)
                        : "Change it with 'influence set %s'.".formatted(name));
    }

    private static String inWords(Influence one) {
        return one.valence().sign() + " " + one.status().slug();
    }

    /** Changes influences, each as said; their status stays. */
    public List<Influence> set(Map<InfluenceId, InfluenceEdit> edits) {
        return judge("influence set", edits, Optional.empty());
    }

    /** Accepts influences, changing them on the way; refused where one has no evidence. */
    public List<Influence> accept(Map<InfluenceId, InfluenceEdit> edits) {
        return judge("influence accept", edits, Optional.of(InfluenceStatus.ACCEPTED));
    }

    /** Says that influences do not hold; they stay, and count nowhere. */
    public List<Influence> reject(Map<InfluenceId, InfluenceEdit> edits) {
        return judge("influence reject", edits, Optional.of(InfluenceStatus.REJECTED));
    }

    /** Claims influences: they count, marked as resting on somebody's word. */
    public List<Influence> claim(Map<InfluenceId, InfluenceEdit> edits) {
        return judge("influence claim", edits, Optional.of(InfluenceStatus.CLAIMED));
    }

    private List<Influence> judge(
            String what, Map<InfluenceId, InfluenceEdit> edits, Optional<InfluenceStatus> status) {
        return new JudgementChange(store, rooms, journal).judge(what, edits, status);
    }

    /** Where the evidence and counter-evidence of influences stands, without its words. */
    public Map<CodingId, EvidencePlace> places(List<Influence> influences) {
        List<CodingId> pointed = influences.stream()
                .flatMap(one -> Stream.concat(one.evidence().stream(), one.against().stream()))
                .distinct()
                .toList();
        Map<CodingId, EvidencePlace> places = new HashMap<>();
        store.places(pointed).forEach(place -> places.put(place.coding(), place));
        return places;
    }

    /**
     * Drafts an influence for each event, network affected and code that the codings found by a query state together; a code
     * counts alone, not what is below it. What a person has judged is left alone.
     */
    public Proposals propose(Query query) {
        return new Proposing(store, rooms, journal).run(query, this::inOrder);
    }

    /**
     * Takes a table in, as one change: a row adds an influence, or makes the one that stands for the same event, network and
     * code what the row says.
     *
     * @throws workbench.problem.WorkbenchException with every fault of every row; then nothing is done
     */
    public ImportedInfluences importRows(List<InfluenceRow> rows) {
        return new InfluenceImport(store, rooms).run(rows, journal);
    }

    /**
     * The codings meant as evidence for an influence with that sign: what {@link workbench.coding.EvidenceWords} reads, and
     * {@code *} for all that state event and network and bear the sign out ({@code *inherited}: or inherit the event).
     */
    public List<CodingId> evidence(List<String> typed, Spot spot, Valence sign) {
        return new EvidenceOfSpot(rooms, words()).evidence(typed, spot, sign);
    }

    /** Likewise the codings that speak against it. */
    public List<CodingId> against(List<String> typed, Spot spot, Valence sign) {
        return new EvidenceOfSpot(rooms, words()).against(typed, spot, sign);
    }

    /** What the codings at these spots say; spots where nobody coded are left out. */
    public Map<Spot, Support> supports(Collection<Spot> spots) {
        return new Supports(rooms.search()).of(spots);
    }

    /** What the codings say wherever an event, a network affected and a code meet in those that a query finds. */
    public Map<Spot, Support> supports(Query query) {
        return new Supports(rooms.search()).of(query);
    }
}
