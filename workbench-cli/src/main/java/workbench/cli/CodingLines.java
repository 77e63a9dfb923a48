package workbench.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Predicate;
import workbench.Workbench;
import workbench.coding.CodingLine;
import workbench.id.CodingId;

/** Codings with their words, fetched some at a time, so that any number of them needs little memory. */
final class CodingLines implements Iterable<CodingLine> {
    private static final int AT_A_TIME = 2_000;

    private final Workbench workbench;
    private final List<CodingId> ids;
    private final int context;
    private final Predicate<CodingLine> wanted;
    private LinkedIds links = LinkedIds.NONE;

    /**
     * @param ids those of one source together, since its text is loaded for them
     * @param context characters before and after each
     */
    CodingLines(Workbench workbench, List<CodingId> ids, int context, Predicate<CodingLine> wanted) {
        this.workbench = workbench;
        this.ids = ids;
        this.context = context;
        this.wanted = wanted;
    }

    /** What the codings belong to that were fetched last: ask for that of a row before the next row. */
    LinkedIds links() {
        return links;
    }

    @Override
    public Iterator<CodingLine> iterator() {
        return new Fetching();
    }

    private final class Fetching implements Iterator<CodingLine> {
        private final Queue<CodingLine> fetched = new ArrayDeque<>();
        private int next;

        @Override
        public boolean hasNext() {
            while (fetched.isEmpty() && next < ids.size()) {
                int end = Math.min(next + AT_A_TIME, ids.size());
                links = new LinkedIds(workbench.links().of(ids.subList(next, end)));
                workbench.codings().lines(ids.subList(next, end).iterator(), context, this::keep);
                next = end;
            }
            return !fetched.isEmpty();
        }

        private void keep(CodingLine line) {
            if (wanted.test(line)) {
                fetched.add(line);
            }
        }

        @Override
        public CodingLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return fetched.remove();
        }
    }
}
