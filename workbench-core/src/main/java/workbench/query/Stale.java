package workbench.query;

import java.util.Set;
import java.util.UUID;

/**
 * What of an index has to be made again. Ids of rows that do not stand any more are among these: they are only deleted.
 *
 * @param allExcerpts whether it is cheaper (or needful) to make all excerpts again than those named
 * @param sources all excerpts and segments of these
 */
record Stale(
        boolean allExcerpts,
        boolean allSegments,
        boolean allMemos,
        Set<UUID> sources,
        Set<UUID> excerpts,
        Set<UUID> memos) {
    static final Stale EVERYTHING = new Stale(true, true, true, Set.of(), Set.of(), Set.of());

    boolean isNothing() {
        return !allExcerpts && !allSegments && !allMemos && sources.isEmpty() && excerpts.isEmpty() && memos.isEmpty();
    }

    /** The same, with these excerpts instead. */
    Stale withExcerpts(Set<UUID> others) {
        return new Stale(allExcerpts, allSegments, allMemos, sources, others, memos);
    }
}
