package workbench.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import workbench.journal.OpenChange;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Corrects a record, or takes one away. How a network changes over time is said by further records, not by this. */
final class RecordCorrection {
    private static final List<String> WHAT_IT_IS_OF = List.of("actor", "network", "a", "b");

    private final NetworkRooms rooms;
    private final RecordBook book;
    private final RecordReading reading;
    private final OpenChange change;

    RecordCorrection(NetworkRooms rooms, NetworkRecords standing, OpenChange change) {
        this.rooms = rooms;
        this.book = new RecordBook(standing);
        this.reading = new RecordReading(rooms.names(change));
        this.change = change;
    }

    static RowKind rowKindOf(NetworkRecord one) {
        return RowKind.valueOf(one.kind().name());
    }

    /** @param rows what is to be otherwise, by the names that a table's columns have; evidence there is added to */
    NetworkRecord correct(NetworkRecord old, List<Map<String, String>> rows) {
        refuseOthersColumns(old, rows.getFirst().keySet());
        List<RowCells> cells = rows.stream()
                .map(row -> new RowCells(NetworkRow.typed(rowKindOf(old), row)))
                .toList();
        NetworkRecord read = read(cells, old);
        boolean none = rows.getFirst().getOrDefault("evidence", "some").isBlank();
        NetworkRecord now = none ? read : read.withMore(old.evidence());
        book.put(now, RowPlace.TYPED);
        RecordRules rules = new RecordRules(book, rooms.order(), rooms.words());
        if (now instanceof Strategy) {
            StrategyVersions.count(book);
        }
        List<Problem> faults = rules.faults();
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults);
        }
        RecordBook.Tally tally = book.write(rooms.store(), change);
        if (tally.changed() == 0) {
            change.nothingChanged();
        }
        return book.find(old.recordId()).orElseThrow();
    }

    private static void refuseOthersColumns(NetworkRecord old, Set<String> columns) {
        RowKind kind = rowKindOf(old);
        for (String column : columns) {
            if (!kind.has(column) || WHAT_IT_IS_OF.contains(column)) {
                throw Refusal.because(
                        "A %s has no '%s'.".formatted(old.kind().slug(), column),
                        "It has: %s."
                                .formatted(String.join(
                                        ", ",
                                        Stream.concat(kind.needed().stream(), kind.further().stream())
                                                .filter(one -> !WHAT_IT_IS_OF.contains(one))
                                                .toList())));
            }
        }
    }

    private NetworkRecord read(List<RowCells> rows, NetworkRecord old) {
        RowCells row = rows.getFirst();
        return switch (old) {
            case Membership one -> reading.membership(row, one, one.actor());
            case Association one -> reading.association(row, one, one.from(), one.to());
            case Focus one -> reading.focus(row, one);
            case State one -> reading.state(row, one, one.step());
            case Strategy one -> {
                Strategy read = reading.strategy(row, one, rows, what -> one.slug());
                yield read.replacing(row.optional(
                        "replaces",
                        one.replaces(),
                        words -> StrategyVersions.find(words, book.all(Strategy.class))
                                .id()));
            }
            case Task one -> reading.task(row, one);
        };
    }

    void remove(NetworkRecord old) {
        if (old instanceof Strategy strategy) {
            book.all(Strategy.class).stream()
                    .filter(later -> strategy.id().equals(later.replaces()))
                    .findFirst()
                    .ifPresent(later -> {
                        throw Refusal.because(
                                "The strategy '%s' replaces it.".formatted(later.slug()),
                                "Take that one away first, or correct what it replaces.");
                    });
        }
        book.drop(old);
        book.write(rooms.store(), change);
    }
}
