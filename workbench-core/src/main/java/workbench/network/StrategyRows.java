package workbench.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.StrategyId;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** Enters rows about strategies: one row a step, so that several rows may make one strategy. */
final class StrategyRows {
    private static final int LONGEST_SLUG = 60;
    private static final List<String> OF_THE_STRATEGY = List.of("replaces", "status", "evidence");

    private final RowNames names;
    private final RecordReading reading;
    private final RecordBook book;
    private final Putting putting;

    /** Puts a strategy into the book, or refuses it. */
    interface Putting {
        void put(RowCells row, @Nullable NetworkRecord old, NetworkRecord now);
    }

    StrategyRows(RowNames names, RecordReading reading, RecordBook book, Putting putting) {
        this.names = names;
        this.reading = reading;
        this.book = book;
        this.putting = putting;
    }

    private record Key(NetworkId network, EventId event, String what) {}

    /** A strategy as rows have it, not yet put into the book. */
    private record Draft(List<RowCells> rows, @Nullable Strategy old, Strategy now) {}

    void enter(List<RowCells> all, List<Problem> faults) {
        Map<Key, List<RowCells>> rows = new LinkedHashMap<>();
        for (RowCells row : all) {
            if (row.row().kind() == RowKind.STRATEGY) {
                collecting(
                        faults,
                        () -> rows.computeIfAbsent(keyOf(row), key -> new ArrayList<>())
                                .add(row));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        rows.forEach((key, same) -> collecting(faults, () -> drafts.add(draft(key, same, drafts))));
        for (Draft draft : drafts) {
            collecting(faults, () -> {
                RowCells first = draft.rows().getFirst();
                putting.put(first, draft.old(), replacing(draft, drafts));
            });
        }
        if (!drafts.isEmpty() && faults.isEmpty()) {
            collecting(faults, () -> StrategyVersions.count(book));
        }
    }

    private static void collecting(List<Problem> faults, Runnable work) {
        try {
            work.run();
        } catch (WorkbenchException refused) {
            faults.addAll(refused.problems());
        }
    }

    private Key keyOf(RowCells row) {
        return new Key(
                row.named("network", names::network),
                row.named("event", names::event),
                Names.folded(row.text("strategy", RecordReading.LONG_TEXT)));
    }

    private Draft draft(Key key, List<RowCells> rows, List<Draft> earlier) {
        RowCells first = rows.getFirst();
        rows.stream().skip(1).forEach(row -> refuseContradiction(first, row));
        Strategy old = book.all(Strategy.class).stream()
                .filter(one -> one.network().equals(key.network())
                        && one.event().equals(key.event())
                        && Names.folded(one.what()).equals(key.what()))
                .findFirst()
                .orElse(null);
        Set<String> taken =
                book.all(Strategy.class).stream().map(Strategy::slug).collect(Collectors.toSet());
        earlier.forEach(draft -> taken.add(draft.now().slug()));
        return new Draft(rows, old, reading.strategy(first, old, rows, what -> slug(what, taken)));
    }

    /** Rows of one strategy repeat what is said of it, or leave that to the first. */
    private static void refuseContradiction(RowCells first, RowCells row) {
        for (String column : OF_THE_STRATEGY) {
            if (!RecordReading.agrees(
                    first.row().cells().get(column), row.row().cells().get(column))) {
                throw row.fault(
                        column,
                        "It says otherwise of the strategy than %s."
                                .formatted(first.row().place()),
                        "Repeat what the first row of a strategy says, or leave the cell empty.");
            }
        }
    }

    private static String slug(String what, Set<String> taken) {
        String whole = Names.slug(what);
        if (whole.isEmpty()) {
            throw Refusal.because("A strategy needs letters or digits.", "Say what it is.");
        }
        int end = whole.length() <= LONGEST_SLUG ? whole.length() : whole.lastIndexOf('-', LONGEST_SLUG);
        String slug = whole.substring(0, end <= 0 ? LONGEST_SLUG : end);
        int number = 1;
        while (taken.contains(number == 1 ? slug : slug + "-" + number)) {
            number++;
        }
        return number == 1 ? slug : slug + "-" + number;
    }

    private Strategy replacing(Draft draft, List<Draft> drafts) {
        RowCells row = draft.rows().getFirst();
        StrategyId old = draft.now().replaces();
        return draft.now().replacing(row.optional("replaces", old, words -> find(words, draft.now(), drafts)));
    }

    /** The strategy that words mean: by slug, else by text; the latest before {@code later} where several are called so. */
    private StrategyId find(String words, Strategy later, List<Draft> drafts) {
        Map<StrategyId, Strategy> all = new LinkedHashMap<>();
        book.all(Strategy.class).forEach(one -> all.put(one.id(), one));
        drafts.forEach(draft -> all.put(draft.now().id(), draft.now()));
        all.remove(later.id());
        return StrategyVersions.find(words, List.copyOf(all.values())).id();
    }
}
