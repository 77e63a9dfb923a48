package workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.journal.OpenChange;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/**
 * Enters rows about networks, all or none. Rows may stand in any order: networks and actors are entered first, then what is said
 * of them; what must be true of records together is looked at when all are in.
 */
final class NetworkBatch {
    private final NetworkRooms rooms;
    private final Entry entry;
    private final OpenChange change;
    private final RecordBook book;
    private final RowNames names;
    private final RecordReading reading;
    private final NamedRows named;
    private final NewParties parties;
    private final List<Problem> faults = new ArrayList<>();

    NetworkBatch(NetworkRooms rooms, NetworkRecords standing, Entry entry, OpenChange change) {
        this.rooms = rooms;
        this.entry = entry;
        this.change = change;
        this.book = new RecordBook(standing);
        this.names = rooms.names(change);
        this.reading = new RecordReading(names);
        this.named = new NamedRows(rooms.networks(), rooms.actors(), rooms.participants(), change);
        this.parties = new NewParties(rooms, entry.newActors(), change);
    }

    /** @throws WorkbenchException with each faulty row */
    NetworkOutcome enter(List<NetworkRow> all) {
        List<RowCells> rows = all.stream().map(RowCells::new).toList();
        each(rows, RowKind.NETWORK, named::network);
        throwFaults();
        each(rows, RowKind.NETWORK, named::origins);
        each(rows, RowKind.ACTOR, named::actor);
        throwFaults();
        each(rows, RowKind.MEMBERSHIP, this::membership);
        each(rows, RowKind.TIE, this::association);
        each(rows, RowKind.FOCUS, this::focus);
        each(rows, RowKind.STATE, this::state);
        new StrategyRows(names, reading, book, this::put).enter(rows, faults);
        each(rows, RowKind.TASK, this::task);
        throwFaults();
        return written();
    }

    private NetworkOutcome written() {
        RecordRules rules = new RecordRules(book, rooms.order(), rooms.words());
        List<String> said = Stream.concat(parties.said().stream(), rules.endFollowedTies().stream())
                .toList();
        faults.addAll(rules.faults());
        throwFaults();
        RecordBook.Tally records = book.write(rooms.store(), change);
        RecordBook.Tally others = named.tally();
        return new NetworkOutcome(
                records.added() + others.added() + parties.count(),
                records.changed() + others.changed(),
                records.unchanged() + others.unchanged(),
                List.copyOf(book.touched()),
                said);
    }

    private void each(List<RowCells> rows, RowKind kind, Consumer<RowCells> entering) {
        for (RowCells row : rows) {
            if (row.row().kind() == kind) {
                try {
                    entering.accept(row);
                } catch (WorkbenchException refused) {
                    faults.addAll(refused.problems());
                }
            }
        }
    }

    private void throwFaults() {
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults);
        }
    }

    private void membership(RowCells row) {
        NetworkId network = row.named("network", names::network);
        EventId from = row.named("from", names::event);
        ActorId actor = row.named("actor", parties::actor);
        Membership old = standing(
                Membership.class,
                one -> one.actor().equals(actor)
                        && one.network().equals(network)
                        && one.from().equals(from));
        put(row, old, reading.membership(row, old, actor));
    }

    private void association(RowCells row) {
        Party a = row.named("a", parties::party);
        Party b = row.named("b", parties::party);
        String type = row.named("type", words -> words);
        EventId from = row.named("from", names::event);
        boolean directed = row.or("directed", false, RecordReading::yes);
        Association old = standing(
                Association.class,
                one -> one.type().equalsIgnoreCase(type)
                        && one.first().equals(from)
                        && ((one.from().equals(a) && one.to().equals(b))
                                || (!directed
                                        && !one.directed()
                                        && one.from().equals(b)
                                        && one.to().equals(a))));
        Association read = reading.association(row, old, a, b);
        put(row, old, old == null ? read : read.withPartiesOf(old));
    }

    private void focus(RowCells row) {
        NetworkId network = row.named("network", names::network);
        EventId event = row.named("event", names::event);
        Focus old = standing(
                Focus.class, one -> one.network().equals(network) && one.event().equals(event));
        put(row, old, reading.focus(row, old));
    }

    private void state(RowCells row) {
        NetworkId network = row.named("network", names::network);
        EventId event = row.named("event", names::event);
        State.Quality quality = row.named("quality", RecordReading::quality);
        List<State> steps = book.all(State.class).stream()
                .filter(one -> one.network().equals(network) && one.event().equals(event) && one.quality() == quality)
                .toList();
        int step = row.or("step", entry.correcting() ? 1 : nextStep(row, steps), RecordReading::step);
        State old = steps.stream().filter(one -> one.step() == step).findFirst().orElse(null);
        put(row, old, reading.state(row, old, step));
    }

    /** The one after the last, or the last itself where it was said before. */
    private int nextStep(RowCells row, List<State> steps) {
        State last = steps.stream()
                .reduce((one, other) -> one.step() > other.step() ? one : other)
                .orElse(null);
        if (last == null) {
            return 1;
        }
        boolean again = reading.state(row, last, last.step()).saysTheSameAs(last);
        return again ? last.step() : last.step() + 1;
    }

    private void task(RowCells row) {
        NetworkId network = row.named("network", names::network);
        EventId event = row.named("event", names::event);
        String what = row.named("task", words -> words);
        Task old = standing(
                Task.class,
                one -> one.network().equals(network) && one.event().equals(event) && Names.same(one.what(), what));
        put(row, old, reading.task(row, old));
    }

    private <T extends NetworkRecord> @Nullable T standing(Class<T> kind, Predicate<T> same) {
        return book.all(kind).stream().filter(same).findFirst().orElse(null);
    }

    /** @param old the record of the row's key, as it stands or as an earlier row has it */
    private void put(RowCells row, @Nullable NetworkRecord old, NetworkRecord now) {
        NetworkRecord wanted = old == null || entry.correcting() ? now : now.withMore(old.evidence());
        if (old != null && !old.equals(wanted)) {
            book.placeOf(old).ifPresent(earlier -> {
                throw row.fault(
                        "",
                        "It says otherwise of %s than %s."
                                .formatted(rooms.words().of(old), earlier),
                        "Keep one of the two rows, or make them alike.");
            });
            boolean onlyMoreEvidence = wanted.with(old.evidence()).equals(old);
            if (!entry.correcting() && !onlyMoreEvidence) {
                throw row.fault(
                        "",
                        "There is %s already, and it says otherwise."
                                .formatted(rooms.words().of(old)),
                        "'network correct %s' changes what it says.".formatted(RecordWords.shortId(old)));
            }
        }
        book.put(wanted, row.row().place());
    }
}
