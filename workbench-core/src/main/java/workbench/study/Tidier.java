package workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/** The intervention that the study is about, described by the items of TIDieR. */
public final class Tidier {
    private static final int LONGEST_WHERE = 1_000;

    private final TidierStore store;
    private final Journal journal;

    public Tidier(TidierStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** All twelve, in order; those of which nothing is said are {@link TidierStatement#isMissing missing}. */
    public List<TidierStatement> all() {
        Map<TidierItem, TidierStore.Stored> said = store.all();
        return Arrays.stream(TidierItem.values())
                .map(item -> Optional.ofNullable(said.get(item))
                        .map(TidierStore.Stored::statement)
                        .orElseGet(() -> new TidierStatement(item, "", null)))
                .toList();
    }

    /**
     * Says what rows say, in one change; refused whole, each fault with its row.
     *
     * @return the items that say something else now
     */
    public List<TidierStatement> set(List<TidierRow> rows) {
        Map<TidierItem, TidierRow> wanted = checked(rows);
        return journal.record("study tidier", "study", change -> {
            Map<TidierItem, TidierStore.Stored> said = store.all();
            List<TidierStatement> changed = new ArrayList<>();
            wanted.forEach((item, row) -> set(said.get(item), item, row, change).ifPresent(changed::add));
            if (changed.isEmpty()) {
                change.nothingChanged();
            }
            change.summarize(
                    changed.size() == 1
                            ? "item " + changed.getFirst().item().slug()
                            : "%d items".formatted(changed.size()));
            return changed;
        });
    }

    private Optional<TidierStatement> set(
            TidierStore.@Nullable Stored old, TidierItem item, TidierRow row, OpenChange change) {
        TidierStatement before = old == null ? new TidierStatement(item, "", null) : old.statement();
        String text = row.text().isBlank() ? before.text() : row.text().strip();
        String where = row.where() == null || row.where().isBlank()
                ? before.where()
                : isNone(row.where()) ? null : row.where().strip();
        TidierStatement after = new TidierStatement(item, text, text.isEmpty() ? null : where);
        if (after.equals(before)) {
            return Optional.empty();
        }
        if (old == null) {
            store.insert(after, change.seq());
        } else {
            store.update(old.id(), after, change);
        }
        return Optional.of(after);
    }

    /** Takes back what is said under items; answers with those under which something was said. */
    public List<TidierItem> clear(List<TidierItem> items) {
        return journal.record("study tidier", "study", change -> {
            Map<TidierItem, TidierStore.Stored> said = store.all();
            List<TidierItem> cleared =
                    items.stream().distinct().filter(said::containsKey).toList();
            said.forEach((item, stored) -> {
                if (cleared.contains(item)) {
                    store.remove(stored.id(), change);
                }
            });
            if (cleared.isEmpty()) {
                change.nothingChanged();
            }
            change.summarize("%d items taken back".formatted(cleared.size()));
            return cleared;
        });
    }

    private static boolean isNone(String words) {
        return words.strip().toLowerCase(Locale.ROOT).equals("none");
    }

    private static Map<TidierItem, TidierRow> checked(List<TidierRow> rows) {
        Map<TidierItem, TidierRow> wanted = new EnumMap<>(TidierItem.class);
        List<Problem> problems = new ArrayList<>();
        for (TidierRow row : rows) {
            TidierItem item = TidierItem.read(row.item()).orElse(null);
            if (item == null) {
                problems.add(new RowProblem(
                        row.row(),
                        "item",
                        "'%s' is no item of TIDieR.".formatted(row.item()),
                        "There are: %s; or 1 to %d."
                                .formatted(String.join(", ", TidierItem.slugs()), TidierItem.values().length)));
                continue;
            }
            if (row.where() != null && row.where().length() > LONGEST_WHERE) {
                problems.add(new RowProblem(
                        row.row(),
                        "where",
                        "where more is found is told too long.",
                        "Name the document and the page."));
            }
            if (row.row() == 0 && row.text().isBlank() && row.where() == null) {
                problems.add(
                        new RowProblem(0, "text", "Nothing is said of '%s'.".formatted(item.slug()), "Add the words."));
            }
            TidierRow earlier = wanted.putIfAbsent(item, row);
            if (earlier != null && !same(earlier, row)) {
                problems.add(new RowProblem(
                        row.row(),
                        "text",
                        "rows %d and %d say different things of '%s'.".formatted(earlier.row(), row.row(), item.slug()),
                        "Keep one of the two rows."));
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return wanted;
    }

    private static boolean same(TidierRow one, TidierRow other) {
        return one.text().strip().equals(other.text().strip())
                && String.valueOf(one.where())
                        .strip()
                        .equals(String.valueOf(other.where()).strip());
    }
}
